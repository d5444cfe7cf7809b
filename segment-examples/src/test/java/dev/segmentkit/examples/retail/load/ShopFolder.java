package dev.segmentkit.examples.retail.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A directory of a test in which a shop's files are written and from which they are loaded. */
public final class ShopFolder {
    private final Path directory;

    public ShopFolder(Path directory) {
        this.directory = directory;
    }

    public Path path() {
        return directory;
    }

    public ShopFolder contacts(String... lines) throws IOException {
        return file("contacts.csv", bytes(lines));
    }

    public ShopFolder events(String... lines) throws IOException {
        return file("events.csv", bytes(lines));
    }

    public ShopFolder file(String name, byte[] content) throws IOException {
        Files.write(directory.resolve(name), content);
        return this;
    }

    public <C> Loaded<C> load(Layout<C> layout) throws UnreadableDataException {
        return load(layout, Refusals.collecting());
    }

    <C> Loaded<C> load(Layout<C> layout, Refusals refusals) throws UnreadableDataException {
        return Loader.load(files(), layout, refusals, (file, rows) -> {});
    }

    ShopFiles files() throws UnreadableDataException {
        return ShopFiles.in(DataFolder.directory(directory));
    }

    static byte[] bytes(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
