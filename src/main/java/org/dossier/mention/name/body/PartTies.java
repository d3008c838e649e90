package org.dossier.mention.name.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Words behind a name that make it a part of the body that follows: ", which belongs to the Ministry of Trade", ", an arm of the ministry". */
final class PartTies {

    private static final Set<String> PEOPLE = Set.of("part", "team", "squad", "committee", "body");

    private static final Set<String> OF = Set.of("of", "within", "under", "in");

    private static final Set<String> JOINING = Set.of("of", "for", "and", "&");

    /** Words between the name and the noun that ties: ", the tax and customs enforcement arm of". */
    private static final int LONGEST = 7;

    private final CuePhrases<String> nouns = new CuePhrases<>();
    private final List<String[]> verbs;
    private final Set<String> firms;
    private final BodyCues cues;
    private final KnownNames known;

    PartTies(Knowledge knowledge, BodyCues cues, KnownNames known) {
        List<Map<String, String>> rows = knowledge.expressions().rows("parts");
        rows.stream().filter(row -> row.get("kind").equals("noun")).forEach(row -> nouns.add(row.get("words"), "noun"));
        verbs = rows.stream()
                .filter(row -> row.get("kind").equals("verb"))
                .map(row -> row.get("words").split(" "))
                .toList();
        firms = knowledge.firms();
        this.cues = cues;
        this.known = known;
    }

    /**
     * The class of the name that ends before the comma, where the words behind tie it to a body: that of parts, or the firm's of a firm. Of a name of
     * several words "part of" tells nothing: people are part of a team.
     */
    Optional<String> behind(Line line, int start, int comma) {
        return whole(line, start, comma).map(this::part);
    }

    /** The class of the body to which the words behind the comma tie the name that ends before it. */
    Optional<String> whole(Line line, int start, int comma) {
        int at = comma + 1;
        boolean which = Set.of("which", "that").contains(line.lower(at));
        boolean copula = which && line.lower(at + 1).equals("is");
        int whole = which ? verbEnd(line, at + 1) : -1;
        whole = whole < 0 && (!which || copula) ? nounEnd(line, copula ? at + 2 : at) : whole;
        whole = whole < 0 ? ownerAt(line, at) : whole;
        boolean person = !which && comma - start > 1 && PEOPLE.contains(line.lower(whole - 2));
        return line.lower(comma).equals(",") && whole > 0 && !person ? bodyType(line, whole) : Optional.empty();
    }

    /** "the agency's elite unit": the body at the word owns one of the nouns; the word itself, or -1. */
    private int ownerAt(Line line, int at) {
        int owner = line.lower(at).equals("the") ? at + 1 : at;
        int end = owner;
        while (line.capital(end)) {
            end++;
        }
        int noun = end + 1;
        while (noun < Math.min(line.size(), end + LONGEST)
                && !nouns.at(line, noun).isPresent()
                && !line.token(noun).isVerb()) {
            noun++;
        }
        boolean closes = nouns.at(line, noun)
                .filter(n -> Set.of(",", ".", "").contains(line.lower(n.end())))
                .isPresent();
        return end > owner && line.possessive(end) && closes ? at : -1;
    }

    /** The place behind the verb that begins at the word, with what belongs to it; -1 if none does. */
    private int verbEnd(Line line, int at) {
        return verbs.stream()
                .filter(words -> at + words.length < line.size()
                        && line.token(at).xpos().equals("VBZ")
                        && line.token(at).lemma().equals(words[0])
                        && line.phrase(at + 1, at + words.length)
                                .equals(String.join(" ", List.of(words).subList(1, words.length))))
                .mapToInt(words -> at + words.length)
                .findFirst()
                .orElse(-1);
    }

    /** The place behind "of" after the noun of the phrase that begins at the word; -1 if it has none that ties. */
    private int nounEnd(Line line, int at) {
        for (int i = at; i < Math.min(line.size(), at + LONGEST); i++) {
            Optional<CuePhrases.Match<String>> noun =
                    nouns.at(line, i).filter(n -> !line.capital(n.start()) && OF.contains(line.lower(n.end())));
            if (noun.isPresent()) {
                return noun.get().end() + 1;
            }
            if (line.token(i).isVerb() || Set.of(",", "of").contains(line.lower(i))) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The class of a part of the body with a capital, known or told by its cue, behind the article or not; none where the name only modifies a
     * noun.
     */
    Optional<String> body(Line line, int at) {
        return bodyType(line, at).map(this::part);
    }

    /** The firm's class of a part of a firm, else that of parts. */
    private String part(String whole) {
        return firms.contains(whole) ? whole : cues.unit();
    }

    private Optional<String> bodyType(Line line, int at) {
        int start = line.lower(at).equals("the") ? at + 1 : at;
        int end = start;
        while (line.capital(end) || end > start && JOINING.contains(line.lower(end)) && line.capital(end + 1)) {
            end++;
        }
        int stop = end;
        boolean modifies = line.token(end).upos().equals("NOUN");
        Optional<String> type = known.at(line, start)
                .filter(p -> known.isBody(line, start, p.end()))
                .map(Piece::type)
                .or(() -> cues.endingAt(line, stop).map(c -> c.value().type()))
                .or(() -> cues.anyIn(line, start, stop) ? Optional.of(cues.unit()) : Optional.empty());
        return modifies ? Optional.empty() : type;
    }
}
