package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Holds contestants to the answers of the hand-written lambdas, for all customers of a workload. */
public final class EqualAnswers {
    private final Workload workload;
    private final List<int[]> answers;

    /** Works out the answers. */
    public EqualAnswers(Workload workload) {
        this.workload = workload;
        Contestant reference = new LambdaContestant(workload.rules());
        Matches matches = new Matches(workload.rules().size());
        answers = workload.customers().stream()
                .map(customer -> answer(reference, customer, matches))
                .toList();
    }

    /** Of how many segments in a hundred a customer is, on average. */
    public double matchPercent() {
        double matches = answers.stream().mapToLong(answer -> answer.length).sum();
        return 100 * matches / answers.size() / workload.rules().size();
    }

    /**
     * Asks the contestant about all customers.
     *
     * @throws IllegalStateException if an answer differs, naming contestant, customer, and the first segment
     */
    public void check(String name, Contestant contestant) {
        Matches matches = new Matches(workload.rules().size());
        for (int i = 0; i < answers.size(); i++) {
            Customer customer = workload.customers().get(i);
            int[] given = answer(contestant, customer, matches);
            if (!Arrays.equals(given, answers.get(i))) {
                throw new IllegalStateException(difference(name, customer, given, answers.get(i)));
            }
        }
    }

    private int[] answer(Contestant contestant, Customer customer, Matches matches) {
        contestant.classify(customer, workload.asOf(), matches);
        return matches.sorted();
    }

    private String difference(String name, Customer customer, int[] given, int[] expected) {
        int segment = IntStream.range(0, workload.rules().size())
                .filter(i -> holds(given, i) != holds(expected, i))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " gives a segment twice"));
        Rule rule = workload.rules().get(segment);
        return String.format(
                Locale.ROOT,
                "%s says %s of segment %s and %s, where hand-written code says %s: %s",
                name,
                holds(given, segment),
                segment,
                customer,
                holds(expected, segment),
                rule);
    }

    private static boolean holds(int[] positions, int segment) {
        return Arrays.binarySearch(positions, segment) >= 0;
    }
}
