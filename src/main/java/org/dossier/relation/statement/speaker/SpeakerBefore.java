package org.dossier.relation.statement.speaker;

import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Pronoun;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.OpeningAdjuncts;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.model.Phrase;

/**
 * Finds the speaker in the noun phrase before a verb of saying, over the appositions between the two: {@code Li Wei, 49, head of the
 * bureau, said}.
 */
final class SpeakerBefore {

    /** How many stretches between commas are looked through for a name. */
    private static final int MOST_STRETCHES = 5;

    private final RolePhraseReader roles;
    private final SpeakerPhrase words;

    SpeakerBefore(Knowledge knowledge) {
        roles = new RolePhraseReader(knowledge);
        words = new SpeakerPhrase(roles);
    }

    /** The speaker whose phrase ends before the token, with nothing but its own apposition between. */
    Optional<Speaker> of(Chart chart, int end, int from) {
        if (chart.lower(end - 1).equals(",")) {
            Optional<Speaker> person = apposed(chart, end - 1, from);
            boolean body =
                    person.flatMap(Speaker::referent).filter(chart::isPerson).isEmpty();
            return body ? SpeakingBodies.apposed(chart, end - 1, from).or(() -> person) : person;
        }
        Optional<Speaker> holder = bracketed(chart, end, from).or(() -> holderOf(chart, end, from));
        if (holder.isPresent()) {
            return holder;
        }
        return SpeakerPhrase.endingAt(chart, end, from)
                .filter(p -> !words.isOwner(chart, p, from))
                .filter(p -> !chart.isPerson(p)
                        || Affiliation.before(chart, p.to(), from).isEmpty())
                .or(() -> Affiliation.before(chart, end, from))
                .flatMap(p ->
                        SpeakerPhrase.isBehindPreposition(chart, p, from) ? personOf(chart, p, from) : Optional.of(p))
                .map(p -> SpeakingBodies.firstOfTwo(chart, p, from))
                .map(p -> Speaker.of(p, words.beginning(chart, p.from(), from), end))
                .or(() -> SpeakingBodies.seated(chart, end, from));
    }

    /** "Anna Berg (head of licensing, the city council) said": the person before what the brackets tell. */
    private Optional<Speaker> bracketed(Chart chart, int end, int from) {
        int open = end - 1;
        while (chart.lower(end - 1).equals(")")
                && open > from
                && !chart.lower(open).equals("(")) {
            open--;
        }
        return chart.phraseBefore(open, p -> chart.lower(p.to()).equals("(") && chart.isPerson(p) && p.from() >= from)
                .map(p -> Speaker.of(p, words.beginning(chart, p.from(), from), end));
    }

    /** "Anna Berg, the council's licensing manager said": the post behind the comma has no comma after it. */
    private Optional<Speaker> holderOf(Chart chart, int end, int from) {
        int comma = SpeakerPhrase.stretchStart(chart, end, from) - 1;
        if (comma <= from || OpeningAdjuncts.closesAt(chart, comma)) {
            return Optional.empty();
        }
        Optional<Phrase> last = SpeakerPhrase.endingAt(chart, end, from);
        if (last.isPresent()) {
            return opens(chart, last.get(), end, from)
                    ? holder(chart, comma, end, from)
                            .map(s -> new Speaker(s.referent(), s.from(), end))
                            .filter(s -> chart.isBody(last.get()) || isPost(chart, s, end))
                    : Optional.empty();
        }
        return SpeakerPhrase.endingAt(chart, comma, from)
                .filter(p -> chart.isPerson(p) && isPost(chart, comma + 1, end))
                .map(p -> Speaker.of(p, words.beginning(chart, p.from(), from), end));
    }

    /** Whether the words before the verb only name who speaks, so that a body or place of work without an article at their end can close a post. */
    private static boolean opens(Chart chart, Phrase last, int end, int from) {
        return !chart.hasFiniteVerb(from, end)
                && !(last.mention() instanceof Pronoun)
                && !chart.upos(last.from()).equals("DET")
                && !chart.upos(last.from() - 1).equals("DET");
    }

    /** "Ann Lee, Member for Community Safety said": what was taken for a name belongs to the post. */
    private boolean isPost(Chart chart, Speaker speaker, int end) {
        int comma = SpeakerPhrase.stretchStart(chart, end, speaker.from()) - 1;
        return roles.read(chart, comma + 1, end).filter(r -> r.to() == end).isPresent();
    }

    /** Whether a post fills the words, or begins them with nothing but what it is for behind it: "commissioner responsible for customs". */
    private boolean isPost(Chart chart, int from, int to) {
        return !chart.hasFiniteVerb(from, to)
                && roles.read(chart, from, to)
                        .filter(r -> r.to() == to || !chart.upos(r.to()).equals("PRON"))
                        .isPresent();
    }

    /**
     * "Anna Berg of the agency said", "Anna Berg of the unit of the agency said", "the Crime Department under the ministry said": what stands
     * before; "a guard of the agency said": nobody.
     */
    private static Optional<Phrase> personOf(Chart chart, Phrase body, int from) {
        int preposition = SpeakerPhrase.outside(chart, body);
        Optional<Phrase> part =
                Bodies.before(chart, preposition).filter(p -> p.from() >= from && p.mention() instanceof Name);
        return chart.phraseBefore(preposition, p -> chart.isPerson(p) && p.from() >= from)
                .or(() -> part.filter(p -> SpeakerPhrase.isBehindPreposition(chart, p, from))
                        .flatMap(p -> personOf(chart, p, from)))
                .or(() -> part);
    }

    /** "Li Wei, 49, head of the bureau, said": walks left over the stretches between commas to the one that ends with a name. */
    private Optional<Speaker> apposed(Chart chart, int comma, int from) {
        int end = comma;
        for (int steps = 0; steps < MOST_STRETCHES && end > from; steps++) {
            int start = SpeakerPhrase.stretchStart(chart, end, from);
            boolean last = end == comma;
            Optional<Phrase> named = SpeakerPhrase.endingAt(chart, end, from)
                    .filter(p -> chart.isPerson(p) || !last)
                    .filter(p -> !words.isOwner(chart, p, start - 1))
                    .filter(p -> !isParticiple(chart, start) && !SpeakerPhrase.isBehindPreposition(chart, p, from))
                    .filter(p -> !SpeakerPhrase.isAgent(chart, p));
            Optional<Speaker> holder =
                    named.filter(p -> !chart.isPerson(p)).flatMap(p -> holder(chart, start - 1, comma, from));
            if (holder.isPresent()) {
                return holder;
            }
            if (named.isPresent()) {
                return named.map(p -> Speaker.of(p, words.beginning(chart, p.from(), from), comma + 1));
            }
            Optional<Phrase> member = last ? Optional.empty() : memberOf(chart, end, start);
            if (member.isPresent()) {
                return member.map(p -> Speaker.of(p, words.beginning(chart, p.from(), from), comma + 1));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** "Ann Lee of the Fraud Unit, which is part of Kent Police, said": the person before the body that the stretch ends with. */
    private static Optional<Phrase> memberOf(Chart chart, int end, int from) {
        return SpeakerPhrase.endingAt(chart, end, from)
                .filter(p -> SpeakerPhrase.isBehindPreposition(chart, p, from))
                .map(p -> SpeakerPhrase.outside(chart, p))
                .filter(of -> Set.of("of", "from", "with").contains(chart.lower(of)))
                .flatMap(of -> chart.phraseBefore(of, p -> chart.isPerson(p) && p.from() >= from && p.to() == of));
    }

    /** "Ann Lee, Assistant Director, Fraud Service, Customs, said": the person before a post to which the bodies belong. */
    private Optional<Speaker> holder(Chart chart, int comma, int last, int from) {
        int end = comma;
        for (int steps = 0; steps < MOST_STRETCHES && end > from; steps++) {
            int start = SpeakerPhrase.stretchStart(chart, end, from);
            Optional<Phrase> person = SpeakerPhrase.endingAt(chart, end, from).filter(chart::isPerson);
            if (person.isPresent()) {
                return person.filter(p -> roles.read(chart, p.to() + 1, last).isPresent())
                        .map(p -> Speaker.of(p, words.beginning(chart, p.from(), from), last + 1));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    private static boolean isParticiple(Chart chart, int start) {
        return Set.of("VBN", "VBG").contains(chart.token(start).xpos());
    }
}
