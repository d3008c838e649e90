package org.dossier.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of a domain and those that it extends, its own first. What is the same in every domain, the months, numbers, hedges and
 * places, stands in a folder like {@code english} that comes with the program.
 *
 * <p>Of a table that several have, all rows count; a row whose first cell a folder before has, too, is replaced by that.
 */
record Layers(List<Path> folders) {

    /**
     * Finds the extended folders: within the domain's, else beside the ontology that comes with the program.
     *
     * @throws KnowledgeException if there is no such folder
     */
    static Layers of(Path domain, List<String> extended) {
        List<Path> folders = new ArrayList<>();
        folders.add(domain);
        extended.forEach(name -> folders.add(find(domain, name)));
        return new Layers(List.copyOf(folders));
    }

    private static Path find(Path domain, String name) {
        Path program = Path.of(System.getProperty("dossier.home", "."), "ontology", name);
        return Stream.of(domain.resolve(name), program)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new KnowledgeException(
                        domain.toString(),
                        "its ontology extends \"" + name + "\", but there is neither " + domain.resolve(name) + " nor "
                                + program + "; name a folder that is there"));
    }

    /** The tables of {@code expressions/} by name. */
    Map<String, Table> expressions() {
        Map<String, Table> all = new TreeMap<>();
        files("expressions").stream().map(Table::read).forEach(t -> all.merge(t.name(), t, Table::and));
        return all;
    }

    /** The tables of {@code gazetteer/}, in the order of their names; of one name the domain's first. */
    List<Path> gazetteer() {
        return files("gazetteer").stream()
                .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                .toList();
    }

    private List<Path> files(String part) {
        return folders.stream().flatMap(f -> tables(f.resolve(part)).stream()).toList();
    }

    private static List<Path> tables(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
