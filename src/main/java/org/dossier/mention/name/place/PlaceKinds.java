package org.dossier.mention.name.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/**
 * Words around the name of a place that tell its kind or a part of it ("Zhejiang province", "Zhejiang provincial", "east China"), and which place
 * lies in which.
 */
public final class PlaceKinds {

    private final Ontology ontology;
    private final KnownNames known;
    private final CuePhrases<String> nouns = new CuePhrases<>();
    private final CuePhrases<String> adjectives = new CuePhrases<>();
    private final Set<String> kinds;
    private final Set<String> all;
    private final Set<String> sides;

    /** Reads the tables {@code place-cues} and {@code place-sides}. */
    public PlaceKinds(Knowledge knowledge, KnownNames known) {
        ontology = knowledge.ontology();
        this.known = known;
        knowledge.expressions().rows("place-cues").stream()
                .filter(row -> row.get("at").equals("last"))
                .forEach(row -> nouns.add(row.get("cue"), row.get("cue")));
        knowledge.expressions().rows("place-cues").stream()
                .filter(row -> row.containsKey("adjective"))
                .forEach(row -> adjectives.add(row.get("adjective"), row.get("cue")));
        kinds = knowledge.expressions().rows("place-cues").stream()
                .filter(row -> row.get("at").equals("last"))
                .map(row -> row.get("cue"))
                .collect(Collectors.toSet());
        all = knowledge.expressions().rows("place-cues").stream()
                .filter(row -> Set.of("last", "none").contains(row.get("at")))
                .map(row -> row.get("cue"))
                .collect(Collectors.toSet());
        sides = knowledge.expressions().words("place-sides", "word");
    }

    /** Whether the word, in lower case, is the kind of a place: "a police station". */
    public boolean isKind(Line line, int i) {
        return !line.capital(i) && kinds.contains(line.token(i).lemma());
    }

    /** Whether the word, in lower case, is the kind of several places: "the Leigh and Bolton areas". */
    boolean isKinds(Line line, int i) {
        return !line.capital(i)
                && line.token(i).xpos().equals("NNS")
                && all.contains(line.token(i).lemma());
    }

    /** Whether the word only says which part of a place is meant: "East China", "Central London". */
    public boolean isSide(Line line, int i) {
        return sides.contains(line.lower(i));
    }

    /** Whether the place that starts at the word is the country, or its division, in which another lies: "Kampala, Uganda". */
    public boolean holds(Line line, int start, Piece smaller) {
        List<Entry> within = known.entries(line, smaller.start(), smaller.end());
        return known.at(line, start).map(wider -> known.entries(line, start, wider.end())).orElse(List.of()).stream()
                .anyMatch(e -> ontology.isA(e.type(), Dos.REGION) && lies(within, e, "region_iso")
                        || ontology.isA(e.type(), Dos.COUNTRY) && lies(within, e, "country"));
    }

    private boolean lies(List<Entry> within, Entry wider, String column) {
        return wider.column(column)
                .filter(code -> within.stream()
                        .anyMatch(e -> !ontology.isA(e.type(), Dos.COUNTRY)
                                && e.column(column).filter(code::equals).isPresent()))
                .isPresent();
    }

    /** The end of a word for the kind of place behind a name ("Zhejiang province"), or the same place if there is none. */
    public int end(Line line, int end) {
        return nouns.at(line, end)
                .filter(c -> !line.capital(end))
                .map(CuePhrases.Match::end)
                .orElse(end);
    }

    /** The start of a word in lower case that says the kind of the place before it ("Yubei district", "Zhejiang provincial"); the end if there is none. */
    public int start(Line line, int end) {
        if (line.capital(end - 1)) {
            return end;
        }
        return adjectives
                .endingAt(line, end)
                .map(CuePhrases.Match::start)
                .orElseGet(() ->
                        nouns.endingAt(line, end).map(CuePhrases.Match::start).orElse(end));
    }
}
