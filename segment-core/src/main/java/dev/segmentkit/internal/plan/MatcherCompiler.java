package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.internal.combination.CriterionFold;
import dev.segmentkit.internal.combination.Wanted;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Makes criteria ready for the one question that membership needs: is it what is wanted, such as definitely TRUE? Above the
 * leaves nothing unknown is left, and plain Boolean logic does.
 *
 * @param <H> the host's class of contacts
 * @param <S> what is asked: contacts, or events
 */
final class MatcherCompiler<H, S> extends CriterionFold<Matcher<H, S>> {
    private final QuestionCompiler<H, S> questions;
    private final BiFunction<String, Wanted, Matcher<H, S>> segments;

    /**
     * With where leaves and other segments come from.
     *
     * @param segments gives the matcher for a segment of which that is wanted
     */
    MatcherCompiler(QuestionCompiler<H, S> questions, BiFunction<String, Wanted, Matcher<H, S>> segments) {
        this.questions = questions;
        this.segments = segments;
    }

    /** For filters, which cannot refer to segments. */
    static <H, T> MatcherCompiler<H, T> ofFilters(QuestionCompiler<H, T> questions) {
        return new MatcherCompiler<>(questions, (segment, wanted) -> {
            throw new IllegalStateException("a filter refers to segment '%s'".formatted(segment));
        });
    }

    @Override
    protected Matcher<H, S> leaf(Criterion leaf, Wanted wanted) {
        return leaf instanceof SegmentReference reference
                ? segments.apply(reference.segment(), wanted)
                : Matcher.answered(questions.question(leaf), wanted);
    }

    @Override
    protected Matcher<H, S> atLeast(int needed, Criterion criterion, Wanted wanted, List<Matcher<H, S>> parts) {
        return Matcher.atLeast(needed, parts);
    }
}
