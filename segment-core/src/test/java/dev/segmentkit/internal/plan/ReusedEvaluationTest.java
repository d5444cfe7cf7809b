package dev.segmentkit.internal.plan;

import static dev.segmentkit.fixture.Sentences.aLogin;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.happenedFirst;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.notFollowedBy;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.time.Rolling;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One evaluation for one contact after the other says what one for each contact says, whatever was asked before. */
class ReusedEvaluationTest {
    private static final Binding<Contact> BINDING = Binding.ofContacts(Shop.VOCABULARY);

    private static List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        for (Subject<?> measure : Measures.all()) {
            criteria.add(that(measure, isKnown()));
            switch (measure.type()) {
                case WHOLE_NUMBER -> criteria.add(isAtLeastTwo(measure, 2L));
                case DECIMAL -> criteria.add(isAtLeastTwo(measure, BigDecimal.valueOf(2)));
                case REAL -> criteria.add(isAtLeastTwo(measure, 2.0));
                default -> {}
            }
        }
        criteria.add(happened(purchases(new Rolling(days(10)))));
        criteria.add(happenedFirst(purchases(that(Shop.CATEGORY, isKnown()), new Rolling(days(30)))));
        criteria.add(sequence(purchases(new Rolling(days(60))), followedBy(aLogin()), followedBy(aPurchase())));
        criteria.add(sequence(purchases(new Rolling(days(60))), within(days(2), notFollowedBy(aLogin()))));
        return criteria;
    }

    @SuppressWarnings("unchecked") // the bound is of the type of the measure
    private static <V> Criterion isAtLeastTwo(Subject<V> measure, Object two) {
        return that(measure, isAtLeast((V) two));
    }

    private static Plan<Contact> plan() {
        List<Segment> segments = new ArrayList<>();
        for (Criterion criterion : criteria()) {
            segments.add(Answers.segment("s-" + segments.size(), criterion));
        }
        return Plan.of(SegmentCatalog.of(segments.toArray(new Segment[0])), BINDING);
    }

    @Test
    void saysWhatAFreshOneSays() {
        Plan<Contact> plan = plan();
        List<Integer> segments =
                new ArrayList<>(IntStream.range(0, criteria().size()).boxed().toList());
        Histories histories = new Histories(7);
        Random random = new Random(8);
        Evaluation<Contact> reused = plan.evaluation(histories.contact(), histories.asOf());
        for (int round = 0; round < 300; round++) {
            Contact contact = histories.contact();
            Instant asOf = histories.asOf();
            reused.reset(contact, asOf);
            Collections.shuffle(segments, random);
            for (int segment : segments.subList(0, 60)) {
                String id = "s-" + segment;
                if (random.nextBoolean()) {
                    assertThat(plan.matches(id, reused)).isEqualTo(plan.matches(id, plan.evaluation(contact, asOf)));
                }
                assertThat(plan.answer(id, reused)).isEqualTo(plan.answer(id, plan.evaluation(contact, asOf)));
                if (random.nextInt(10) == 0) {
                    assertThat(plan.explain(id, reused)).isEqualTo(plan.explain(id, plan.evaluation(contact, asOf)));
                }
            }
        }
    }
}
