package dev.segmentkit.vocabulary;

/**
 * An attribute that is true or false. {@link #parse} takes {@code true} and {@code false}, in lower case.
 *
 * @param <O> what has the attribute
 */
public final class FlagAttribute<O> extends Attribute<O, Boolean> {
    FlagAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.FLAG;
    }

    @Override
    public Boolean valueOf(Object raw) {
        if (raw instanceof Boolean flag) {
            return flag;
        }
        throw refusal("true or false", raw);
    }

    @Override
    public Boolean parse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal("true or false", text);
        };
    }

    @Override
    public String format(Boolean value) {
        return value.toString();
    }
}
