package org.dossier.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a build knows beside the articles: the folder {@code ontology/}, and what people corrected.
 *
 * @param corrections none unless a file is given
 */
public record Knowledge(
        Ontology ontology, Lexicon lexicon, Gazetteer gazetteer, Expressions expressions, Corrections corrections) {

    /**
     * Loads the folder, and of those that its ontology extends ({@code dos:extends "english"}) the tables.
     *
     * @throws KnowledgeException on the first fault, with file, line and remedy
     */
    public static Knowledge load(Path folder) {
        Ontology ontology = ontology(folder);
        Layers layers = Layers.of(folder, ontology.header().extended());
        CompletableFuture<Gazetteer> gazetteer =
                CompletableFuture.supplyAsync(() -> Gazetteer.load(layers.gazetteer(), ontology));
        Expressions expressions = new Expressions(layers.expressions());
        Lexicon lexicon = LexiconReader.read(folder.resolve("lexicon"), ontology, expressions);
        return new Knowledge(ontology, lexicon, joined(gazetteer), expressions, Corrections.NONE);
    }

    private static Gazetteer joined(CompletableFuture<Gazetteer> gazetteer) {
        try {
            return gazetteer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    /** The same with what people corrected. */
    public Knowledge with(Corrections all) {
        return new Knowledge(ontology, lexicon, gazetteer, expressions, all);
    }

    /** The IRIs of the classes of firms, by table {@code business-names}. */
    public Set<String> firms() {
        return expressions.words("business-names", "class").stream()
                .map(ontology::iri)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the ontology of the folder alone: a matter of moments.
     *
     * @throws KnowledgeException on the first fault in it
     */
    public static Ontology ontology(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return OntologyReader.read(
                    folder.toString(),
                    files.filter(f -> f.toString().endsWith(".ttl"))
                            .sorted()
                            .flatMap(f -> Turtle.read(f).stream())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
