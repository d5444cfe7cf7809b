package dev.segmentkit.testkit;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.testkit.Comparing.Wrong;
import dev.segmentkit.testkit.random.Generator;
import dev.segmentkit.testkit.random.MixedWorlds;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Asks an evaluator about random worlds and holds each answer against the reference: the truth, and that it does not change
 * before the answer says. Each wrong answer is cut down to the smallest question that shows it. Not thread-safe.
 */
public final class DifferentialCheck {
    /**
     * Worlds whose answers are many for what it costs to make them; every other history is known in part only. One world in
     * twenty has many segments.
     */
    public static final Generator<World> WORLDS = worlds(2, 20);

    /** Of so many shapes of criteria at most one wrong answer each is kept. */
    private static final int MOST_SHAPES = 20;

    /** So many wrong answers are cut down, which takes long, before the check ends. */
    private static final int MOST_WRONG = 200;

    private final Comparing comparing;
    private final Evaluator evaluator;
    /** Makes the worlds. */
    private final Random random;

    /** Says when answers are looked at again; apart, so that a seed means the same worlds whatever the answers are. */
    private final Random moments;

    private final Generator<World> worlds;
    private final Coverage coverage = new Coverage();
    private final Map<String, Disagreement> disagreements = new LinkedHashMap<>();
    private final Map<String, Long> refusals = new LinkedHashMap<>();
    private long answers;
    private int wrong;

    /**
     * What came of a check.
     *
     * @param answers how many answers were compared
     * @param disagreements what the evaluator gets wrong; of answers that are wrong in the same way, one
     * @param refusals what the evaluator refused, by its reason, and how many answers that would have been
     * @param coverage what was looked at
     */
    public record Result(
            long answers, List<Disagreement> disagreements, Map<String, Long> refusals, Coverage coverage) {}

    private DifferentialCheck(Evaluator evaluator, long seed, Generator<World> worlds) {
        this.comparing = new Comparing(evaluator);
        this.evaluator = evaluator;
        this.random = new Random(seed);
        this.moments = new Random(~seed);
        this.worlds = worlds;
    }

    /**
     * Worlds like {@link #WORLDS}, with other shares.
     *
     * @param knownInPart one history in so many is known in part only (T9), by chance; none if 0
     * @param manySegments one world in so many has more than a hundred segments, by chance; none if 0
     */
    public static Generator<World> worlds(int knownInPart, int manySegments) {
        return new MixedWorlds(
                new WorldGenerator(4, 4, 2, knownInPart), new WorldGenerator(120, 1, 1, knownInPart), manySegments);
    }

    /**
     * Compares so many answers, or a few more.
     *
     * @param seed says which worlds; the same seed gives the same ones
     */
    public static Result run(Evaluator evaluator, long seed, long answers) {
        return run(evaluator, seed, answers, WORLDS);
    }

    /**
     * Compares so many answers, or a few more, in worlds of one's own.
     *
     * @param seed says which worlds; the same seed gives the same ones
     * @param worlds makes the worlds
     */
    public static Result run(Evaluator evaluator, long seed, long answers, Generator<World> worlds) {
        DifferentialCheck check = new DifferentialCheck(evaluator, seed, worlds);
        while (check.answers < answers && check.disagreements.size() < MOST_SHAPES && check.wrong < MOST_WRONG) {
            check.ask(check.worlds.next(check.random), "seed %s, after %s answers".formatted(seed, check.answers));
        }
        return new Result(
                check.answers, List.copyOf(check.disagreements.values()), Map.copyOf(check.refusals), check.coverage);
    }

    private void ask(World world, String name) {
        for (Segment segment : world.catalog()) {
            Optional<String> refusal = evaluator.refusal(segment.criterion());
            long number = (long) world.contacts().size() * world.moments().size();
            answers += number;
            if (refusal.isPresent()) {
                refusals.merge(refusal.get(), number, Long::sum);
            } else {
                coverage.add(segment.criterion());
                world.moments().forEach(asOf -> ask(world, segment, asOf, name));
            }
        }
    }

    private void ask(World world, Segment segment, Instant asOf, String name) {
        Optional<List<Outcome>> outcomes = outcomes(world, segment, asOf);
        for (int i = 0; i < world.contacts().size(); i++) {
            Contact contact = world.contacts().get(i);
            // What is expected is worked out by the comparison.
            Case question = new Case(name, world.vocabulary(), world.catalog(), segment, contact, asOf, Truth.UNKNOWN);
            int index = i;
            Optional<Wrong> found = outcomes.isPresent()
                    ? comparing.wrong(
                            question, outcomes.map(all -> all.get(index)).orElseThrow(), Optional.of(moments))
                    : comparing.wrong(question);
            outcomes.ifPresent(all -> coverage.add(all.get(index).truth()));
            found.ifPresent(this::report);
        }
    }

    /** The answers about all contacts; empty if there was an error, which one contact may have caused. */
    private Optional<List<Outcome>> outcomes(World world, Segment segment, Instant asOf) {
        try {
            return Optional.of(
                    evaluator.evaluate(world.catalog(), segment, world.vocabulary(), world.contacts(), asOf));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void report(Wrong found) {
        wrong++;
        Wrong smallest = Shrinking.smallest(
                found.question(),
                found,
                candidate -> comparing.wrong(candidate).filter(other -> other.fault() == found.fault()));
        disagreements.putIfAbsent(shape(smallest), new Disagreement(smallest.question(), smallest.complaint()));
    }

    /** What the criteria are made of, which is the same for answers that are wrong in the same way. */
    private static String shape(Wrong wrong) {
        List<String> kinds = new ArrayList<>(List.of(wrong.fault().name()));
        for (Segment segment : wrong.question().catalog()) {
            for (Object part : Parts.of(segment.criterion())) {
                if (part instanceof Record || part instanceof Enum<?>) {
                    kinds.add(
                            part instanceof Enum<?> constant
                                    ? constant.name()
                                    : part.getClass().getSimpleName());
                }
            }
        }
        return String.join(" ", kinds);
    }
}
