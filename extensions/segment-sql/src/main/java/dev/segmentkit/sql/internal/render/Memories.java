package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is remembered of the events of a sequence's steps, until the last step that asks for it. */
final class Memories {
    /** Which step asks last for each. */
    private final Map<Memory, Integer> asked = new LinkedHashMap<>();

    /**
     * Something of the event of an earlier step.
     *
     * @param step the number of the step
     * @param value what is asked, of a row that goes by the name of q
     * @param asker the number of the step that asks
     * @return the name by which that step has it
     */
    Sql of(int step, Sql value, int asker) {
        Memory memory = new Memory(step, value);
        int unused = asked.merge(memory, asker, Math::max);
        return Sql.of("s." + name(memory));
    }

    private String name(Memory memory) {
        return "k" + List.copyOf(asked.keySet()).indexOf(memory);
    }

    /** What is selected once a step has its event: what was remembered and is still asked for, and what is of the new event. */
    Sql after(int step) {
        List<Sql> selected = new ArrayList<>();
        selected.add(Sql.of("q.contact"));
        asked.forEach((memory, last) -> {
            if (memory.step() <= step && step < last) {
                String name = name(memory);
                selected.add(memory.step() == step ? Sql.of("{} AS " + name, memory.value()) : Sql.of("s." + name));
            }
        });
        return Sql.list(selected.stream());
    }

    private record Memory(int step, Sql value) {}
}
