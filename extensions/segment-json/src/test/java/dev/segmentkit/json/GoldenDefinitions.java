package dev.segmentkit.json;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.testkit.text.ConformanceVocabulary;
import dev.segmentkit.testkit.text.CriterionReader;
import dev.segmentkit.vocabulary.SegmentKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Definitions with all there is in the format; what is written of them stands in files of their names. */
final class GoldenDefinitions {
    private static final CriterionReader READER = new CriterionReader(ConformanceVocabulary.vocabulary());

    private GoldenDefinitions() {}

    static Criterion read(String sentence) {
        return READER.read(sentence);
    }

    static Map<String, Criterion> criteria() {
        Map<String, Criterion> all = new LinkedHashMap<>();
        all.put("everyone", Constant.EVERYONE);
        all.put("leaf", read("age is at least 18"));
        all.put("combinations", combinations());
        all.put(
                "values",
                all(
                        "age is any of [30, 4, 200]",
                        "balance is any of [-0.001, 12.5, 1E+50]",
                        "rating is greater than 0.1",
                        "rating is less than 1.0E-9",
                        "newsletter is true",
                        "renewal is on or before 2024-02-29",
                        "signed-up is before 2024-02-29T12:00:00.000001Z",
                        "signed-up is between [2024-01-01T00:00:00Z, 2024-02-01T00:00:00Z)",
                        "tier is any of [\"silver\", \"gold\"]",
                        "app is between [1.2.0-rc.1, 2.0.0]",
                        "age is known",
                        "country is missing"));
        all.put(
                "texts-and-sets",
                all(
                        "country is \"DE\"",
                        "country is any of [\"SE\", \"de\"] ignoring case",
                        "country contains \"\\\"quoted\\\" \\\\ \\u000aüß😀\" ignoring case",
                        "country starts with \"A\"",
                        "country ends with \"Z\"",
                        "country matches \"[A-Z]{2}\"",
                        "length of country is 2",
                        "interests has any of [\"ski\", \"climb\"]",
                        "interests has all of [\"ski\", \"climb\"]",
                        "size of interests is at most 10",
                        "home is within 1500.5 m of 52.52,13.405"));
        all.put(
                "times",
                all(
                        "signed-up is in the last 90 days",
                        "signed-up is in the next 36 hours",
                        "signed-up is before the last 2 weeks",
                        "signed-up is from 3 months to 1 month ago ('time zone', else Europe/Berlin)",
                        "signed-up is in this quarter so far (Europe/Berlin)",
                        "renewal is in the next 30 days (today in Europe/Berlin)",
                        "renewal is in the previous 6 weeks (Europe/Berlin, weeks from Sunday)",
                        "birthday has its anniversary (29 February counts as 28 February) in the next 7 days (today in Europe/Berlin)",
                        "birthday has its anniversary (29 February counts as 1 March) today ('time zone', else UTC)",
                        "birthday has its anniversary (29 February in leap years only) in the last 1 year (UTC)",
                        "age by birthday (Europe/Berlin) is at least 18"));
        all.put(
                "events",
                all(
                        "purchase where (amount is at least 50) happened in the last 90 minutes",
                        "purchase where (length of category is 3 and size of labels is 1) happened for the first time at any time",
                        "count of purchase from 2024-01-01T00:00:00Z to 2024-02-01T00:00:00Z is at least 3",
                        "the first purchase at any time is in the last 30 days",
                        "days since the 2nd last purchase at any time is at most 30",
                        "amount of the 3rd purchase at any time is 5",
                        "channel of the last purchase at any time is \"web\"",
                        "count of months (Europe/Berlin) with at least 2 of purchase in the previous 6 months (Europe/Berlin) is at least 5",
                        "count of weeks (Europe/Berlin, weeks from Sunday) with purchase in the last 1 year (UTC) is at least 5"));
        all.put(
                "measures",
                all(
                        "sum of amount of purchase in the last 365 days is at least 1000",
                        "average of quantity of purchase at any time is at least 1.5",
                        "smallest weight of purchase at any time is at least 0.25",
                        "latest shipped of purchase at any time is in the last 1 day",
                        "count of distinct category of purchase at any time is at least 2",
                        "most frequent channel of purchase at any time is \"shop\"",
                        "ratio of (count of email-opened at any time) to (count of email-delivered at any time) given at least 10 is less than 0.5"));
        all.put(
                "compared",
                all(
                        "balance is less than 50 percent of (credit-limit)",
                        "balance is greater than (credit-limit)",
                        "tier is the same as (partner-tier)"));
        all.put(
                "sequences",
                all(
                        "cart-added in the last 7 days, not followed by purchase with (cart = cart of cart-added) within 24 hours",
                        "login before the last 60 days, followed by purchase where (amount is at least 50), not followed by refund, all within 2 weeks"));
        all.put(
                "score",
                all(
                        "score interest [10 if (newsletter is true); 5.5 if (age is at least 18), less 12.5 percent every 30 days since the last purchase at any time, 3 if unknown; -5 if (nobody); at most 100] is at least 15",
                        "everyone"));
        return all;
    }

    private static Criterion combinations() {
        Criterion adult = read("age is at least 18");
        Criterion german = read("country is \"DE\"");
        Criterion reader = read("newsletter is true");
        return AnyOf.of(
                AllOf.of(reader, german, adult, german),
                AtLeast.of(2, new Not(german), new IfUnknown(reader, true), new IfUnknown(adult, false)),
                AtLeast.of(2, reader, german, AnyOf.of(adult, Constant.NOBODY)),
                new SegmentReference("two words"));
    }

    private static Criterion all(String... sentences) {
        return AllOf.of(Stream.of(sentences).map(GoldenDefinitions::read).toList());
    }

    static Segment segment() {
        Segment.Builder segment = Segment.builder("high-value")
                .title("High value")
                .description("Who buys much,\nand often")
                .objective("keep our best customers")
                .owner("ann@example.com")
                .parent("customers")
                .kinds(SegmentKind.VALUE_BASED, SegmentKind.BEHAVIOURAL);
        return segment.explicit(read("country is any of [\"DE\", \"AT\", \"CH\"]"))
                .explicit(read("age is at least 18"))
                .implicit(read("count of purchase in the last 90 days is at least 3"))
                .implicit(read("sum of amount of purchase in the last 365 days is at least 1000"))
                .where(new Not(new SegmentReference("customers")))
                .build();
    }

    static SegmentCatalog catalog() {
        Segment customers = Segment.builder("customers")
                .where(read("purchase happened at any time"))
                .build();
        return SegmentCatalog.of(segment(), customers);
    }

    static Score score() {
        return (Score)
                ((ValueTest<?>) ((AllOf) criteria().get("score")).children().get(0)).subject();
    }
}
