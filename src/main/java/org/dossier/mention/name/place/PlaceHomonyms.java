package org.dossier.mention.name.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Which of several places of a name is meant: by the place behind the comma, the neighbours in a list, the countries of the article, by size. */
public final class PlaceHomonyms {

    /** A town of so many people is as well known as a division of its name. */
    private static final long METROPOLIS = 500_000;

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final DivisionLists divisions;

    public PlaceHomonyms(Knowledge knowledge) {
        ontology = knowledge.ontology();
        gazetteer = knowledge.gazetteer();
        divisions = new DivisionLists(knowledge);
    }

    /** @param countries how often the article speaks of each */
    public Entry choose(Line line, List<Piece> pieces, int k, List<Entry> candidates, CountryVotes countries) {
        List<Entry> around = behind(line, pieces, k);
        boolean within = isBehindTown(line, pieces, k)
                && candidates.stream().anyMatch(e -> isWide(e) && mayHold(e, pieces.get(k - 1)));
        boolean division = within || divisions.isAmong(line, pieces, k);
        Set<String> neighbours = neighbours(line, pieces, k);
        return (division ? candidates : withoutNamesakes(candidates))
                .stream()
                        .max(Comparator.<Entry>comparingInt(e -> around.stream().anyMatch(a -> lies(e, a)) ? 1 : 0)
                                .thenComparing(e -> (division ? isWide(e) : neighbours.contains(e.type())) ? 1 : 0)
                                .thenComparing(countries::of)
                                .thenComparing(e -> e.column("adjectives").isPresent() ? 1 : 0)
                                .thenComparing(e -> CountryVotes.isDwarfed(e, candidates) ? 0 : countries.towns(e))
                                .thenComparing(CountryVotes::population))
                        .orElseThrow();
    }

    /** The one place of its name that the article tells by what lies around it, for where the name stands alone, by name. */
    public Map<String, Entry> told(List<Line> lines, List<List<Piece>> pieces) {
        Map<String, Set<Entry>> told = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int k = 0; k + 1 < pieces.get(i).size(); k++) {
                String name = pieces.get(i).get(k).text();
                told(lines.get(i), pieces.get(i), k)
                        .forEach(e ->
                                told.computeIfAbsent(name, n -> new HashSet<>()).add(e));
            }
        }
        Map<String, Entry> only = new HashMap<>();
        told.forEach((name, places) ->
                places.stream().filter(p -> places.size() == 1).forEach(p -> only.put(name, p)));
        return only;
    }

    /** Whether no other place stands behind its comma. */
    public boolean isAlone(Line line, List<Piece> pieces, int k) {
        return behind(line, pieces, k).isEmpty();
    }

    /** The towns of the name that lie in what stands behind its comma. */
    private Stream<Entry> told(Line line, List<Piece> pieces, int k) {
        return behind(line, pieces, k).stream()
                .filter(a -> isWide(a) || ontology.isA(a.type(), Dos.COUNTRY))
                .flatMap(a -> gazetteer.lookup(pieces.get(k).text()).stream()
                        .filter(e -> ontology.isA(e.type(), Dos.CITY) && lies(e, a)));
    }

    /** Whether one of them is a division of a country that has no town of that name. */
    boolean isDivision(List<Entry> candidates) {
        return candidates.stream()
                .anyMatch(e -> isWide(e) && candidates.stream().noneMatch(c -> isTownOf(c, e)));
    }

    /**
     * Without the small divisions that are called like a town in their country: who says the name alone means the town; and without the towns
     * that are called like a large division in which they do not lie: "Mpumalanga" is the province.
     */
    private List<Entry> withoutNamesakes(List<Entry> candidates) {
        return candidates.stream()
                .filter(e -> !isSmall(e) || candidates.stream().noneMatch(c -> isTownOf(c, e)))
                .filter(e -> CountryVotes.population(e) >= METROPOLIS
                        || candidates.stream().noneMatch(c -> isLarge(c) && isTownOf(e, c))
                        || candidates.stream().anyMatch(c -> isLarge(c) && lies(e, c)))
                .toList();
    }

    private boolean isLarge(Entry entry) {
        return isWide(entry) && ontology.isA(entry.type(), Dos.REGION);
    }

    /** A division below the first level, which is a plain place. */
    private boolean isSmall(Entry entry) {
        return isWide(entry) && entry.type().equals(ontology.term(Dos.PLACE));
    }

    private boolean isTownOf(Entry town, Entry division) {
        return ontology.isA(town.type(), Dos.CITY) && sameCountry(town, division);
    }

    /** What the place behind the comma may be: "Suzhou, Jiangsu province". */
    private List<Entry> behind(Line line, List<Piece> pieces, int k) {
        Piece piece = pieces.get(k);
        boolean pair = k + 1 < pieces.size()
                && line.lower(piece.end()).equals(",")
                && pieces.get(k + 1).start() == piece.end() + 1
                && ontology.isA(pieces.get(k + 1).type(), Dos.PLACE);
        return pair
                ? Stream.concat(
                                pieces.get(k + 1).entry().stream(),
                                gazetteer.lookup(pieces.get(k + 1).text()).stream()
                                        .filter(PlaceHomonyms::isWide))
                        .toList()
                : List.of();
    }

    /** Whether it stands behind a city or country and a comma: "Ocala, Florida", "In Canada, Ontario". */
    private boolean isBehindTown(Line line, List<Piece> pieces, int k) {
        Piece piece = pieces.get(k);
        boolean behind = k > 0
                && line.lower(piece.start() - 1).equals(",")
                && pieces.get(k - 1).end() == piece.start() - 1
                && Stream.of(Dos.CITY, Dos.COUNTRY)
                        .anyMatch(c -> ontology.isA(pieces.get(k - 1).type(), c));
        String next = line.lower(piece.end());
        boolean listed = next.equals("and") || next.equals("or");
        return behind && !listed;
    }

    /** Whether it holds other places: it is a division of a country. */
    static boolean isWide(Entry entry) {
        return entry.column("region_iso").isPresent()
                && entry.column("population").isEmpty();
    }

    /** "Ocala, Florida", but not "Sarnia, London": a town that is known to lie elsewhere. */
    private boolean mayHold(Entry division, Piece town) {
        return town.entry().filter(t -> !sameCountry(t, division)).isEmpty()
                || gazetteer.lookup(town.text()).stream().anyMatch(t -> lies(t, division));
    }

    static boolean sameCountry(Entry one, Entry other) {
        return one.column("country").equals(other.column("country"));
    }

    /** Whether it lies in a known division or country. */
    static boolean lies(Entry entry, Entry around) {
        boolean inRegion = around.column("region_iso").isPresent()
                && around.column("region_iso").equals(entry.column("region_iso"));
        boolean inCountry = around.column("region_iso").isEmpty()
                && around.column("country").equals(entry.column("country"));
        return (inRegion || inCountry) && !entry.equals(around);
    }

    /** The classes of the neighbours in a list, where the gazetteer has only one thing of their name. */
    private Set<String> neighbours(Line line, List<Piece> pieces, int k) {
        Set<String> types = new HashSet<>();
        Piece piece = pieces.get(k);
        for (Piece other : pieces) {
            int gap = other.start() >= piece.end() ? other.start() - piece.end() : piece.start() - other.end();
            int from = Math.min(other.end(), piece.end());
            boolean listed = gap >= 1 && gap <= 2 && Set.of(",", "and", "or").contains(line.lower(from + gap - 1));
            if (listed && gazetteer.lookup(other.text()).size() == 1) {
                types.add(other.type());
            }
        }
        return types;
    }
}
