package dev.segmentkit.json.internal.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The text of a document without blanks, piece by piece and made no sooner than it is asked for, so that two documents can be
 * compared without writing either.
 */
final class Tokens {
    private final Deque<Opened> opened = new ArrayDeque<>();
    private Optional<String> alone = Optional.empty();

    Tokens(Json json) {
        if (json instanceof Scalar scalar) {
            alone = Optional.of(scalar.json());
        } else {
            opened.push(new Opened((Group) json));
        }
    }

    /** A group that has been begun. */
    private static final class Opened {
        private final Group group;
        /** Even: what stands before a part, or after the last one. Odd: a part. */
        private int step;

        Opened(Group group) {
            this.group = group;
        }
    }

    /** The next piece; empty at the end. */
    Optional<String> next() {
        if (opened.isEmpty()) {
            Optional<String> last = alone;
            alone = Optional.empty();
            return last;
        }
        return Optional.of(next(opened.element()));
    }

    private String next(Opened current) {
        Group group = current.group;
        int index = current.step / 2;
        boolean isPart = current.step % 2 == 1;
        current.step++;
        if (isPart) {
            return part(group.part(index));
        }
        if (index == group.size()) {
            opened.pop();
            return index == 0 ? group.opening() + group.closing() : group.closing();
        }
        return (index == 0 ? group.opening() : ",") + group.label(index);
    }

    private String part(Json part) {
        if (part instanceof Scalar scalar) {
            return scalar.json();
        }
        Opened inner = new Opened((Group) part);
        opened.push(inner);
        return next(inner);
    }
}
