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
 *
 */
public record CountryVotes(Map<String, Integer> votes) {

    private static final String NONE = "";

    /** @param candidates for each name of the article what it can mean */
    public static CountryVotes of(List<Line> lines, Gazetteer gazetteer, Stream<List<Entry>> candidates) {
        Map<String, Integer> votes = new HashMap<>();
        candidates
                .map(c -> c.stream().map(CountryVotes::country).collect(Collectors.toSet()))
                .filter(codes -> codes.size() == 1)
                .flatMap(Set::stream)
                .forEach(code -> votes.merge(code, 1, Integer::sum));
        lines.stream().flatMap(line -> adjectives(line, gazetteer)).forEach(code -> votes.merge(code, 1, Integer::sum));
        votes.remove(NONE);
        return new CountryVotes(votes);
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

    /** For the country that is meant most often. */
    public int most() {
        return votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
