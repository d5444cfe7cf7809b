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
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.internal.combination.Wanted;
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

    @Test
    void saysWhatAFreshOneSays() {
        Compilation<Contact> compilation =
                new Compilation<>(SegmentCatalog.of(Answers.segment(Constant.EVERYONE)), BINDING);
        List<Matcher<Contact, Contact>> members = new ArrayList<>();
        List<VerdictNode<Contact, Contact>> verdicts = new ArrayList<>();
        for (Criterion criterion : criteria()) {
            members.add(compilation.matcher(criterion, Wanted.TRUE));
            verdicts.add(compilation.verdict(criterion));
        }
        Evaluations<Contact> evaluations = compilation.evaluations();
        List<Integer> asked =
                new ArrayList<>(IntStream.range(0, members.size()).boxed().toList());
        Histories histories = new Histories(7);
        Random random = new Random(8);
        Evaluation<Contact> reused = evaluations.of(histories.contact(), histories.asOf());
        for (int round = 0; round < 300; round++) {
            Contact contact = histories.contact();
            Instant asOf = histories.asOf();
            reused.reset(contact, asOf);
            Collections.shuffle(asked, random);
            for (int i : asked.subList(0, 60)) {
                if (random.nextBoolean()) {
                    assertThat(members.get(i).matches(contact, reused))
                            .isEqualTo(members.get(i).matches(contact, evaluations.of(contact, asOf)));
                }
                assertThat(verdicts.get(i).answer(contact, reused))
                        .isEqualTo(verdicts.get(i).answer(contact, evaluations.of(contact, asOf)));
                if (random.nextInt(10) == 0) {
                    assertThat(verdicts.get(i).explain(contact, reused))
                            .isEqualTo(verdicts.get(i).explain(contact, evaluations.of(contact, asOf)));
                }
            }
        }
    }
}
