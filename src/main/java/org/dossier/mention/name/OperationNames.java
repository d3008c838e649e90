package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;

/**
 * Names of operations and campaigns: "Operation Harbour", "the Falcon 2021 operation", "an operation, code-named Heron",
 * "operations Quasar and Tank", "a campaign dubbed \"Iron Fist\"".
 */
final class OperationNames {

    private record Cue(String type, String at, boolean part) {}

    private static final int LONGEST = 6;
    private static final int REACH = 12;

    private final Ontology ontology;
    private final CuePhrases<Cue> cues;
    private final KnownNames known;
    private final Roles roles;
    private final BodyCues bodies;
    private final Set<String> laws = new HashSet<>();

    OperationNames(Knowledge knowledge, KnownNames known, Roles roles, BodyCues bodies) {
        this.bodies = bodies;
        this.ontology = knowledge.ontology();
        this.known = known;
        this.roles = roles;
        knowledge.expressions().rows("numbered").forEach(row -> laws.add(row.get("word")));
        cues = CuePhrases.of(knowledge.expressions(), "operation-cues", "cue", this::cue);
    }

    private Cue cue(Map<String, String> row) {
        return new Cue(ontology.iri(row.get("class")), row.get("at"), !"no".equals(row.get("part")));
    }

    /** Whether the sentence speaks of an operation, named or not. */
    boolean speaks(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (cues.at(line, i).filter(m -> isNoun(m.value())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoun(Cue cue) {
        return cue.at().equals("first") || cue.at().equals("last");
    }

    /** @param spoken whether the sentence before speaks of an operation */
    List<Piece> find(Line line, boolean spoken) {
        List<Piece> found = new ArrayList<>();
        int noun = -REACH;
        for (int i = 0; i < line.size(); i++) {
            for (CuePhrases.Match<Cue> match : cues.allAt(line, i)) {
                switch (match.value().at()) {
                    case "first" -> behind(line, match, found);
                    case "last" -> before(line, match).ifPresent(found::add);
                    case "tail" -> tail(line, match).ifPresent(found::add);
                    default -> {
                        if (i - noun <= REACH) {
                            quotedOrNamed(line, match.end(), match.value().type())
                                    .ifPresent(found::add);
                        }
                    }
                }
                noun = isNoun(match.value()) ? i : noun;
            }
        }
        if (noun >= 0 || spoken) {
            numbered(line, found);
        }
        return found;
    }

    /** In a sentence that speaks of an operation: "Iron Fist 2023", "Africa Cyber Surge II"; and "Shield III, its operation against". */
    private void numbered(Line line, List<Piece> found) {
        for (int i = 0; i < line.size(); i++) {
            boolean starts = line.nameWord(i) && (!line.nameWord(i - 1) || isDubbed(line, i));
            if (!starts || isDubbed(line, i + 1) || known.isTime(line, i) || isOfThing(line, i)) {
                continue;
            }
            int end = nameEnd(line, i);
            boolean edition = end - i >= 2
                    && (Editions.isYear(line, end - 1)
                            || Editions.isRoman(line.text(end - 1))
                                    && line.text(end - 1).length() > 1);
            boolean law = edition && laws.contains(line.lower(end - 2));
            if (end > i && !law && (edition || isApposed(line, end)) && !known.isName(line, i, end)) {
                found.add(Piece.of(line, i, end, ontology.term(Dos.OPERATION), "operation-numbered"));
            }
            i = Math.max(i, end - 1);
        }
    }

    /** "Codenamed Falcon II, the operation …": whether the word before only says that a name follows. */
    private boolean isDubbed(Line line, int start) {
        return cues.endingAt(line, start)
                .filter(m -> m.value().at().equals("dub"))
                .isPresent();
    }

    /** "the brand Falcon 2015": the noun before tells that the name is that of another thing. */
    private boolean isOfThing(Line line, int start) {
        return start > 0
                && line.token(start - 1).upos().equals("NOUN")
                && cues.endingAt(line, start).isEmpty();
    }

    private boolean isApposed(Line line, int end) {
        return line.lower(end).equals(",")
                && Set.of("its", "their", "an", "a", "the").contains(line.lower(end + 1))
                && cues.allAt(line, end + 2).stream().anyMatch(m -> isNoun(m.value()));
    }

    /** "Operation Harbour"; "operations Quasar and Tank". */
    private void behind(Line line, CuePhrases.Match<Cue> match, List<Piece> found) {
        boolean part = match.value().part() && line.capital(match.start());
        int at = part ? behindAbbreviation(line, match.end()) : match.end();
        int end = roles.startsAt(line, at) || isInside(line, match) ? at : nameEnd(line, at);
        if (end == at) {
            QuotedNames.at(line, at, match.value().type()).ifPresent(found::add);
            return;
        }
        if (!part && line.possessive(end)) {
            return;
        }
        found.add(Piece.of(line, part ? match.start() : at, end, match.value().type(), "operation-cue"));
        if (!part && line.lower(end).equals("and")) {
            int next = nameEnd(line, end + 1);
            if (next > end + 1) {
                found.add(Piece.of(line, end + 1, next, match.value().type(), "operation-cue"));
            }
        }
    }

    /** "Joint Action Day (JAD) Mobile": the name goes on behind the short form of the cue. */
    private static int behindAbbreviation(Line line, int at) {
        boolean bracket = line.lower(at).equals("(")
                && line.abbreviation(at + 1)
                && line.lower(at + 2).equals(")");
        return bracket && line.capital(at + 3) ? at + 3 : at;
    }

    /** Whether the cue is a word of another name: "Special Operations Unit", "Commander Crime Operations Ann Lee". */
    private boolean isInside(Line line, CuePhrases.Match<Cue> match) {
        return !match.value().part()
                && line.capital(match.start())
                && (line.nameWord(match.start() - 1)
                        || bodies.at(line, match.end()).isPresent());
    }

    /** Whether what starts here stands behind a cue in capitals, which makes it the operation's: "Operation Denver Nets 20 Arrests". */
    boolean isNamedBefore(Line line, int start) {
        return line.capital(start - 1)
                && cues.endingAt(line, start)
                        .filter(m -> m.value().part() && m.value().at().equals("first"))
                        .isPresent();
    }

    /** "the Falcon 2021 operation": only with the article or a possessor, and no name of another kind. */
    private Optional<Piece> before(Line line, CuePhrases.Match<Cue> match) {
        int end = match.start();
        if (QuotedNames.closes(line, end - 1) && end >= 3) {
            return QuotedNames.before(line, end, match.value().type());
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && (line.nameWord(start - 1) || Editions.isNumber(line, start - 1))) {
            start--;
        }
        if (start == end || line.capital(end) || !isSpecial(line, start, end)) {
            return Optional.empty();
        }
        return Optional.of(Piece.of(line, start, end, match.value().type(), "operation-cue"));
    }

    /** Whether the words before the cue name it rather than tell whose it is: "the Interpol operation", "a Beijing campaign". */
    private boolean isSpecial(Line line, int start, int end) {
        boolean numbered = Editions.isNumber(line, end - 1) || Editions.isRoman(line.text(end - 1));
        boolean foreign = known.isName(line, start, end)
                || bodies.at(line, end - 1).isPresent()
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

    private Optional<Piece> quotedOrNamed(Line line, int at, String type) {
        Optional<Piece> quoted = QuotedNames.at(line, at, type);
        if (quoted.isPresent()) {
            return quoted;
        }
        int start = line.lower(at).equals("the") ? at + 1 : at;
        int end = nameEnd(line, start);
        return end == start ? Optional.empty() : Optional.of(Piece.of(line, start, end, type, "operation-dubbed"));
    }

    /** The end of a name in capitals with its edition: "OPSON XIII", "In Our Sites IX", "Iron Fist 2023", "Lake-V". */
    private int nameEnd(Line line, int start) {
        int end = start;
        while (end < line.size() && end - start < LONGEST) {
            if (end > start
                    && line.lower(end).equals("(")
                    && line.abbreviation(end + 1)
                    && line.lower(end + 2).equals(")")
                    && end + 3 < line.size()
                    && (Editions.isRoman(line.text(end + 3)) || Editions.isNumber(line, end + 3))) {
                return end + 4;
            }
            boolean inside = end > start && line.glued(end) && line.text(end).equals("-") && line.glued(end + 1);
            if (inside) {
                end += 2;
            } else if (line.capital(end) && !known.isTime(line, end) || end > start && Editions.isNumber(line, end)) {
                end++;
            } else if (end > start
                    && Set.of("of", "the", "on").contains(line.lower(end))
                    && line.capital(end + 1)
                    && !known.isTime(line, end + 1)
                    && !known.isName(line, end + 1, end + 2)) {
                end++;
            } else {
                break;
            }
        }
        return Math.min(end, line.size());
    }
}
