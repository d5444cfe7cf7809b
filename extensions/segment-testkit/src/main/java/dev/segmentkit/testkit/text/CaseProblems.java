package dev.segmentkit.testkit.text;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a case file. */
final class CaseProblems {
    private final String file;
    private final List<String> problems = new ArrayList<>();

    CaseProblems(String file) {
        this.file = file;
    }

    void add(int line, String problem) {
        problems.add("%s, line %s: %s".formatted(file, line, problem));
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("%s:\n  %s"
                    .formatted(
                            problems.size() == 1 ? "1 problem" : problems.size() + " problems",
                            String.join("\n  ", problems)));
        }
    }
}
