package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.List;

/**
 * Events one after the other (B8). Each step that must happen makes a subquery of the one before it: which events it may be, with what
 * later steps still ask of earlier ones, each combination once. So there are no more rows than that, however many choices there
 * are. Rows of the step go by the name of q, those of the steps before by s, and those that must not happen by n.
 */
final class SequenceRenderer {
    private final Query query;
    private final EventSequence sequence;
    private final Memories memories = new Memories();

    SequenceRenderer(Query query, EventSequence sequence) {
        this.query = query;
        this.sequence = sequence;
    }

    Sql rendered() {
        List<Stage> stages = new ArrayList<>();
        Sql filter = new EventRenderer(query).filter(sequence.first(), "q");
        stages.add(new Stage(0, reading(sequence.first().pattern()), filter));
        int before = 0;
        for (int step = 1; step <= sequence.steps().size(); step++) {
            if (step(step).mustHappen()) {
                stages.add(next(before, step));
                before = step;
            }
        }
        Sql end = Sql.all(spared(before, sequence.steps().size() + 1));
        Sql rows = Sql.of("");
        for (Stage stage : stages) {
            rows = stage.step() == 0 ? first(stage) : after(rows, stage);
        }
        Sql fitting = Sql.of("SELECT DISTINCT s.contact FROM ({}) AS s WHERE {}", rows, end);
        return Sql.of("({}.contact IS NOT NULL)", query.subquery("q", fitting));
    }

    private SequenceStep step(int number) {
        return sequence.steps().get(number - 1);
    }

    private Sql reading(EventPattern pattern) {
        return query.events(pattern.type()).reading();
    }

    private Sql first(Stage stage) {
        return Sql.of("SELECT DISTINCT {} FROM {} AS q WHERE {}", memories.after(0), stage.events(), stage.condition());
    }

    private Sql after(Sql before, Stage stage) {
        return Sql.of(
                "SELECT DISTINCT {} FROM ({}) AS s JOIN {} AS q ON q.contact = s.contact WHERE {}",
                memories.after(stage.step()),
                before,
                stage.events(),
                stage.condition());
    }

    private Stage next(int before, int step) {
        SequenceStep next = step(step);
        List<Sql> conditions = new ArrayList<>(follows(next, step, "q", before, step));
        Limits limits = new Limits(query);
        sequence.within()
                .ifPresent(span -> conditions.add(limits.within(memories.of(0, Sql.of("q.moment"), step), "q", span)));
        conditions.addAll(spared(before, step));
        return new Stage(step, reading(next.pattern()), Sql.all(conditions));
    }

    /**
     * That an event of a step comes after the one before, within the limit of the step, and is tied to earlier ones.
     *
     * @param step the step's number
     * @param row what the event goes by
     * @param before the number of the step before
     * @param asker the number of the step in whose subquery this is asked
     */
    private List<Sql> follows(SequenceStep following, int step, String row, int before, int asker) {
        List<Sql> conditions = new ArrayList<>();
        Sql moment = memories.of(before, Sql.of("q.moment"), asker);
        Sql event = memories.of(before, Sql.of("q.event"), asker);
        EventRows rows = query.events(following.pattern().type());
        rows.need(query.zones().bounds(sequence.first().window()).range().first(), query);
        conditions.add(rows.matches(following.pattern(), row, query));
        conditions.add(isAfter(Sql.of(row + ".moment"), Sql.of(row + ".event"), moment, event));
        following.within().ifPresent(span -> conditions.add(new Limits(query).within(moment, row, span)));
        for (PropertyMatch match : following.matches()) {
            conditions.add(isTied(match, step, row, asker));
        }
        return conditions;
    }

    /** By moment, then by id, also where the events are of different types. */
    private static Sql isAfter(Sql moment, Sql event, Sql earlierMoment, Sql earlierEvent) {
        return Sql.of(
                "{} >= {} AND ({} > {} OR {} > {})", moment, earlierMoment, moment, earlierMoment, event, earlierEvent);
    }

    private Sql isTied(PropertyMatch match, int step, String row, int asker) {
        int partner = sequence.partner(step, match);
        EventPattern earlier =
                partner == 0 ? sequence.first().pattern() : step(partner).pattern();
        EventPattern own = step(step).pattern();
        var property = query.events(earlier.type()).property(earlier.type(), match.earlier(), "q", query);
        return new Equality(query.dialect())
                .between(
                        query.events(own.type()).property(own.type(), match.own(), row, query),
                        property.as(memories.of(partner, property.sql(), asker)));
    }

    /** That nothing happened that must not, after one step that must happen and before the next, or the end. */
    private List<Sql> spared(int before, int next) {
        List<Sql> conditions = new ArrayList<>();
        for (int step = before + 1; step < next; step++) {
            conditions.addAll(spared(step, before, next));
        }
        return conditions;
    }

    private List<Sql> spared(int step, int before, int next) {
        SequenceStep forbidden = step(step);
        List<Sql> conditions = new ArrayList<>();
        List<Sql> between = new ArrayList<>(follows(forbidden, step, "n", before, next));
        if (next <= sequence.steps().size()) {
            between.add(isAfter(Sql.of("q.moment"), Sql.of("q.event"), Sql.of("n.moment"), Sql.of("n.event")));
        } else {
            Limits limits = new Limits(query);
            List<Sql> passed = new ArrayList<>();
            forbidden
                    .within()
                    .ifPresent(span -> passed.add(limits.passed(memories.of(before, Sql.of("q.moment"), next), span)));
            sequence.within().ifPresent(span -> {
                Sql first = memories.of(0, Sql.of("q.moment"), next);
                between.add(limits.within(first, "n", span));
                passed.add(limits.passed(first, span));
            });
            conditions.add(Sql.any(passed));
        }
        conditions.add(Sql.of(
                "NOT EXISTS (SELECT 1 FROM {} AS n WHERE n.contact = s.contact AND {})",
                reading(forbidden.pattern()),
                Sql.all(between)));
        return conditions;
    }

    /**
     * A step that must happen.
     *
     * @param step its number, 0 for the first
     * @param events the rows that it looks at
     * @param condition which of them it may be
     */
    private record Stage(int step, Sql events, Sql condition) {}
}
