package dev.segmentkit.json.internal.read;

import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.json.internal.tree.Faults;
import dev.segmentkit.json.internal.tree.Limits;
import dev.segmentkit.json.internal.tree.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one document: the plain values in it, and what is wrong with it. Everything that reads gives null where
 * it could not, and has then said why; whoever puts something together reads all parts first, so that no fault hides
 * another.
 */
final class Reading {
    private static final int LONGEST_MESSAGE = 500;

    private final Limits limits;
    private final Faults faults;

    Reading(Limits limits, Faults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    Limits limits() {
        return limits;
    }

    Faults faults() {
        return faults;
    }

    /** The fields of an object. */
    @Nullable Form form(Node node, String expected) {
        if (node instanceof Node.Group group) {
            return new Form(group, faults);
        }
        return refused(node, expected);
    }

    /** All items of an array. */
    <T> @Nullable List<T> list(Node node, String expected, Function<Node, @Nullable T> read) {
        if (!(node instanceof Node.Items items)) {
            return refused(node, expected);
        }
        List<T> all = new ArrayList<>(items.nodes().size());
        boolean complete = true;
        for (Node item : items.nodes()) {
            T value = read.apply(item);
            if (value == null) {
                complete = false;
            } else {
                all.add(value);
            }
        }
        return complete ? all : null;
    }

    @Nullable String text(Node node, String expected) {
        return node instanceof Node.Literal literal ? literal.text() : refused(node, expected);
    }

    @Nullable List<String> texts(Node node) {
        return list(node, "an array of texts", item -> text(item, "a text"));
    }

    @Nullable Boolean flag(Node node) {
        return node instanceof Node.Flag flag ? Boolean.valueOf(flag.value()) : refused(node, "true or false");
    }

    /** A field that is true, or not there. */
    boolean stated(Form form, String name) {
        Node node = form.optional(name);
        if (node != null && !(node instanceof Node.Flag flag && flag.value())) {
            faults.add(node, "true, or no such field");
        }
        return node != null;
    }

    @Nullable Long wholeNumber(Node node) {
        if (node instanceof Node.Numeral numeral) {
            try {
                return Long.valueOf(numeral.digits());
            } catch (NumberFormatException e) {
                return refused(node, "a whole number of 64 bits, without point and exponent, such as 18");
            }
        }
        return refused(node, "a whole number such as 18");
    }

    @Nullable Integer count(Node node) {
        Long number = wholeNumber(node);
        if (number == null) {
            return null;
        }
        return number == number.intValue()
                ? Integer.valueOf(number.intValue())
                : refused(node, "a whole number from %s to %s".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    /** A number exactly as it is written, unless it has too many digits to be added to another. */
    @Nullable BigDecimal decimal(Node node) {
        if (!(node instanceof Node.Numeral numeral)) {
            return refused(node, "a number such as 12.50");
        }
        try {
            BigDecimal number = new BigDecimal(numeral.digits());
            if (Numbers.fits(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Its exponent is greater than any number has that is taken.
        }
        return refused(node, "a number of at most 1000 digits before and after the point");
    }

    /** A hundredth of a number. */
    @Nullable BigDecimal percent(Node node) {
        BigDecimal number = decimal(node);
        return number == null ? null : number.movePointLeft(2);
    }

    @Nullable Double real(Node node) {
        if (!(node instanceof Node.Numeral numeral)) {
            return refused(node, "a number such as 0.75");
        }
        double number = Double.parseDouble(numeral.digits());
        return Double.isFinite(number) ? Double.valueOf(number) : refused(node, "a number that a double can hold");
    }

    /** What somebody builds; a refusal becomes a fault at this node, with the words of the one who refuses. */
    <T> @Nullable T built(Node node, Supplier<T> builder) {
        try {
            return builder.get();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            return refused(
                    node,
                    "one that makes sense: "
                            + (message.length() <= LONGEST_MESSAGE
                                    ? message
                                    : message.substring(0, message.offsetByCodePoints(0, LONGEST_MESSAGE / 2))
                                            + "\u2026"));
        }
    }

    /** Reports that something else is expected here. Null, for those who return it. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of any type
    <T> @Nullable T refused(Node node, String expected) {
        faults.add(node, expected);
        return null;
    }
}
