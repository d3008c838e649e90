package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.BodyCues.Cue;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/**
 * Bodies of a country or region that are told by what they are for, in lower case: "Spain's tax agency", "the Italian health ministry", "Quebec's
 * wildlife protection service". What they are for stands in the table {@code duties}.
 */
final class NationalBodies {

    /** How many words a country or region has. */
    private static final int LONGEST_PLACE = 3;

    /** How many words may tell what a body is for. */
    private static final int LONGEST_DUTY = 4;

    private final Set<String> duties;
    private final Lexicon lexicon;
    private final BodyCues cues;
    private final KnownNames known;

    NationalBodies(Knowledge knowledge, BodyCues cues, KnownNames known) {
        duties = knowledge.expressions().words("duties", "word");
        lexicon = knowledge.lexicon();
        this.cues = cues;
        this.known = known;
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (!line.capital(i)) {
                int at = i;
                cues.at(line, i)
                        .filter(c -> c.end() == at + 1 && isGeneral(c.value()))
                        .flatMap(c -> body(line, at, c.value()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** A kind of body that says nothing without what it is for. */
    private boolean isGeneral(Cue cue) {
        return cue.topics() || cue.isLocal();
    }

    private Optional<Piece> body(Line line, int head, Cue cue) {
        int duty = head;
        while (head - duty < LONGEST_DUTY && isDuty(line, duty - 1)) {
            duty--;
        }
        if (duty == head || goesOn(line, head + 1)) {
            return Optional.empty();
        }
        int from = duty;
        int start = placeBefore(line, from);
        return start < from && !tellsMore(line, start)
                ? Optional.of(new Piece(
                        start,
                        head + 1,
                        line.phrase(start, head + 1),
                        cues.typeOfNation(cue, line.phrase(start, head + 1)),
                        Optional.empty(),
                        "nation-and-duty"))
                : Optional.empty();
    }

    private boolean isDuty(Line line, int i) {
        return i > 0
                && !line.capital(i)
                && (duties.contains(line.lower(i))
                        || line.lower(i).equals("and") && duties.contains(line.lower(i - 1)));
    }

    /** Whether a name follows that the words only describe, or a noun to which they belong; the body's own people act for it. */
    private boolean goesOn(Line line, int end) {
        int next = Set.of(",", "(").contains(line.lower(end)) ? end + 1 : end;
        boolean noun = line.token(end).upos().equals("NOUN")
                && !lexicon.is(NounSense.STAFF, line.token(end).lemma());
        boolean called = next > end && Set.of("known", "called", "or").contains(line.lower(next));
        return noun || called || line.nameWord(next) || line.abbreviation(next);
    }

    /** Where the country or region before the word begins, that owns it or as an adjective; the word itself if there is none. */
    private int placeBefore(Line line, int at) {
        int end = line.possessive(at - 1) ? at - 1 : at;
        return IntStream.rangeClosed(1, LONGEST_PLACE)
                .map(n -> end - n)
                .filter(from -> from >= 0 && (end < at ? isPlace(line, from, end) : known.isOfCountry(line, from, end)))
                .findFirst()
                .orElse(at);
    }

    private boolean isPlace(Line line, int from, int end) {
        return known.isOf(line, from, end, Dos.COUNTRY) || known.isOf(line, from, end, Dos.REGION);
    }

    /** "Funai, Brazil's indigenous affairs agency", "Funai is": the words behind a name only describe it. */
    private static boolean tellsMore(Line line, int start) {
        int comma = line.lower(start - 1).equals("the") ? start - 2 : start - 1;
        boolean copula = comma >= 0
                && (line.token(comma).lemma().equals("be") || line.lower(comma).equals("as"));
        return copula
                || line.lower(comma).equals(",")
                        && (line.capital(comma - 1) || line.lower(comma - 1).equals(")"));
    }
}
