package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.binding.EventBinding;
import dev.segmentkit.vocabulary.Attribute;

/**
 * Where accessors come from.
 *
 * @param <S> what they read from: the contact, or an event
 */
interface Fields<S> {
    <V> Accessor<S, V> accessor(Attribute<?, V> attribute);

    static <H> Fields<H> of(Binding<H> binding) {
        return new Fields<>() {
            @Override
            public <V> Accessor<H, V> accessor(Attribute<?, V> attribute) {
                return binding.accessor(attribute);
            }
        };
    }

    static <T> Fields<T> of(EventBinding<?, T> binding) {
        return new Fields<>() {
            @Override
            public <V> Accessor<T, V> accessor(Attribute<?, V> attribute) {
                return binding.accessor(attribute);
            }
        };
    }
}
