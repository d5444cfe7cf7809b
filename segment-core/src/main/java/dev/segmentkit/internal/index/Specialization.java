package dev.segmentkit.internal.index;

import java.io.IOException;
import java.io.InputStream;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;

/**
 * Gives each link of a chain of readers a class of its own. The same few methods read every attribute, so that the virtual machine, which compiles a
 * method once, finds many kinds of accessors behind each call and can put none of them in its place. So one class is defined again
 * for each link, as a {@linkplain Lookup#defineHiddenClassWithClassData hidden class} in which the link is a constant: the
 * compiler then sees through all that is final, down to the host's own getter. Such classes go when their index does.
 */
final class Specialization {
    /** Of {@link SpecializedReader}; empty where it cannot be had, as in a native image, which defines no classes. */
    private static final byte[] CLASS_FILE = classFile();

    private Specialization() {}

    /** The link in a class of its own; the link itself, which is slower, where no class can be defined. */
    @SuppressWarnings("unchecked") // a copy stands for its link
    static <H> FilterReader<H> of(LinkedReader<H> link) {
        if (CLASS_FILE.length == 0) {
            return link;
        }
        try {
            Lookup copy = MethodHandles.lookup().defineHiddenClassWithClassData(CLASS_FILE, link, true);
            return (FilterReader<H>) copy.lookupClass()
                    .asSubclass(FilterReader.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a class of this library cannot be defined again", e);
        }
    }

    /** The link that is the constant of a class. */
    static LinkedReader<?> linkOf(Lookup copy) {
        try {
            return MethodHandles.classData(copy, ConstantDescs.DEFAULT_NAME, LinkedReader.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("only a copy of this class has a link", e);
        }
    }

    private static byte[] classFile() {
        try (InputStream file = SpecializedReader.class.getResourceAsStream("SpecializedReader.class")) {
            return file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
