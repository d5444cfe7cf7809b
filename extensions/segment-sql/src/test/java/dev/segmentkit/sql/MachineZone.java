package dev.segmentkit.sql;

import java.util.TimeZone;

/** The zone of the virtual machine, by which drivers go in many places. */
final class MachineZone {
    private MachineZone() {}

    /** What a test does. */
    interface Action {
        void run() throws Exception;
    }

    /** Does something in a zone. */
    static void in(String zone, Action action) throws Exception {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            action.run();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
