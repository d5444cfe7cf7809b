package dev.segmentkit.sql;

import dev.segmentkit.sql.table.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** Gives the same connection again and again, which stays open: as a pool does, and so that temporary tables are there. */
record OneConnection(Connection connection) implements ConnectionSource {
    @Override
    public Connection connect() {
        return (Connection) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
