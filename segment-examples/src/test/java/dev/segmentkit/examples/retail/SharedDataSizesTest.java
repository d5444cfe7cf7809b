package dev.segmentkit.examples.retail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sizes of the segments on the two public data sets; both were worked out by other programs, too. */
class SharedDataSizesTest {
    private static String tsv(String set, String asOf) {
        return Program.run("--data=" + SharedData.folder(set), "--as-of", asOf, "--format", "tsv")
                .out();
    }

    @Test
    void groceries() {
        assertThat(tsv("complete-journey", "2018-01-01T05:00:00Z").lines())
                .containsExactly(
                        "families\t288",
                        "affluent\t129",
                        "loyal-shoppers\t568",
                        "high-value\t515",
                        "new-customers\t32",
                        "lapsed\t338",
                        "coupon-ignorers\t1149",
                        "coupon-fans\t196",
                        "unknown-demographics\t1578",
                        "older-spenders\t70",
                        "declining\t130",
                        "private-label\t378",
                        "stopped\t205",
                        "restarted\t47",
                        "campaign-converters\t241",
                        "campaign-no-response\t1319",
                        "produce-favourite\t49",
                        "weekly-regulars\t113");
    }

    @Test
    void wholesale() {
        assertThat(tsv("online-retail", "2011-12-10T00:00:00Z").lines())
                .containsExactly(
                        "abroad\t422",
                        "repeat-buyers\t2845",
                        "lapsed-180\t861",
                        "big-spenders\t104",
                        "one-and-done\t619",
                        "wide-range\t780",
                        "frequent-now\t276",
                        "bulk-line\t57",
                        "high-average\t443",
                        "december-twice\t235",
                        "net-negative\t41",
                        "serial-returners\t54");
    }
}
