package org.dossier.dataset;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.graph.Description;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NQuads;
import org.dossier.graph.Turtle;

/** Writes a graph as texts; what an older text says of a subject in the same words is copied from there. */
final class GraphTexts {

    /** How a text says what is said of a subject. */
    private interface Form {
        BlockWriter.Made make(Description about) throws IOException;
    }

    private final Path old;
    private final Path next;
    private final BlockFile before;
    private final BlockFile after;
    private final Turtle turtle;
    private final NQuads quads;
    private final Collection<Description> subjects;
    private final Fingerprint.Reader fingerprints = new Fingerprint.Reader();

    /**
     * @param old folder of the older texts; need not exist
     * @param key of the program and the knowledge
     */
    GraphTexts(Path old, Path next, ReadingKey key, KnowledgeGraph graph, Collection<Triple> inferred) {
        String base = graph.prefixes().base();
        this.old = old;
        this.next = next;
        this.before = BlockFile.read(old.resolve(DataFolder.BLOCKS), key, base);
        this.after = new BlockFile(key, base);
        this.turtle = new Turtle(graph.prefixes());
        this.quads = new NQuads(base);
        this.subjects = Description.of(graph, inferred);
    }

    /** Writes all texts, with what the next change needs to know of them; gives what has changed. */
    ChangeLog write() throws IOException {
        turtle(DataFolder.GRAPH, Description::facts, fingerprints::facts);
        turtle(DataFolder.EVIDENCE, Description::evidence, fingerprints::evidence);
        ChangeLog changes = quads();
        after.write(next.resolve(DataFolder.BLOCKS));
        return changes;
    }

    private void turtle(
            String name,
            Function<Description, List<Map.Entry<Triple, SortedSet<String>>>> said,
            Function<Description, Fingerprint> content)
            throws IOException {
        Collection<Description> sorted =
                sorted(turtle::subject, d -> !said.apply(d).isEmpty());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<Blocks.Block> blocks = blocks(
                old.resolve(name), before.of(old.resolve(name)), sorted, content, d -> made(said.apply(d)), body);
        byte[] header = turtle.header(
                        blocks.stream().mapToLong(Blocks.Block::prefixes).reduce(0, (a, b) -> a | b))
                .getBytes(StandardCharsets.UTF_8);
        try (CheckedOutputStream out = text(name)) {
            out.write(header);
            body.writeTo(out);
            after.put(name, new Blocks(out.getChecksum().getValue(), header.length, blocks));
        }
    }

    private BlockWriter.Made made(List<Map.Entry<Triple, SortedSet<String>>> said) {
        Turtle.Block block = turtle.block(said.stream().map(Map.Entry::getKey).toList());
        return new BlockWriter.Made(block.text().getBytes(StandardCharsets.UTF_8), block.prefixes());
    }

    /** The lines of unchanged subjects are the same, so what has changed is sought among those of the others only. */
    private ChangeLog quads() throws IOException {
        Path text = old.resolve(DataFolder.QUADS);
        Blocks there = before.of(text);
        Blocks here;
        try (CheckedOutputStream out = text(DataFolder.QUADS)) {
            Collection<Description> sorted = sorted(NQuads::subject, d -> true);
            List<Blocks.Block> blocks = blocks(text, there, sorted, fingerprints::quads, this::lines, out);
            here = new Blocks(out.getChecksum().getValue(), 0, blocks);
        }
        after.put(DataFolder.QUADS, here);
        return there.all().isEmpty()
                ? ChangeLog.write(old, next)
                : ChangeLog.write(old, there.without(here), next, here.without(there));
    }

    private BlockWriter.Made lines(Description about) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        quads.write(about, lines);
        return new BlockWriter.Made(lines.toByteArray(), 0);
    }

    private Collection<Description> sorted(Function<Node, String> subject, Predicate<Description> which) {
        SortedMap<String, Description> sorted = new TreeMap<>();
        subjects.stream().filter(which).forEach(d -> sorted.put(subject.apply(d.subject()), d));
        return sorted.values();
    }

    private CheckedOutputStream text(String name) throws IOException {
        return new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(next.resolve(name))), new CRC32());
    }

    private static List<Blocks.Block> blocks(
            Path old,
            Blocks there,
            Collection<Description> sorted,
            Function<Description, Fingerprint> content,
            Form form,
            OutputStream out)
            throws IOException {
        try (BlockWriter writer = BlockWriter.copying(old, there, out)) {
            for (Description about : sorted) {
                writer.write(content.apply(about), () -> form.make(about));
            }
            return writer.end();
        }
    }
}
