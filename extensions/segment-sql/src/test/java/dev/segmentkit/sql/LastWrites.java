package dev.segmentkit.sql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A connection that tells of the statements that change what stays, and of the commit after them. */
final class LastWrites {
    static final String COMMIT = "COMMIT";

    private final Connection connection;
    private final Predicate<String> writes;
    private final Listener listener;
    private boolean written;

    /** Who is told, on the thread that runs them. */
    interface Listener {
        /** It is about to be run. */
        void before(String statement);

        /** It has been run, and has changed so many rows; none if it is the commit. */
        void after(String statement, long rows) throws SQLException;
    }

    private LastWrites(Connection connection, Predicate<String> writes, Listener listener) {
        this.connection = connection;
        this.writes = writes;
        this.listener = listener;
    }

    /**
     * The same connection, which tells.
     *
     * @param writes whether a statement changes what stays
     */
    static Connection told(Connection connection, Predicate<String> writes, Listener listener) {
        LastWrites told = new LastWrites(connection, writes, listener);
        return proxy(Connection.class, told::connection);
    }

    /**
     * Whether a statement is about tables, unless it is known to change no row: a new kind of statement is not to be missed.
     *
     * @param tables how their names begin
     */
    static Predicate<String> to(String tables) {
        return text -> text.contains('"' + tables)
                && !text.startsWith("CREATE ")
                && !text.startsWith("LOCK ")
                && !text.startsWith("SELECT ");
    }

    /** What an object does instead of another. */
    private interface Instead {
        @Nullable Object of(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Instead instead) {
        return type.cast(Proxy.newProxyInstance(
                LastWrites.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return instead.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private @Nullable Object connection(Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "commit":
                return executed(COMMIT, connection, method, arguments);
            case "createStatement":
                Statement plain = connection.createStatement();
                return proxy(Statement.class, (of, with) -> {
                    boolean executes = of.getName().equals("execute") && with != null;
                    return executes ? executed(String.valueOf(with[0]), plain, of, with) : of.invoke(plain, with);
                });
            case "prepareStatement":
                return prepared(String.valueOf(Objects.requireNonNull(arguments)[0]));
            default:
                return method.invoke(connection, arguments);
        }
    }

    private PreparedStatement prepared(String text) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(text);
        return proxy(
                PreparedStatement.class,
                (of, with) -> of.getName().startsWith("execute")
                        ? executed(text, prepared, of, with)
                        : of.invoke(prepared, with));
    }

    /** The names of temporary tables are other ones in each run. */
    private static String comparable(String statement) {
        return statement.replaceAll("(\"segmentkit_[a-z]+_)[0-9a-f]{32}\"", "$1\"");
    }

    private @Nullable Object executed(String statement, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        String text = comparable(statement);
        boolean commits = text.equals(COMMIT) && written;
        if (!commits && !writes.test(text)) {
            return method.invoke(target, arguments);
        }
        listener.before(text);
        Object result = method.invoke(target, arguments);
        written = !commits;
        listener.after(text, result instanceof Number rows ? rows.longValue() : 0);
        return result;
    }
}
