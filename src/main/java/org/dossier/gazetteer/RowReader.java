package org.dossier.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Term;

/** Makes rows of the gazetteer out of the cells of a file. */
final class RowReader {

    private final Ontology ontology;
    private final String file;
    private final Optional<String> type;

    /** @param type local name of the class of rows that have none */
    RowReader(Ontology ontology, String file, Optional<String> type) {
        this.ontology = ontology;
        this.file = file;
        this.type = type;
    }

    /**
     * The row; nothing where it names nothing that a text could: no label, or an identifier in its place.
     *
     * @throws ImportException if it has no class and none was given
     * @throws org.dossier.knowledge.KnowledgeException if its class is not in the ontology
     */
    Optional<NameRow> read(Map<String, String> cells) {
        String name = cells.getOrDefault("name", "");
        if (name.isEmpty() || name.contains("://") || Identifiers.wikidata(name).isPresent()) {
            return Optional.empty();
        }
        SortedMap<String, String> columns = new TreeMap<>(cells);
        columns.keySet().removeAll(List.of("name", "alt_names", "class"));
        identifier(columns, "wikidata", Identifiers.wikidata(cells.getOrDefault("wikidata", "")));
        identifier(columns, "geonames", Identifiers.geonames(cells.getOrDefault("geonames", "")));
        return Optional.of(new NameRow(name, others(name, cells), type(name, cells), columns));
    }

    private static void identifier(SortedMap<String, String> columns, String column, Optional<String> identifier) {
        columns.remove(column);
        identifier.ifPresent(i -> columns.put(column, i));
    }

    private static List<String> others(String name, Map<String, String> cells) {
        return Stream.of(cells.getOrDefault("alt_names", "").split("\\|"))
                .map(String::strip)
                .filter(n -> !n.isEmpty() && !n.equals(name))
                .distinct()
                .toList();
    }

    /** The class given for all; else the row's own, by its name in the ontology. */
    private String type(String name, Map<String, String> cells) {
        String own = type.or(() -> Optional.ofNullable(cells.get("class")))
                .orElseThrow(
                        () -> new ImportException(file, "does not say of which class " + name + " is; give --class"));
        if (own.startsWith(Dos.NS)) {
            return Term.localName(ontology.term(own));
        }
        if (own.contains("://") && !own.startsWith(ontology.namespace())) {
            throw new ImportException(
                    file, name + " is a <" + own + ">, which this ontology does not know; give --class");
        }
        return Term.localName(ontology.require(own.replace(ontology.namespace(), ""), file + ": class of " + name));
    }
}
