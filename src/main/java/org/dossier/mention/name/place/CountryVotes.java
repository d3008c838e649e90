package org.dossier.mention.name.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.mention.name.line.Line;

/**
 * How often an article means each country without doubt: by its own name, an adjective, or a name that only it has.
 *
 * @param votes by the country's code
 * @param towns by the country's code, how many names may be those of its towns: "Valencia" beside "Bilbao" and "Barcelona"
 */
public record CountryVotes(Map<String, Integer> votes, Map<String, Integer> towns) {

    private static final String NONE = "";
    /** A town so many times smaller than another of its name is hardly ever meant. */
    private static final long DWARFED = 10;

    /** @param candidates for each name of the article what it can mean */
    public static CountryVotes of(List<Line> lines, Gazetteer gazetteer, Stream<List<Entry>> candidates) {
        Map<String, Integer> votes = new HashMap<>();
        Map<String, Integer> towns = new HashMap<>();
        List<List<Entry>> all = candidates.toList();
        all.stream().flatMap(CountryVotes::ofTowns).forEach(code -> towns.merge(code, 1, Integer::sum));
        all.stream()
                .map(c -> c.stream().map(CountryVotes::country).collect(Collectors.toSet()))
                .filter(codes -> codes.size() == 1)
                .flatMap(Set::stream)
                .forEach(code -> votes.merge(code, 1, Integer::sum));
        lines.stream().flatMap(line -> adjectives(line, gazetteer)).forEach(code -> votes.merge(code, 1, Integer::sum));
        votes.remove(NONE);
        return new CountryVotes(votes, towns);
    }

    private static Stream<String> ofTowns(List<Entry> candidates) {
        return candidates.stream()
                .filter(e -> population(e) > 0 && !isDwarfed(e, candidates))
                .map(CountryVotes::country)
                .distinct();
    }

    /** Whether one of its name is so many times larger that the article must tell more to mean the small one. */
    static boolean isDwarfed(Entry entry, List<Entry> candidates) {
        return candidates.stream().anyMatch(c -> population(entry) < population(c) / DWARFED);
    }

    static long population(Entry entry) {
        return entry.column("population").map(Long::parseLong).orElse(0L);
    }

    private static Stream<String> adjectives(Line line, Gazetteer gazetteer) {
        return line.sentence().tokens().stream()
                .filter(t -> line.capital(t.index()))
                .flatMap(t -> gazetteer.byAdjective(t.text()).stream())
                .flatMap(e -> e.column("country").stream());
    }

    private static String country(Entry entry) {
        return entry.column("country").orElse(NONE);
    }

    /** For the country of an entry; none for what lies in none. */
    public int of(Entry entry) {
        return votes.getOrDefault(country(entry), 0);
    }

    /** How many names of the article may be those of towns in the country of an entry. */
    int towns(Entry entry) {
        return towns.getOrDefault(country(entry), 0);
    }

    /** For the country that is meant most often. */
    public int most() {
        return votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
