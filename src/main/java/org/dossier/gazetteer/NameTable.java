package org.dossier.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Parents;

/**
 * A table of names made from a file of others.
 *
 * @param rows sorted by name; each thing once
 * @param nameless rows that name nothing a text could
 * @param known rows of things that another table of the gazetteer has, by their identifiers
 */
public record NameTable(List<String> header, List<List<String>> rows, int nameless, int known) {

    private static final List<String> FIRST =
            List.of("name", "alt_names", "class", "country", "region", "region_iso", "population", "kind", "parent");
    private static final List<String> LAST = List.of("wikidata", "geonames", "lat", "lon");

    /**
     * Reads a file.
     *
     * @param columns which heading of the file stands for a column of the table, where it is not the usual one
     * @param type local name of the class of all rows; where it is empty each row has to tell its own
     * @param target name of the table that it will be, without ending: what that had is not taken for known
     * @throws ImportException if the file cannot be read, names nothing, or has a thing that is a part of itself
     */
    public static NameTable read(
            Path file,
            Format format,
            Map<String, String> columns,
            Optional<String> type,
            String target,
            Knowledge knowledge) {
        Columns headings = Columns.of(columns);
        RowReader reader = new RowReader(knowledge.ontology(), file.toString(), type);
        List<Optional<NameRow>> read = NameReader.read(file, format).stream()
                .map(headings::read)
                .map(reader::read)
                .toList();
        List<NameRow> named = read.stream().flatMap(Optional::stream).toList();
        requireNames(file, named, headings);
        List<Entry> others = knowledge.gazetteer().entries().stream()
                .filter(e -> !e.table().equals(target))
                .toList();
        List<NameRow> distinct = distinct(named);
        List<NameRow> fresh = unknown(distinct, others);
        checkParents(file, fresh, others);
        List<String> header = header(fresh);
        int known = distinct.size() - fresh.size();
        return new NameTable(
                header, fresh.stream().map(r -> r.cells(header)).toList(), read.size() - named.size(), known);
    }

    private static void requireNames(Path file, List<NameRow> named, Columns headings) {
        if (named.isEmpty()) {
            throw new ImportException(
                    file.toString(),
                    "no row has a name (" + headings.namesOfName() + "); say with --column name=HEADING where it is");
        }
    }

    /** The rows of things of which no entry has an identifier. */
    private static List<NameRow> unknown(List<NameRow> rows, List<Entry> entries) {
        Set<String> known = identifiers(entries);
        return rows.stream()
                .filter(r -> r.identifiers().noneMatch(known::contains))
                .toList();
    }

    private static Set<String> identifiers(List<Entry> entries) {
        return entries.stream()
                .flatMap(e -> e.links().stream())
                .flatMap(l -> Stream.concat(
                        Identifiers.wikidata(l).map(i -> "wikidata " + i).stream(),
                        Identifiers.geonames(l).map(i -> "geonames " + i).stream()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<NameRow> distinct(List<NameRow> rows) {
        Map<String, NameRow> byKey = new LinkedHashMap<>();
        rows.forEach(r -> byKey.merge(r.key(), r, NameRow::with));
        return byKey.values().stream()
                .sorted(Comparator.comparing(NameRow::name).thenComparing(NameRow::key))
                .toList();
    }

    private static void checkParents(Path file, List<NameRow> rows, List<Entry> others) {
        Map<String, String> parents = new LinkedHashMap<>();
        others.forEach(e -> e.column("parent").ifPresent(p -> parents.putIfAbsent(e.name(), p)));
        rows.forEach(r -> Optional.ofNullable(r.columns().get("parent")).ifPresent(p -> parents.put(r.name(), p)));
        Parents.cycle(parents).ifPresent(cycle -> {
            throw new ImportException(
                    file.toString(), "a thing is a part of itself: " + cycle + "; mend one of these parents");
        });
    }

    /** The columns that some row fills. */
    private static List<String> header(List<NameRow> rows) {
        Set<String> used = new TreeSet<>(Set.of("name", "alt_names", "class"));
        rows.forEach(r -> used.addAll(r.columns().keySet()));
        List<String> header =
                new ArrayList<>(FIRST.stream().filter(used::contains).toList());
        used.stream().filter(c -> !FIRST.contains(c) && !LAST.contains(c)).forEach(header::add);
        LAST.stream().filter(used::contains).forEach(header::add);
        return header;
    }

    /** The table as a file of {@code gazetteer/}. */
    public String text() {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(cells -> String.join("\t", cells).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
