package dev.segmentkit.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long is measured: settings that are the same for all of a report. */
enum Effort {
    /** In less than three minutes on two cores: whether something has become several times slower. */
    QUICK(1, 2, 3, 300, 3, 50_000),
    /** In about half an hour: what is published. */
    FULL(1, 3, 4, 1_000, 5, 1_000_000);

    private static final String HEAP = "-Xmx6g";

    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int milliseconds;
    private final int coldForks;
    private final int bulk;

    Effort(int forks, int warmups, int measurements, int milliseconds, int coldForks, int bulk) {
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.milliseconds = milliseconds;
        this.coldForks = coldForks;
        this.bulk = bulk;
    }

    /** That of this name. */
    static Effort named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** How many customers are classified in bulk. */
    int bulk() {
        return bulk;
    }

    /** Sets up a measurement of what is done again and again. */
    ChainedOptionsBuilder warm() {
        return options()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.milliseconds(milliseconds));
    }

    /** Sets up a measurement of what is done once in each virtual machine. */
    ChainedOptionsBuilder cold() {
        return options().forks(coldForks).warmupIterations(0).measurementIterations(1);
    }

    private static ChainedOptionsBuilder options() {
        return new OptionsBuilder().jvmArgs(HEAP).threads(1).shouldFailOnError(true);
    }

    /** The settings in words. */
    String text() {
        return ("one thread; %s; forks: %s, warm-up: %s x %s ms, measured: %s x %s ms; what is cold: %s forks, each measured"
                        + " once without warm-up")
                .formatted(HEAP, forks, warmups, milliseconds, measurements, milliseconds, coldForks);
    }
}
