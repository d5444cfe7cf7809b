package dev.segmentkit.internal.combination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.SegmentReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A form holds exactly where the truth of its criterion is wanted, whatever the truths of the leaves. */
class FormCompilerProperties {
    private static final int LEAVES = 5;

    private final Random random = new Random(1);
    private final Map<String, Criterion> segments = new HashMap<>();

    @Test
    void everyLeafIsAboutAValueOfItsOwn() {
        check(new FormCompiler<>(Literal::criterion, this::apart));
    }

    private Form<Criterion> apart(String segment, Wanted wanted) {
        return new FormCompiler<>(Literal::criterion, this::apart).of(segments.get(segment), wanted);
    }

    @Test
    void allLeavesAreAboutOneValue() {
        check(new FormCompiler<>(literal -> "value", this::together));
    }

    private Form<String> together(String segment, Wanted wanted) {
        return new FormCompiler<>(literal -> "value", this::together).of(segments.get(segment), wanted);
    }

    private void check(FormCompiler<?> compiler) {
        for (int i = 0; i < 150; i++) {
            List<Criterion> leaves = Logic.leaves(LEAVES);
            List<Criterion> parts = new ArrayList<>(leaves);
            segments.clear();
            for (int segment = random.nextInt(3); segment > 0; segment--) {
                segments.put("s" + segment, Logic.random(random, 2, parts));
                parts.add(new SegmentReference("s" + segment));
            }
            Criterion criterion = Logic.random(random, 1 + random.nextInt(4), parts);
            for (Wanted wanted : Wanted.values()) {
                check(criterion, wanted, compiler.of(criterion, wanted), leaves);
            }
        }
    }

    private void check(Criterion criterion, Wanted wanted, Form<?> form, List<Criterion> leaves) {
        Logic.forEach(
                leaves,
                segments,
                logic -> assertThat(logic.holds(form))
                        .as("%s of %s, %s", wanted, criterion, logic)
                        .isEqualTo(wanted.accepts(logic.of(criterion))));
    }
}
