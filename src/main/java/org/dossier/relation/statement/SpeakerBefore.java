package org.dossier.relation.statement;

import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Pronoun;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
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

    SpeakerBefore(Knowledge knowledge) {
        roles = new RolePhraseReader(knowledge);
    }

    /** The speaker whose phrase ends before the token, with nothing but its own apposition between. */
    Optional<Speaker> of(Chart chart, int end, int from) {
        if (chart.lower(end - 1).equals(",")) {
            return apposed(chart, end - 1, from);
        }
        Optional<Speaker> holder = holderOf(chart, end, from);
        if (holder.isPresent()) {
            return holder;
        }
        return endingAt(chart, end, from)
                .flatMap(p -> isBehindPreposition(chart, p, from) ? personOf(chart, p, from) : Optional.of(p))
                .map(p -> SpeakingBodies.firstOfTwo(chart, p, from))
                .map(p -> Speaker.of(p, beginning(chart, p.from(), from), end))
                .or(() -> SpeakingBodies.seated(chart, end, from));
    }

    /** "Anna Berg, the council's licensing manager said": the post behind the comma has no comma after it. */
    private Optional<Speaker> holderOf(Chart chart, int end, int from) {
        int comma = stretchStart(chart, end, from) - 1;
        if (comma <= from) {
            return Optional.empty();
        }
        Optional<Phrase> last = endingAt(chart, end, from);
        if (last.isPresent()) {
            return opens(chart, last.get(), end, from)
                    ? holder(chart, comma, end, from)
                            .map(s -> new Speaker(s.referent(), s.from(), end))
                            .filter(s -> chart.isBody(last.get()) || isPost(chart, s, end))
                    : Optional.empty();
        }
        return endingAt(chart, comma, from)
                .filter(p -> chart.isPerson(p) && isPost(chart, comma + 1, end))
                .map(p -> Speaker.of(p, beginning(chart, p.from(), from), end));
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
        int comma = stretchStart(chart, end, speaker.from()) - 1;
        return roles.read(chart, comma + 1, end).filter(r -> r.to() == end).isPresent();
    }

    /** Whether a post fills the words, or begins them with nothing but what it is for behind it: "commissioner responsible for customs". */
    private boolean isPost(Chart chart, int from, int to) {
        return !chart.hasFiniteVerb(from, to)
                && roles.read(chart, from, to)
                        .filter(r -> r.to() == to || !chart.upos(r.to()).equals("PRON"))
                        .isPresent();
    }

    /** "Anna Berg of the agency said", "the Crime Department under the ministry said": what stands before; "a guard of the agency said": nobody. */
    private static Optional<Phrase> personOf(Chart chart, Phrase body, int from) {
        int preposition = outside(chart, body);
        return chart.phraseBefore(preposition, p -> chart.isPerson(p) && p.from() >= from)
                .or(() ->
                        Bodies.before(chart, preposition).filter(p -> p.from() >= from && p.mention() instanceof Name));
    }

    /** The phrase that ends before the token, or before a bracket that ends there. */
    private static Optional<Phrase> endingAt(Chart chart, int end, int from) {
        return chart.phrases(from, end)
                .filter(p -> canSpeak(chart, p))
                .filter(p -> p.to() == end || Bodies.skipBrackets(chart, p.to()) == end)
                .findFirst();
    }

    /** "Li Wei, 49, head of the bureau, said": walks left over the stretches between commas to the one that ends with a name. */
    private Optional<Speaker> apposed(Chart chart, int comma, int from) {
        int end = comma;
        for (int steps = 0; steps < MOST_STRETCHES && end > from; steps++) {
            int start = stretchStart(chart, end, from);
            boolean last = end == comma;
            Optional<Phrase> named = endingAt(chart, end, from)
                    .filter(p -> chart.isPerson(p) || !last)
                    .filter(p -> !isParticiple(chart, start) && !isBehindPreposition(chart, p, from));
            Optional<Speaker> holder =
                    named.filter(p -> !chart.isPerson(p)).flatMap(p -> holder(chart, start - 1, comma, from));
            if (holder.isPresent()) {
                return holder;
            }
            if (named.isPresent()) {
                return named.map(p -> Speaker.of(p, beginning(chart, p.from(), from), comma + 1));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** "Ann Lee, Assistant Director, Fraud Service, Customs, said": the person before a post to which the bodies belong. */
    private Optional<Speaker> holder(Chart chart, int comma, int last, int from) {
        int end = comma;
        for (int steps = 0; steps < MOST_STRETCHES && end > from; steps++) {
            int start = stretchStart(chart, end, from);
            Optional<Phrase> person = endingAt(chart, end, from).filter(chart::isPerson);
            if (person.isPresent()) {
                return person.filter(p -> roles.read(chart, p.to() + 1, last).isPresent())
                        .map(p -> Speaker.of(p, beginning(chart, p.from(), from), last + 1));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** Whether a body stands behind a preposition, so that it belongs to the words before it. */
    private static boolean isBehindPreposition(Chart chart, Phrase phrase, int from) {
        int before = outside(chart, phrase);
        return !chart.isPerson(phrase) && before >= from && chart.upos(before).equals("ADP");
    }

    /** The token before a body, its owner and its article: before "the country's Fraud Bureau". */
    private static int outside(Chart chart, Phrase body) {
        int from = body.from();
        if (Bodies.isPossessive(chart, from - 1)) {
            int owner = from - 1;
            from = chart.phrases(0, owner)
                    .filter(p -> p.to() == owner)
                    .mapToInt(Phrase::from)
                    .min()
                    .orElse(owner);
        }
        return chart.upos(from - 1).equals("DET") ? from - 2 : from - 1;
    }

    private static boolean isParticiple(Chart chart, int start) {
        return start < chart.size()
                && Set.of("VBN", "VBG").contains(chart.token(start).xpos());
    }

    private static int stretchStart(Chart chart, int end, int from) {
        int start = end;
        while (start > from && !chart.lower(start - 1).equals(",")) {
            start--;
        }
        return start;
    }

    /** Where the noun phrase around a name begins: with titles ("Acting Attorney"), and with "its director," before a person. */
    private int beginning(Chart chart, int name, int from) {
        int start = Bodies.beforeBrackets(chart, name);
        while (start > from
                && (isCapital(chart, start - 1)
                        || Speaker.WITHIN_TITLE.contains(chart.upos(start - 1))
                                && !chart.isFinite(start - 1)
                                && !chart.upos(start - 1).equals("CCONJ"))) {
            start = Bodies.beforeBrackets(chart, start - 1);
        }
        return start > from && chart.lower(start - 1).equals(",") ? withPost(chart, start, from) : start;
    }

    /** A word that has a capital of its own, whatever it was taken for, and the hyphen behind it: "Det-Supt Lee". */
    private static boolean isCapital(Chart chart, int i) {
        int word = i > 1 && chart.lower(i).equals("-") ? i - 1 : i;
        return word > 0 && chart.isCapital(word);
    }

    /** The start of the post before the comma, if the stretch there tells one. */
    private int withPost(Chart chart, int start, int from) {
        int comma = start - 1;
        int earlier = stretchStart(chart, comma, from);
        boolean post =
                roles.read(chart, earlier, comma).filter(r -> r.to() == comma).isPresent();
        return post ? earlier : start;
    }

    private static boolean canSpeak(Chart chart, Phrase phrase) {
        boolean possessive = chart.token(phrase.from()).xpos().equals("PRP$") && phrase.mention() instanceof Pronoun;
        return !possessive && (chart.isPerson(phrase) || chart.isBody(phrase) || phrase.mention() instanceof Pronoun);
    }
}
