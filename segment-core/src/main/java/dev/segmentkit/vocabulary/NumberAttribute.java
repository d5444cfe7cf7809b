package dev.segmentkit.vocabulary;

/**
 * An attribute whose values can be compared and added up.
 *
 * @param <O> what has the attribute
 * @param <V> the Java type of its values
 */
public abstract sealed class NumberAttribute<O, V extends Number> extends Attribute<O, V>
        permits WholeNumberAttribute, DecimalAttribute, RealAttribute {
    NumberAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }
}
