package org.dossier.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.dataset.block.BlockFile;
import org.dossier.dataset.block.BlockWriter;
import org.dossier.dataset.block.Blocks;
import org.dossier.dataset.block.Fingerprint;
import org.dossier.dataset.reading.ReadingKey;
import org.dossier.graph.Description;
import org.dossier.graph.NQuads;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Turtle;

/** Writes a graph as texts; what an older text says of a subject in the same words is copied from there. */
final class GraphTexts {

    /** What is said of a subject, with the fingerprints of it. */
    private record Subject(Description about, Fingerprint.Contents contents) {}

    /**
     * How a text says what is said of a subject.
     *
     * @param subject how it is written: by this, blocks are sorted
     * @param content what a block depends on
     * @param made makes a block
     */
    private record Form(
            Function<Node, String> subject,
            Function<Fingerprint.Contents, Fingerprint> content,
            Function<Description, BlockWriter.Made> made) {}

    private final Path old;
    private final Path next;
    private final BlockFile before;
    private final BlockFile after;
    private final Turtle turtle;
    private final NQuads quads;
    private final List<Subject> subjects;

    /**
     * @param old folder of the older texts; need not exist
     * @param key of the program and the knowledge
     */
    GraphTexts(Path old, Path next, ReadingKey key, Prefixes prefixes, Collection<Description> descriptions) {
        String base = prefixes.base();
        Fingerprint.Reader fingerprints = new Fingerprint.Reader();
        this.old = old;
        this.next = next;
        this.before = BlockFile.read(old.resolve(DataFolder.BLOCKS), key, base);
        this.after = new BlockFile(key, base);
        this.turtle = new Turtle(prefixes);
        this.quads = new NQuads(base);
        this.subjects = descriptions.stream()
                .map(d -> new Subject(d, fingerprints.of(d)))
                .toList();
    }

    /** Writes all texts, with what the next change needs to know of them; gives what has changed. */
    ChangeLog write() throws IOException {
        turtle(DataFolder.GRAPH, Description::facts, Fingerprint.Contents::facts);
        turtle(DataFolder.EVIDENCE, Description::evidence, Fingerprint.Contents::evidence);
        ChangeLog changes = quads();
        after.write(next.resolve(DataFolder.BLOCKS));
        return changes;
    }

    /** Only whoever has made all blocks knows what its header must say: they wait in a file, since those of ten thousand articles are 400 MB. */
    private void turtle(
            String name,
            Function<Description, List<Map.Entry<Triple, SortedSet<String>>>> said,
            Function<Fingerprint.Contents, Fingerprint> content)
            throws IOException {
        List<Subject> spoken =
                subjects.stream().filter(s -> !said.apply(s.about()).isEmpty()).toList();
        Form form = new Form(turtle::subject, content, d -> block(said.apply(d)));
        Path body = next.resolve(name + ".body");
        List<Blocks.Block> blocks;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(body))) {
            blocks = blocks(old.resolve(name), before.of(old.resolve(name)), spoken, form, out)
                    .blocks();
        }
        long prefixes = blocks.stream().mapToLong(Blocks.Block::prefixes).reduce(0, (a, b) -> a | b);
        byte[] header = turtle.header(prefixes).getBytes(StandardCharsets.UTF_8);
        try (CheckedOutputStream out = text(name)) {
            out.write(header);
            Files.copy(body, out);
            after.put(name, new Blocks(out.getChecksum().getValue(), header.length, blocks));
        }
        Files.delete(body);
    }

    private BlockWriter.Made block(List<Map.Entry<Triple, SortedSet<String>>> said) {
        Turtle.Block block = turtle.block(said.stream().map(Map.Entry::getKey).toList());
        return new BlockWriter.Made(block.text().getBytes(StandardCharsets.UTF_8), block.prefixes());
    }

    /** The lines of unchanged subjects are the same, so what has changed is sought among those of the others only. */
    private ChangeLog quads() throws IOException {
        Path text = old.resolve(DataFolder.QUADS);
        Blocks there = before.of(text);
        Blocks here;
        BlockWriter.Written written;
        try (CheckedOutputStream out = text(DataFolder.QUADS)) {
            Form form = new Form(
                    NQuads::subject, Fingerprint.Contents::quads, d -> new BlockWriter.Made(quads.lines(d), 0));
            written = blocks(text, there, subjects, form, out);
            here = new Blocks(out.getChecksum().getValue(), 0, written.blocks());
        }
        after.put(DataFolder.QUADS, here);
        return there.all().isEmpty()
                ? ChangeLog.write(old, next)
                : ChangeLog.write(old, there.without(written.kept()), next, here.without(written.copied()));
    }

    private CheckedOutputStream text(String name) throws IOException {
        return new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(next.resolve(name))), new CRC32());
    }

    private static BlockWriter.Written blocks(
            Path old, Blocks there, List<Subject> subjects, Form form, OutputStream out) throws IOException {
        Function<Subject, Fingerprint> content = s -> form.content().apply(s.contents());
        try (BlockWriter writer = BlockWriter.copying(old, there, out)) {
            for (Subject subject : writer.sorted(
                    subjects, content, s -> form.subject().apply(s.about().subject()))) {
                writer.write(content.apply(subject), () -> form.made().apply(subject.about()));
            }
            return writer.end();
        }
    }
}
