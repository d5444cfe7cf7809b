package dev.segmentkit.json.internal.write;

/**
 * One field of an object.
 *
 * @param label its name with the colon, as it stands in a document
 * @param value its value
 */
record Field(String label, Json value) {
    /** The field of a name. */
    static Field of(String name, Json value) {
        return new Field(Quoted.of(name) + ":", value);
    }
}
