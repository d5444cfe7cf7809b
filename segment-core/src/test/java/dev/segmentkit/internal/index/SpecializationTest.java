package dev.segmentkit.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.internal.bits.BitLists;
import dev.segmentkit.internal.cells.Cells;
import dev.segmentkit.internal.cells.Span;
import dev.segmentkit.internal.plan.Compilation;
import dev.segmentkit.internal.plan.Evaluation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecializationTest {
    private static final Evaluation<Contact> EVALUATION = new Compilation<>(
                    SegmentCatalog.of(List.of()), Binding.ofContacts(Shop.VOCABULARY))
            .evaluations()
            .of(Contact.builder("c-1").build(), Instant.EPOCH);

    private static FilterReader<Contact> reader(long number) {
        Gauge<Contact> gauge =
                new Gauge<>(0, (contact, evaluation) -> number, Cells.of(List.of(Span.at(1), Span.at(2), Span.at(3))));
        Filter<Contact> filter = new Filter<>(gauge, new int[6], new BitLists(List.of()), 0, false);
        return Specialization.of(new LinkedReader<>(filter, null));
    }

    @Test
    void eachLinkHasAClassOfItsOwn() {
        assertThat(reader(1).getClass()).isNotEqualTo(reader(1).getClass());
        assertThat(reader(1).getClass().isHidden()).isTrue();
    }

    @Test
    void eachReadsWhatItsLinkReads() {
        Contact contact = EVALUATION.contact();
        assertThat(reader(2).cell(contact, EVALUATION) - reader(1).cell(contact, EVALUATION))
                .isEqualTo(1);
    }
}
