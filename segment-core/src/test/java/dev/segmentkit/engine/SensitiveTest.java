package dev.segmentkit.engine;

import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.vocabulary.Sensitivity.SENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** M6: what is sensitive shows nowhere, whatever a host's own code says in its exceptions. */
class SensitiveTest {
    private interface Visit {}

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final WholeNumberAttribute<Contact> AGE = dev.segmentkit.Attributes.wholeNumber("age");
    private static final TextAttribute<Contact> DIAGNOSIS = text("diagnosis", SENSITIVE);
    private static final MomentAttribute<Contact> ADMITTED = moment("admitted", SENSITIVE);
    private static final EventType<Visit> VISIT = EventType.named("visit");
    private static final TextAttribute<Visit> REASON = VISIT.text("reason", SENSITIVE);

    private record Patient(String diagnosis, Instant admitted) {}

    private static final Patient PATIENT = new Patient("s3cret", Instant.parse("2026-05-28T09:22:33.123456Z"));

    @Test
    void what_the_hosts_own_code_refuses_does_not_show_it() {
        Binding<Patient> binding = Binding.to(Patient.class)
                .id(patient -> "p-1")
                .attribute(DIAGNOSIS, patient -> String.valueOf(AGE.parse(patient.diagnosis())))
                .build();
        EvaluationException failure =
                failure(binding, new ValueTest<>(new AttributeValue<>(DIAGNOSIS), Presence.KNOWN));
        assertThat(failure).hasMessageContaining("attribute 'diagnosis'").hasMessageNotContaining("s3cret");
        assertThat(failure).hasStackTraceContaining("diagnosis");
        assertThat(stackTraceOf(failure)).doesNotContain("s3cret");
    }

    @Test
    void what_fails_about_events_with_a_sensitive_property_does_not_show_it() {
        Binding<Patient> binding = Binding.to(Patient.class)
                .id(patient -> "p-1")
                .events(
                        VISIT,
                        patient -> List.of(patient),
                        fields -> fields.id(visit -> {
                                    throw new IllegalStateException("no id in " + visit);
                                })
                                .occurredAt(Patient::admitted)
                                .property(REASON, Patient::diagnosis))
                .build();
        EvaluationException failure = failure(
                binding,
                new EventTest(
                        new EventSelection(new EventPattern(VISIT, Constant.EVERYONE), new Ever()),
                        EventTest.Occurrence.HAPPENED));
        assertThat(failure).hasMessageContaining("event 'visit'");
        assertThat(stackTraceOf(failure)).doesNotContain("s3cret");
    }

    @Test
    void until_when_an_answer_holds_does_not_give_a_moment_away() {
        Binding<Patient> binding = Binding.to(Patient.class)
                .id(patient -> "p-1")
                .attribute(ADMITTED, Patient::admitted)
                .build();
        Criterion recently = new ValueTest<>(
                new AttributeValue<>(ADMITTED), new InWindow(new Rolling(TimeSpan.of(14, TimeSpan.Unit.DAYS))));
        assertThat(engine(binding, recently)
                        .verdict(segment(recently), PATIENT, NOW)
                        .validUntil())
                .isEqualTo(Instant.parse("2026-06-11T00:00:00Z"));
    }

    private static EvaluationException failure(Binding<Patient> binding, Criterion criterion) {
        return Optional.ofNullable(catchThrowableOfType(
                        EvaluationException.class,
                        () -> engine(binding, criterion).matches(segment(criterion), PATIENT, NOW)))
                .orElseThrow();
    }

    private static String stackTraceOf(Throwable failure) {
        java.io.StringWriter trace = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(trace));
        return trace.toString();
    }

    private static SegmentEngine<Patient> engine(Binding<Patient> binding, Criterion criterion) {
        return SegmentEngine.compile(SegmentCatalog.of(segment(criterion)), binding);
    }

    private static Segment segment(Criterion criterion) {
        return Segment.builder("s").where(criterion).build();
    }
}
