package dev.segmentkit.testkit.text;

import dev.segmentkit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases with the vocabulary they are over, so that a file needs nothing else to be asked again. The vocabulary stands before
 * the first case, with an empty line behind it; otherwise the file is one of {@link CaseFile}:
 *
 * <pre>{@code
 * attribute: age, whole number
 * attribute: plan, choice of ["free", "pro"], sensitive
 * event: purchase
 * property: amount of purchase, decimal number
 *
 * case: ...
 * }</pre>
 *
 * Of an attribute its name, its type and whether it is sensitive are kept: nothing else changes an answer. A choice is one of
 * at most 5 texts.
 *
 * @param vocabulary all that the cases look at
 * @param cases the cases
 */
public record StandaloneCases(Vocabulary vocabulary, List<ConformanceCase> cases) {
    public StandaloneCases {
        cases = List.copyOf(cases);
    }

    /**
     * The cases of a file, and their vocabulary.
     *
     * @param file what errors call it
     * @param text all of its text
     * @throws IllegalArgumentException naming all problems, each with its line; those of cases if their vocabulary has none
     */
    public static StandaloneCases read(String file, String text) {
        List<List<CaseLines.Line>> blocks = new ArrayList<>(CaseLines.split(text));
        CaseProblems problems = new CaseProblems(file);
        boolean declares = !blocks.isEmpty()
                && blocks.get(0).stream().noneMatch(line -> line.key().equals("case"));
        Vocabulary vocabulary = declares
                ? new VocabularyReader(problems).read(blocks.remove(0))
                : Vocabulary.builder().build();
        problems.throwIfAny();
        return new StandaloneCases(vocabulary, CaseFile.read(blocks, vocabulary, problems));
    }

    /**
     * The text of a file that has them.
     *
     * @throws IllegalArgumentException if a choice is one of too many texts
     */
    public String write() {
        List<String> blocks = new ArrayList<>();
        if (!(vocabulary.attributes().isEmpty() && vocabulary.eventTypes().isEmpty())) {
            blocks.add(VocabularyWriter.write(vocabulary));
        }
        CaseFile file = new CaseFile(vocabulary);
        cases.forEach(written -> blocks.add(file.write(written)));
        return String.join("\n", blocks);
    }
}
