package dev.segmentkit.vocabulary;

/**
 * An attribute that holds a place on earth. {@link #parse} takes latitude and longitude in degrees: {@code 47.37,8.54}.
 *
 * @param <O> what has the attribute
 */
public final class PlaceAttribute<O> extends Attribute<O, Place> {
    PlaceAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.PLACE;
    }

    @Override
    public Place valueOf(Object raw) {
        if (raw instanceof Place place) {
            return place;
        }
        throw refusal("a place", raw);
    }

    @Override
    public Place parse(String text) {
        int comma = text.indexOf(',');
        try {
            return new Place(
                    Double.parseDouble(text.substring(0, Math.max(comma, 0))),
                    Double.parseDouble(text.substring(comma + 1)));
        } catch (IllegalArgumentException e) {
            throw refusal("latitude and longitude in degrees such as 47.37,8.54", text);
        }
    }

    @Override
    public String format(Place value) {
        return value.toString();
    }
}
