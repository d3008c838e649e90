package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/** Unknown firms: papers and stations by what they are told, "told The Morning Post that", others by the noun before, "the retailer Vandelay". */
final class UnknownFirms {

    private static final int LONGEST = 5;
    private static final Set<String> BEHIND = Set.of("that", "on", "in", "how", "why", "what", ".", ":", ";", "");

    private final Set<String> telling = new HashSet<>();
    private final Set<String> kinds;
    private final CuePhrases<String> trading;
    private final BodyExtent extent;
    private final Optional<String> firm;
    private final BodyCues cues;
    private final KnownNames known;
    private final Roles roles;
    private final FamilyNames people;

    UnknownFirms(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles) {
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
        extent = new BodyExtent(knowledge, cues, known, roles);
        trading = CuePhrases.of(
                knowledge.expressions(),
                "business-names",
                "words",
                row -> knowledge.ontology().iri(row.get("class")));
        kinds = knowledge.expressions().rows("firm-words").stream()
                .filter(row -> "name".equals(row.get("at")))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The class of firms. */
    Optional<String> type() {
        return firm;
    }

    List<Piece> find(Line line) {
        List<Piece> found = trading(line);
        for (int i = 1; i < line.size(); i++) {
            int start = i;
            if (line.capital(i) && !line.capital(i - 1) && isKind(line, i - 1)) {
                int end = end(line, start);
                firm.filter(f -> isNobodys(line, start, end))
                        .ifPresent(f -> found.add(Piece.of(line, start, end, f, "body-noun")));
            } else if (line.capital(i) && isTold(line, line.lower(i - 1).equals("the") ? i - 2 : i - 1)) {
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

    /** The end of the run of capitals. */
    static int end(Line line, int start) {
        int end = start;
        while (line.capital(end) && end - start < LONGEST) {
            boolean joined = line.text(end + 1 < line.size() ? end + 1 : end).equals("-") && line.capital(end + 2);
            end += joined && line.glued(end + 1) && line.glued(end + 2) ? 3 : 1;
        }
        return end;
    }

    /** "the retailer Vandelay": a kind of firm in the singular, right before the name. */
    private boolean isKind(Line line, int noun) {
        return kinds.contains(line.lower(noun)) && line.token(noun).isNoun();
    }

    /** Words that are nobody's name and no body's or place's that is known otherwise; no mark of money: "fined the firm K5,000". */
    boolean isNobodys(Line line, int start, int end) {
        boolean money = end < line.size()
                && line.glued(end)
                && Character.isDigit(line.text(end).charAt(0));
        boolean nobody = !money && !people.isGiven(line, start) && !roles.startsAt(line, start);
        for (int i = start; i < end; i++) {
            nobody = nobody && known.at(line, i).isEmpty();
        }
        return nobody && !cues.anyIn(line, start, end);
    }

    private boolean isUnknown(Line line, int start, int end) {
        boolean apart = end - start >= 2 && BEHIND.contains(line.lower(end)) || isCalled(line, end);
        return apart && isNobodys(line, start, end);
    }

    /** "told Tageblatt newspaper": the kind of firm behind the name. */
    private boolean isCalled(Line line, int end) {
        return cues.at(line, end).map(c -> c.value().type()).equals(firm);
    }

    /** "Ann Lee, trading as Red and Black Stores,". */
    private List<Piece> trading(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            trading.at(line, i).ifPresent(m -> {
                int end = extent.runEnd(line, m.end());
                int joined = Set.of("and", "&").contains(line.lower(end)) ? extent.runEnd(line, end + 1) : end;
                end = joined > end + 1 ? joined : end;
                if (end > m.end()) {
                    found.add(Piece.of(line, m.end(), end, m.value(), "body-trading"));
                }
            });
        }
        return found;
    }
}
