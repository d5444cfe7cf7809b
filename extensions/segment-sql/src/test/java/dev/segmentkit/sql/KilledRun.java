package dev.segmentkit.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** A process that writes memberships, says how far it is, and waits in one place to be killed. */
public final class KilledRun {
    private final String place;

    private KilledRun(String place) {
        this.place = place;
    }

    /**
     * Runs.
     *
     * @param arguments the database's address, and the place where it says that it is there, and waits for ever: after a
     *     number of contacts, or before or after one of the last writes; it does not wait if it does not come there
     */
    public static void main(String... arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            new KilledRun(arguments[1]).run(connection);
        }
    }

    /** The place where so many contacts are done. */
    static String after(long contacts) {
        return "after " + contacts + " contacts";
    }

    /** The place where a statement is about to be run. */
    static String before(String statement) {
        return "before " + statement;
    }

    /** The place where a statement has been run. */
    static String after(String statement) {
        return "after " + statement;
    }

    private void run(Connection connection) throws SQLException {
        Connection told = LastWrites.told(connection, LastWrites.to("killed"), new LastWrites.Listener() {
            @Override
            public void before(String statement) {
                reached(KilledRun.before(statement));
            }

            @Override
            public void after(String statement, long rows) {
                reached(KilledRun.after(statement));
            }
        });
        JdbcOutcome unused = JdbcSegments.open(new OneConnection(told), Shop.BINDING, Shop.CATALOG)
                .reportingProgress(1, done -> reached(after(done)))
                .materialise(MembershipTables.named("killed"), Shop.NOW.plusSeconds(60));
    }

    private void reached(String here) {
        System.out.println(here);
        System.out.flush();
        if (here.equals(place)) {
            waitForEver();
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
