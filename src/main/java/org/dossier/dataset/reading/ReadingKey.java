package org.dossier.dataset.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.dossier.article.Sha256;

/**
 * What a reading depends on beside its article, as one digest: the knowledge, the program with its models, and the form in which
 * readings are kept. Readings of another key are as good as none.
 *
 * @param digest SHA-256 in hexadecimal
 */
public record ReadingKey(String digest) {

    /** Folders of the knowledge that judge graphs and read no article. */
    private static final Set<String> JUDGING = Set.of("shapes", "checks");

    /** The key of the running program with the knowledge in a folder. */
    public static ReadingKey of(Path knowledge) {
        try {
            MessageDigest digest = Sha256.start();
            digest.update(ReadingFile.FORMAT.schema().getBytes(StandardCharsets.UTF_8));
            knowledge(knowledge, digest);
            program(digest);
            return new ReadingKey(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Length and CRC-32, as a jar's directory has them: processors reckon it, while the digest of a megabyte takes a young process 50 ms. */
    private static String checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return bytes.length + " " + sum.getValue();
    }

    private static void knowledge(Path folder, MessageDigest digest) throws IOException {
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            if (!JUDGING.contains(folder.relativize(file).getName(0).toString()) && !name.endsWith(".md")) {
                update(digest, name + " " + checksum(Files.readAllBytes(file)));
            }
        }
    }

    /** A jar's directory has a checksum of each class and model; files beside each other are told apart by size and time. */
    private static void program(MessageDigest digest) throws IOException {
        Path place = place();
        if (Files.isRegularFile(place)) {
            jar(place, digest);
        } else {
            for (Path file : files(place)) {
                update(digest, file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
    }

    /**
     * The jar or folder that the program was loaded from. Not from the code source of a class: where classes come from the launcher's cache, that is
     * where the jar lay when the cache was written, and a checkout may be moved or copied since.
     */
    private static Path place() {
        String own = ReadingKey.class.getName().replace('.', '/') + ".class";
        String found = String.valueOf(ReadingKey.class.getResource("/" + own));
        return Path.of(URI.create(found.substring(0, found.length() - own.length())
                .replaceFirst("^jar:", "")
                .replaceFirst("!/$", "")));
    }

    private static void jar(Path file, MessageDigest digest) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            jar.stream()
                    .map(e -> e.getName() + " " + e.getSize() + " " + e.getCrc())
                    .sorted()
                    .forEach(line -> update(digest, line));
        }
    }

    private static void update(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
