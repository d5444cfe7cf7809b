package dev.segmentkit.testkit.text;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads scores. */
final class ScoreReader {
    private final Sentence sentence;
    private final TimeReader times;
    private final LiteralReader literals;
    private final Supplier<Criterion> criteria;
    private final Supplier<Subject<?>> moments;

    /**
     * The reader of a sentence.
     *
     * @param criteria reads a criterion
     * @param moments reads from when points fade
     */
    ScoreReader(
            Sentence sentence,
            TimeReader times,
            LiteralReader literals,
            Supplier<Criterion> criteria,
            Supplier<Subject<?>> moments) {
        this.sentence = sentence;
        this.times = times;
        this.literals = literals;
        this.criteria = criteria;
        this.moments = moments;
    }

    /** Such as {@code score loyalty [10 if (age is at least 18); at most 20]}. */
    Score score() {
        sentence.mustRead("score");
        String name = sentence.name("the name of a score");
        sentence.mustRead("[");
        List<ScorePart> parts = new ArrayList<>(List.of(part()));
        Optional<BigDecimal> cap = Optional.empty();
        while (cap.isEmpty() && sentence.reads(";")) {
            if (sentence.reads("at most")) {
                cap = Optional.of(literals.number());
            } else {
                parts.add(part());
            }
        }
        sentence.mustRead("]");
        return new Score(name, parts, cap);
    }

    private ScorePart part() {
        BigDecimal points = literals.number();
        sentence.mustRead("if (");
        Criterion criterion = criteria.get();
        sentence.mustRead(")");
        Optional<Fading> fading = sentence.reads(", less") ? Optional.of(fading()) : Optional.empty();
        BigDecimal ifUnknown = BigDecimal.ZERO;
        if (sentence.reads(",")) {
            ifUnknown = literals.number();
            sentence.mustRead("if unknown");
        }
        return new ScorePart(points, criterion, ifUnknown, fading);
    }

    private Fading fading() {
        BigDecimal share = literals.number().movePointLeft(2);
        sentence.mustRead("percent every");
        TimeSpan every = times.span();
        sentence.mustRead("since");
        return new Fading(share, every, moment());
    }

    @SuppressWarnings("unchecked") // checked by its type
    private Subject<Instant> moment() {
        Subject<?> since = moments.get();
        if (since.type() != ValueType.MOMENT) {
            throw sentence.expected("a moment");
        }
        return (Subject<Instant>) since;
    }
}
