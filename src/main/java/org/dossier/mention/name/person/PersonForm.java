package org.dossier.mention.name.person;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.body.BodyExtent;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Brands;
import org.dossier.mention.name.line.Editions;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/** What words with capitals look like as the name of a person, whatever stands beside them: no post, body, place, time or label. */
final class PersonForm {

    private static final int LONGEST = 5;
    private static final int SHORTEST_FAMILY = 4;

    private final Roles roles;
    private final BodyCues cues;
    private final KnownNames known;
    private final FamilyNames names;
    private final PersonTitles titles;
    private final Set<String> labels = new HashSet<>();

    PersonForm(
            Knowledge knowledge, Roles roles, BodyCues cues, KnownNames known, FamilyNames names, PersonTitles titles) {
        this.roles = roles;
        this.cues = cues;
        this.known = known;
        this.names = names;
        this.titles = titles;
        knowledge.expressions().rows("numbered").forEach(row -> labels.add(row.get("word")));
        knowledge.expressions().rows("no-persons").forEach(row -> labels.add(row.get("word")));
    }

    /** Whether words with capitals may be a name: no time, post, label, known name or name of a body, and no article before them. */
    boolean isPlausible(Line line, int start, int end) {
        boolean one = end - start == 1;
        if (start >= end
                || IntStream.range(start, end).filter(line::capital).count() > LONGEST
                || line.lower(start - 1).equals("the")
                || line.lower(start).equals("the")
                || known.isTime(line, start)
                || roles.startsAt(line, start)
                || isGoods(line, start, end)
                || labels.contains(line.lower(end - 1))
                || titles.behindDuties(line, start, end + 1) == end
                || one && (line.text(start).length() < 2 || isSeat(line, start, end))
                || isPost(line, start, end)
                || BodyExtent.bracketed(line, end)
                        .filter(a -> BodyCues.abbreviates(a, line.phrase(start, end)))
                        .isPresent()
                || !line.capital(start)) {
            return false;
        }
        boolean pair = names.isPair(line, start, end);
        boolean capitals = PersonExtent.isAllCapitals(line, start, end) || isFamilyInCapitals(line, start, end);
        return (one || !known.isName(line, start, end))
                && IntStream.range(start, end).noneMatch(i -> isNoPart(line, i, pair, capitals));
    }

    /** "two Ashok Leyland trucks", "one Toyota Prado", "a Ford Ranger (2017)": several, or one of what a firm makes. */
    private boolean isGoods(Line line, int start, int end) {
        String before = line.lower(start - 1);
        boolean one = Set.of("a", "an", "one").contains(before);
        boolean several = start > 0
                && line.token(start - 1).upos().equals("NUM")
                && line.token(start - 1).head() >= start
                && !one
                && !known.isTime(line, start - 2);
        return several
                || one
                        && (line.lower(end).equals("(") && Editions.isYear(line, end + 1)
                                || known.at(line, start)
                                        .flatMap(Piece::entry)
                                        .filter(Brands::isFirm)
                                        .isPresent());
    }

    /** "Regional Inspector Gulu office": the place of an office. */
    private boolean isSeat(Line line, int start, int end) {
        return known.isPlace(line, start, end)
                && line.token(end).xpos().equals("NN")
                && !line.capital(end)
                && cues.at(line, end).isPresent();
    }

    /** "Ms Marie Patricia NKOMO": the family name in capitals, as French and international bodies write it; no abbreviation that is known. */
    boolean isFamilyInCapitals(Line line, int start, int stop) {
        String last = line.text(stop - 1);
        return stop - start >= 2
                && last.length() >= SHORTEST_FAMILY
                && last.chars().allMatch(Character::isUpperCase)
                && !line.abbreviation(stop - 2)
                && known.at(line, stop - 1).isEmpty()
                && cues.at(line, stop - 1).isEmpty()
                && !roles.startsAt(line, stop);
    }

    /** "Brigadier BT Naidoo": initials without full stops before a family name. */
    boolean hasPlainInitials(Line line, int start, int end) {
        return end - start == 2
                && line.text(start).length() <= 2
                && line.abbreviation(start)
                && !line.abbreviation(start + 1)
                && known.at(line, start).isEmpty();
    }

    /** "Deputy National Head, General Ann Lee": the words are a post themselves, where they begin with no given name. */
    private boolean isPost(Line line, int start, int end) {
        return line.lower(end).equals(",")
                && !names.isGiven(line, start)
                && roles.endingAt(line, end).filter(m -> !m.value().honorific()).isPresent();
    }

    /** @param pair whether the words are a given and a family name that are known */
    private boolean isNoPart(Line line, int i, boolean pair, boolean capitals) {
        return line.abbreviation(i) && line.text(i).indexOf('.') < 0 && !capitals
                || Character.isDigit(line.text(i).charAt(0))
                || cues.at(line, i).filter(c -> !c.value().given() || !pair).isPresent()
                || !capitals && known.byAdjective(line, i).isPresent();
    }
}
