package dev.segmentkit.vocabulary;

import java.util.Comparator;

/**
 * An attribute that holds a semantic version. Takes {@link Version} and text that is one; {@link #parse} takes the same text.
 *
 * @param <O> what has the attribute
 */
public final class VersionAttribute<O> extends Attribute<O, Version> {
    VersionAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.VERSION;
    }

    @Override
    public Version valueOf(Object raw) {
        if (raw instanceof Version version) {
            return version;
        }
        if (raw instanceof String text) {
            return parse(text);
        }
        throw refusal("a version", raw);
    }

    @Override
    public Version parse(String text) {
        return Version.tryParse(text).orElseThrow(() -> refusal("a semantic version such as 2.1.0", text));
    }

    @Override
    public String format(Version value) {
        return value.toString();
    }

    @Override
    public Comparator<Version> order() {
        return Comparator.naturalOrder();
    }
}
