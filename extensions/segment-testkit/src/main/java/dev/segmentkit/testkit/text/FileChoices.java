package dev.segmentkit.testkit.text;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.AttributeTrait;
import java.util.List;

/**
 * Makes choices of texts that stand in a file. A choice needs an enum, and a file has none: there is one of each length. So
 * choices of a file that are equally many have one enum, where those of an application have two.
 */
final class FileChoices {
    private FileChoices() {}

    private enum One {
        A
    }

    private enum Two {
        A,
        B
    }

    private enum Three {
        A,
        B,
        C
    }

    private enum Four {
        A,
        B,
        C,
        D
    }

    private enum Five {
        A,
        B,
        C,
        D,
        E
    }

    /** An attribute that is one of these texts. */
    static <O> Attribute<O, ?> declared(
            AttributeOwner<O> owner, String name, List<String> texts, AttributeTrait... traits) {
        return switch (texts.size()) {
            case 1 -> declared(owner, name, One.class, texts, traits);
            case 2 -> declared(owner, name, Two.class, texts, traits);
            case 3 -> declared(owner, name, Three.class, texts, traits);
            case 4 -> declared(owner, name, Four.class, texts, traits);
            case 5 -> declared(owner, name, Five.class, texts, traits);
            default ->
                throw new IllegalArgumentException(
                        "a choice in a file is one of 1 to 5 texts, found %s: leave out those that no case needs"
                                .formatted(texts.size()));
        };
    }

    private static <O, E extends Enum<E>> Attribute<O, E> declared(
            AttributeOwner<O> owner, String name, Class<E> choices, List<String> texts, AttributeTrait... traits) {
        List<E> order = List.of(choices.getEnumConstants());
        return owner.choice(name, choices, choice -> texts.get(order.indexOf(choice)), traits);
    }
}
