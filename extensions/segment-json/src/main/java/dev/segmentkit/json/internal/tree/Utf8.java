package dev.segmentkit.json.internal.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes documents, and reads no more of them than the limit allows. */
public final class Utf8 {
    private static final int MOST_BYTES_PER_CHARACTER = 3;

    private Utf8() {}

    /** The text; null, with a fault, if it is too long or not UTF-8. The stream is left open. */
    public static @Nullable String read(InputStream in, Limits limits, Faults faults) throws IOException {
        long most = (long) MOST_BYTES_PER_CHARACTER * limits.characters();
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            faults.add(TreeReader.tooLong(limits));
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer encoded = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(encoded, text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            faults.add(
                    after(decoded),
                    "the byte 0x%02x".formatted(encoded.get(encoded.position())),
                    "UTF-8, in which it cannot stand here");
            return null;
        }
        return decoded;
    }

    private static Place after(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return Place.root(line, text.length() - text.lastIndexOf('\n'));
    }
}
