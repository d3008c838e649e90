package org.dossier.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dossier.knowledge.Turtle.Line;

/** Reads the folder {@code lexicon/}: Turtle files of wordings, each checked against the ontology. */
final class LexiconReader {

    private final Ontology ontology;
    private final NounKinds nouns;

    private LexiconReader(Ontology ontology, NounKinds nouns) {
        this.ontology = ontology;
        this.nouns = nouns;
    }

    /**
     * @param folder with {@code *.ttl}; none or an empty one gives no wordings
     * @param expressions with the tables of {@link NounKinds}
     * @throws KnowledgeException on the first fault
     */
    static Lexicon read(Path folder, Ontology ontology, Expressions expressions) {
        LexiconReader reader = new LexiconReader(ontology, NounKinds.read(expressions));
        List<Wording> wordings = new ArrayList<>();
        files(folder).forEach(file -> wordings.addAll(reader.wordings(Turtle.read(file))));
        refuseDuplicates(wordings);
        return new Lexicon(reader.withModifiers(wordings), reader.nouns);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseDuplicates(List<Wording> wordings) {
        Map<String, Wording> seen = new TreeMap<>();
        for (Wording wording : wordings) {
            Wording before = seen.put(wording.name(), wording);
            if (before != null) {
                throw new KnowledgeException(
                        wording.where(),
                        "wording " + wording.name() + " stands also in " + before.where() + ". Give one another name");
            }
        }
    }

    private List<Wording> wordings(List<Line> lines) {
        Map<Node, List<Line>> bySubject = new LinkedHashMap<>();
        lines.forEach(line -> bySubject
                .computeIfAbsent(line.subject(), s -> new ArrayList<>())
                .add(line));
        return bySubject.values().stream()
                .filter(WordingReader::isWording)
                .map(about -> new WordingReader(ontology, nouns, about).read())
                .toList();
    }

    /** Gives each wording the roles of those that modify its class. */
    private List<Wording> withModifiers(List<Wording> wordings) {
        List<Wording> modifiers =
                wordings.stream().filter(w -> w.modifies().isPresent()).toList();
        return wordings.stream().map(w -> withModifiers(w, modifiers)).toList();
    }

    private Wording withModifiers(Wording wording, Collection<Wording> modifiers) {
        Wording result = wording;
        for (Wording modifier : modifiers) {
            Predicate<String> modified =
                    term -> ontology.isA(term, modifier.modifies().orElseThrow());
            if (wording.modifies().isEmpty()
                    && Stream.concat(wording.tells().stream(), wording.roles().values().stream())
                            .anyMatch(modified)) {
                result = result.withDefaults(modifier);
            }
        }
        return result;
    }
}
