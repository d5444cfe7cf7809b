package dev.segmentkit.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** A process that writes memberships, says how far it is, and waits there to be killed. */
public final class KilledRun {
    private KilledRun() {}

    /**
     * Runs.
     *
     * @param arguments the database's address, and after how many contacts it waits for ever; it does not wait if that many are not
     *     reached
     */
    public static void main(String... arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            long waitsAt = Long.parseLong(arguments[1]);
            JdbcOutcome unused = JdbcSegments.open(new OneConnection(connection), Shop.BINDING, Shop.CATALOG)
                    .reportingProgress(1, done -> {
                        System.out.println(done);
                        System.out.flush();
                        if (done >= waitsAt) {
                            waitForEver();
                        }
                    })
                    .materialise(MembershipTables.named("killed"), Shop.NOW.plusSeconds(60));
        }
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
