package org.dossier.mention.name.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Editions;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;
import org.dossier.mention.name.operation.OperationCues.Cue;

/**
 * Names of operations and campaigns: "Operation Harbour", "the Falcon 2021 operation", "an operation, code-named Heron",
 * "operations Quasar and Tank", "a campaign dubbed \"Iron Fist\"".
 */
public final class OperationNames {

    private static final int LONGEST = 6;
    private static final int REACH = 12;

    /** How many words behind a noun of another thing may stand those that give it the name of one: "investigation, code-named". */
    private static final int DUBBED = 1;

    /** The same where the name is secret: "takedown this week, code-named". */
    private static final int SECRET = 5;

    private final OperationCues cues;
    private final OperationExtent extent;
    private final DubbedNames dubbed;
    private final NumberedOperations numbered;
    private final KnownNames known;
    private final Roles roles;
    private final BodyCues bodies;

    public OperationNames(Knowledge knowledge, KnownNames known, Roles roles, BodyCues bodies) {
        this.bodies = bodies;
        this.known = known;
        this.roles = roles;
        cues = new OperationCues(knowledge);
        extent = new OperationExtent(known);
        dubbed = new DubbedNames(extent);
        numbered = new NumberedOperations(
                knowledge, cues, known, knowledge.ontology().term(Dos.OPERATION));
    }

    public OperationCues cues() {
        return cues;
    }

    /** @param spoken whether the sentence before speaks of an operation */
    public List<Piece> find(Line line, boolean spoken) {
        List<Piece> found = new ArrayList<>();
        int noun = -REACH;
        int named = -REACH;
        for (int i = 0; i < line.size(); i++) {
            for (CuePhrases.Match<Cue> match : cues.at(line, i)) {
                switch (match.value().at()) {
                    case "first" -> behind(line, match, found);
                    case "last" -> before(line, match, found);
                    case "tail" -> tail(line, match).ifPresent(found::add);
                    case "dubbed" -> named = match.end();
                    default -> {
                        boolean operation = i - noun <= REACH && !cues.nameOther(line, match);
                        dubbed.behind(line, match, operation, i - named <= reach(line, i))
                                .ifPresent(found::add);
                    }
                }
                noun = match.value().isNoun() ? i : noun;
            }
        }
        if (noun >= 0 || spoken) {
            numbered.find(line, found);
        }
        return found;
    }

    private static int reach(Line line, int cue) {
        return line.lower(cue).startsWith("code") ? SECRET : DUBBED;
    }

    /** "Operation Harbour"; "operations Quasar and Tank". */
    private void behind(Line line, CuePhrases.Match<Cue> match, List<Piece> found) {
        boolean part = match.value().part() && line.capital(match.start());
        int at = part ? OperationExtent.behindAbbreviation(line, match.end()) : match.end();
        int end = roles.startsAt(line, at) || isInside(line, match) || isSubject(line, match, at)
                ? at
                : extent.end(line, at);
        if (end == at) {
            QuotedNames.at(line, at, match.value().type()).ifPresent(found::add);
            return;
        }
        if (!part && line.possessive(end)) {
            return;
        }
        found.add(Piece.of(line, part ? match.start() : at, end, match.value().type(), "operation-cue"));
        if (!part && line.lower(end).equals("and")) {
            int next = extent.end(line, end + 1);
            if (next > end + 1) {
                found.add(Piece.of(line, end + 1, next, match.value().type(), "operation-cue"));
            }
        }
    }

    /** Whether the cue is a word of another name or of a post: "Special Operations Unit", "Security and Operations Support", "director of operations Ann Lee", "Council for the Campaign Against Piracy". */
    private boolean isInside(Line line, CuePhrases.Match<Cue> match) {
        if (isRemit(line, match.start())) {
            return true;
        }
        if (match.value().part()) {
            return line.nameWord(match.start() - 1)
                    && line.capital(match.start())
                    && bodies.at(line, match.end()).isPresent();
        }
        int before = match.start() - 1;
        boolean duty =
                line.lower(before).equals("of") && roles.endingAt(line, before).isPresent();
        boolean joined = Set.of("and", "&").contains(line.lower(before)) && line.nameWord(before - 1);
        return duty
                || line.capital(match.start())
                        && (joined
                                || line.nameWord(before)
                                || bodies.at(line, match.end()).isPresent());
    }

    /** Whether the word tells what the body before it is for. */
    private boolean isRemit(Line line, int cue) {
        return line.capital(cue)
                && line.lower(cue - 1).equals("the")
                && line.lower(cue - 2).equals("for")
                && bodies.endingAt(line, cue - 2).isPresent();
    }

    /** Whether somebody acts behind the noun: "during the \"Harbour\" campaign Dover Customs seized …", "in a joint operation DCBA officers …". */
    private boolean isSubject(Line line, CuePhrases.Match<Cue> match, int at) {
        return !line.capital(match.start())
                && (QuotedNames.closes(line, match.start() - 1)
                        || OperationCues.isAnyOf(line, match.start())
                        || bodies.endingAt(line, extent.end(line, at)).isPresent());
    }

    /** "the Falcon 2021 operation", "the “Falcon” and “Heron” operations": in capitals only with the article or a possessor, and no name of another kind. */
    private void before(Line line, CuePhrases.Match<Cue> match, List<Piece> found) {
        String type = match.value().type();
        int end = match.start();
        QuotedNames.apposed(line, end, match.end(), type).ifPresent(found::add);
        if (QuotedNames.closes(line, end - 1) && end >= 3) {
            Optional<Piece> last = QuotedNames.before(line, end, type);
            last.ifPresent(found::add);
            last.filter(p -> line.lower(p.start() - 2).equals("and") && QuotedNames.closes(line, p.start() - 3))
                    .flatMap(p -> QuotedNames.before(line, p.start() - 2, type))
                    .ifPresent(found::add);
            return;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && (line.nameWord(start - 1) || Editions.isNumber(line, start - 1))) {
            start--;
        }
        if (start < end && !line.capital(end) && isSpecial(line, start, end)) {
            found.add(Piece.of(line, start, end, type, "operation-cue"));
        }
    }

    /** Whether the words before the cue name it rather than tell whose it is: "the Interpol operation", "a Beijing campaign". */
    private boolean isSpecial(Line line, int start, int end) {
        boolean numbered = Editions.isNumber(line, end - 1) || Editions.isRoman(line.text(end - 1));
        boolean foreign = known.isName(line, start, end)
                || bodies.at(line, end - 1).isPresent()
                || end - start == 1 && line.token(start).upos().equals("ADJ")
                || end - start == 1 && known.byAdjective(line, start).isPresent()
                || known.isTime(line, start);
        return !Editions.isNumber(line, start)
                && !foreign
                && (numbered || !line.abbreviation(end - 1) && !line.opens(start));
    }

    /** "China Fair Competition Policy Publicity Week": at least two more words in capitals. */
    private Optional<Piece> tail(Line line, CuePhrases.Match<Cue> match) {
        int start = match.start();
        while (start > 0
                && match.start() - start < LONGEST
                && line.nameWord(start - 1)
                && !known.isTime(line, start - 1)) {
            start--;
        }
        boolean name = line.capital(match.start()) && match.start() - start >= 2 && !line.nameWord(match.end());
        return name
                ? Optional.of(Piece.of(line, start, match.end(), match.value().type(), "event-cue"))
                : Optional.empty();
    }
}
