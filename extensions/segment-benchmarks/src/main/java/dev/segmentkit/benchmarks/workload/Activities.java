package dev.segmentkit.benchmarks.workload;

import java.time.Instant;
import java.util.List;

/**
 * Measures over activities in ascending order, as one writes them by hand: from the last one backwards, to the first that is
 * too old.
 */
public final class Activities {
    /** Days since the last activity, if there is none. */
    public static final long NONE = Long.MIN_VALUE;

    private Activities() {}

    /** How many lie in (asOf - days, asOf]. */
    public static long count(List<Activity> activities, int days, Instant asOf) {
        long count = 0;
        for (int i = activities.size() - 1; i >= 0; i--) {
            long ago = Days.ago(activities.get(i).at(), asOf);
            if (ago >= days) {
                break;
            }
            if (ago >= 0) {
                count++;
            }
        }
        return count;
    }

    /** What the cents of those in (asOf - days, asOf] add up to. */
    public static long sum(List<Activity> activities, int days, Instant asOf) {
        long sum = 0;
        for (int i = activities.size() - 1; i >= 0; i--) {
            Activity activity = activities.get(i);
            long ago = Days.ago(activity.at(), asOf);
            if (ago >= days) {
                break;
            }
            if (ago >= 0) {
                sum += activity.cents();
            }
        }
        return sum;
    }

    /** Full days since the last one up to asOf; {@link #NONE} if there is none. */
    public static long daysSinceLast(List<Activity> activities, Instant asOf) {
        for (int i = activities.size() - 1; i >= 0; i--) {
            long ago = Days.ago(activities.get(i).at(), asOf);
            if (ago >= 0) {
                return ago;
            }
        }
        return NONE;
    }
}
