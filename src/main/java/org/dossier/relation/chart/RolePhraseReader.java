package org.dossier.relation.chart;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Pronoun;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Phrase;

/** Reads the words of a post from left to right: possessor, modifiers, noun, complement, body. */
public final class RolePhraseReader {
    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "ADV");
    /**
     * The noun of a post.
     *
     * @param end token after a rank of its holder, which may follow: "police chief ACP Ann Lee"
     */
    private record Noun(int from, int to, int end) {

        Noun(int from, int to) {
            this(from, to, to);
        }
    }

    /** A post before "and" is one of its own: "Attorney General and Justice Minister". */
    private static final int LONGEST_POST = 3;

    private final Roles roles;
    private final DutyLists duties;
    private final TitleRanks ranks;

    public RolePhraseReader(Knowledge knowledge) {
        roles = new Roles(knowledge);
        duties = new DutyLists(knowledge);
        ranks = new TitleRanks(roles);
    }

    /** The post that begins at the token and ends before {@code limit}. */
    public Optional<RolePhrase> read(Chart chart, int from, int limit) {
        int first = behindHonorific(chart, from, limit);
        int at = chart.upos(first).equals("DET") ? first + 1 : first;
        Optional<Phrase> owner = owner(chart, at, limit).or(() -> owner(chart, first, limit));
        int start = owner.map(p -> afterPossessive(chart, Bodies.skipBrackets(chart, p.to())))
                .orElse(at);
        Optional<Noun> found = noun(chart, start, limit);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Noun noun = found.get();
        Optional<Phrase> in = owner.or(
                () -> chart.phrases(start, noun.from()).filter(chart::isBody).findFirst());
        return Optional.of(withBody(chart, start, noun, limit, in.map(Phrase::referent)));
    }

    /** Behind "Mr"; "professor of law at the university" is a post. */
    private int behindHonorific(Chart chart, int from, int limit) {
        int behind = roles.honorifics().after(chart, from);
        boolean post =
                roles.endAt(chart, from, limit) == behind && Set.of("of", "at").contains(chart.lower(behind));
        return post ? from : behind;
    }

    /** The last noun of a post in a run of modifiers and such nouns; none where the run ends in something else. */
    private Optional<Noun> noun(Chart chart, int start, int limit) {
        Noun last = new Noun(start, -1);
        int end = start;
        while (end < limit) {
            int noun = roles.endAt(chart, end, limit);
            if (noun > end && !duties.opens(chart, end, limit)) {
                last = last.to() == end && ranks.isBehind(chart, last.from(), end, noun)
                        ? new Noun(last.from(), last.to(), noun)
                        : new Noun(end, noun);
                end = noun;
            } else if (duties.opens(chart, end, limit)) {
                end = duties.end(chart, end, limit);
            } else if (isModifier(chart, end)
                            && !(end == start && chart.lower(end).equals("-"))
                    || end > start && last.end() < end && joinsDuties(chart, end)) {
                end++;
            } else {
                break;
            }
        }
        boolean ends = duties.trailing(chart, last.end(), limit) == end
                || last.end() > start
                        && RoleBody.rightBehind(chart, last.end(), limit).isPresent();
        return ends ? Optional.of(last) : Optional.empty();
    }

    private RolePhrase withBody(Chart chart, int start, Noun noun, int limit, Optional<Referent> owner) {
        int behind = Math.min(limit, Bodies.skipBrackets(chart, noun.end()));
        RoleBody body = RoleBody.at(chart, behind, limit);
        if (body.referent().isEmpty()) {
            body = RoleBody.inBrackets(chart, noun.end(), behind);
        }
        int roleTo = body.referent().isPresent() && PostLetters.isRemit(chart, noun.end(), behind) ? behind : noun.to();
        if (body.referent().isEmpty() && noun.end() == noun.to()) {
            int duty = duties.trailing(chart, noun.to(), limit);
            int complement = ranks.start(chart, duty + 2, limit);
            roleTo = duties.further(
                    chart, RoleComplement.behind(chart, roles, noun.from(), duty, complement), complement);
            body = RoleBody.at(chart, RoleComplement.behindCharge(chart, roleTo, limit), limit);
        }
        return new RolePhrase(
                Math.max(Math.max(roleTo, noun.end()), body.to()),
                noun.from(),
                noun.to(),
                new RoleText(chart, roles, noun.from(), noun.to()).between(start, roleTo),
                body.referent().or(() -> owner),
                body.owner(),
                isCurrent(chart, start, noun.to()),
                roles.role(chart, noun.from(), noun.to()).rank());
    }

    /** The body before the post: "the agency's", "its", "Interpol" before "president". */
    private static Optional<Phrase> owner(Chart chart, int at, int limit) {
        Optional<Phrase> first = chart.phrases(at, limit)
                .filter(p -> p.from() == at)
                .filter(p -> chart.isBody(p) && isOwner(chart, p))
                .findFirst();
        Optional<Phrase> inner =
                first.filter(p -> chart.upos(p.to()).equals("PART")).flatMap(p -> owner(chart, p.to() + 1, limit));
        return inner.or(() -> first);
    }

    private static boolean isOwner(Chart chart, Phrase phrase) {
        return !(phrase.mention() instanceof Pronoun)
                || chart.token(phrase.from()).xpos().equals("PRP$");
    }

    private static int afterPossessive(Chart chart, int to) {
        return chart.upos(to).equals("PART") ? to + 1 : to;
    }

    /** No word that opens a clause: "in prison when Judge Ann Lee". */
    private boolean isModifier(Chart chart, int i) {
        boolean participle =
                chart.token(i).xpos().equals("VBG") && Set.of("NOUN", "PROPN").contains(chart.upos(i + 1));
        return participle
                || roles.isBefore(chart.lower(i))
                || MODIFIERS.contains(chart.upos(i)) && !chart.token(i).xpos().startsWith("W")
                || Set.of("-", "/").contains(chart.lower(i));
    }

    /** "Trade and Industry Minister": whether "and" joins what a post is for, and no names. */
    private boolean joinsDuties(Chart chart, int i) {
        return Set.of("and", "&").contains(chart.lower(i))
                && chart.isCapital(i - 1)
                && chart.isCapital(i + 1)
                && chart.phrasesTo(i).isEmpty()
                && chart.phrasesAt(i + 1).isEmpty()
                && chart.timeAt(i - 1).isEmpty()
                && IntStream.range(Math.max(0, i - LONGEST_POST), i).noneMatch(k -> roles.endAt(chart, k, i) == i);
    }

    private boolean isCurrent(Chart chart, int from, int to) {
        return IntStream.range(from - 1, to + 2).noneMatch(i -> roles.isOfAnotherTime(chart.lower(i)));
    }
}
