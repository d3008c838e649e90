package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/** Unknown papers and stations, by what they are told: "told The Morning Post that", "told Radio Costa." */
final class Papers {

    private static final int LONGEST = 5;
    private static final Set<String> BEHIND = Set.of("that", "on", "in", "how", "why", "what", ".", ":", ";", "");

    private final Set<String> telling = new HashSet<>();
    private final Optional<String> firm;
    private final BodyCues cues;
    private final KnownNames known;
    private final Roles roles;
    private final FamilyNames people;

    Papers(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles) {
        knowledge.expressions().rows("saying").stream()
                .filter(row -> row.containsKey("addressee") && "clause".equals(row.get("takes")))
                .forEach(row -> telling.add(row.get("verb")));
        firm = knowledge.expressions().rows("business-names").stream()
                .map(row -> knowledge.ontology().iri(row.get("class")))
                .findFirst();
        this.cues = cues;
        this.known = known;
        this.roles = roles;
        people = new FamilyNames(knowledge);
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            int start = i;
            if (line.capital(i) && isTold(line, line.lower(i - 1).equals("the") ? i - 2 : i - 1)) {
                int end = end(line, start);
                firm.filter(f -> isUnknown(line, start, end))
                        .ifPresent(f -> found.add(Piece.of(line, start, end, f, "body-told")));
            }
        }
        return found;
    }

    private boolean isTold(Line line, int verb) {
        return verb >= 0
                && line.token(verb).isVerb()
                && telling.contains(line.token(verb).lemma());
    }

    private static int end(Line line, int start) {
        int end = start;
        while (line.capital(end) && end - start < LONGEST) {
            end++;
        }
        return end;
    }

    /** Two words at least that are nobody's name and no body's or place's that is known otherwise. */
    private boolean isUnknown(Line line, int start, int end) {
        boolean nobody = !people.isGiven(line, start) && !roles.startsAt(line, start);
        for (int i = start; i < end; i++) {
            nobody = nobody && known.at(line, i).isEmpty();
        }
        boolean apart = end - start >= 2 && BEHIND.contains(line.lower(end)) || isCalled(line, end);
        return nobody && apart && !cues.anyIn(line, start, end);
    }

    /** "told Tageblatt newspaper": the kind of firm behind the name. */
    private boolean isCalled(Line line, int end) {
        return cues.at(line, end).map(c -> c.value().type()).equals(firm);
    }
}
