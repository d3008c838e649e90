package org.dossier.relation.statement.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Token;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Pronoun;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.model.Phrase;

/** How far the noun phrase of a speaker reaches before a verb: which name ends it, where it begins, what stands outside. */
final class SpeakerPhrase {

    private static final int LONGEST_LETTERS = 4;

    /** Relations of a name to the noun phrase that it is a part of. */
    private static final Set<String> INNER = Set.of("appos", "flat", "compound");

    private final RolePhraseReader roles;

    SpeakerPhrase(RolePhraseReader roles) {
        this.roles = roles;
    }

    /** The phrase that ends before the token, or before a bracket that ends there. */
    static Optional<Phrase> endingAt(Chart chart, int end, int from) {
        return chart.phrases(from, end)
                .filter(p -> canSpeak(chart, p))
                .filter(p -> p.to() == end
                        || Bodies.skipBrackets(chart, p.to()) == end
                        || isLettered(chart, p, end)
                        || isTeam(chart, p, end))
                .findFirst();
    }

    /** "the EFCC team said", "the Kent Police unit said": a body with a noun for those of it who act. */
    private static boolean isTeam(Chart chart, Phrase body, int end) {
        return chart.isBody(body) && body.mention() instanceof Name && body.to() == end - 1 && chart.isUnit(end - 1);
    }

    /** "Ann Lee KC said", "John Berg MP said": letters of an honour or office behind the name. */
    private static boolean isLettered(Chart chart, Phrase person, int end) {
        String letters = chart.token(Math.max(0, end - 1)).text();
        return chart.isPerson(person)
                && person.to() == end - 1
                && letters.length() > 1
                && letters.length() <= LONGEST_LETTERS
                && letters.chars().allMatch(Character::isUpperCase)
                && !chart.isInPhrase(end - 1);
    }

    /** Whether a body stands behind a preposition, so that it belongs to the words before it. */
    static boolean isBehindPreposition(Chart chart, Phrase phrase, int from) {
        int before = outside(chart, phrase);
        return !chart.isPerson(phrase) && before >= from && chart.upos(before).equals("ADP");
    }

    /** "The minister, represented by the director, Ann Lee, said": whether somebody only does what a participle tells. */
    static boolean isAgent(Chart chart, Phrase person) {
        Token noun = chart.token(person.mention().head());
        while (INNER.contains(noun.relation()) && noun.head() >= 0) {
            noun = chart.token(noun.head());
        }
        return noun.relation().equals("obl:agent")
                && noun.head() >= 0
                && noun.head() < noun.index()
                && chart.token(noun.head()).xpos().equals("VBN")
                && !chart.isFinite(noun.head())
                && !chart.upos(noun.head() - 1).equals("AUX");
    }

    /** "A lawyer for Ann Lee said", "a spokesman for Justice Minister Ann Lee said": whether a person only tells whose lawyer speaks. */
    boolean isOwner(Chart chart, Phrase person, int from) {
        int title = person.from();
        while (title > from && chart.isCapital(title - 1)) {
            title--;
        }
        boolean titled = title < person.from()
                && chart.lower(title - 1).equals("for")
                && !chart.isCapital(title - 2)
                && roles.read(chart, title, person.from())
                        .filter(r -> r.to() == person.from())
                        .isPresent();
        int preposition = titled ? title - 1 : person.from() - 1;
        return chart.isPerson(person)
                && !(person.mention() instanceof Pronoun)
                && preposition > from
                && Set.of("for", "of", "to").contains(chart.lower(preposition))
                && chart.upos(preposition - 1).equals("NOUN");
    }

    /** The token before a body, its owner and its article: before "the country's Fraud Bureau". */
    static int outside(Chart chart, Phrase body) {
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

    /** The token after the last comma before the end, {@code from} if there is none. */
    static int stretchStart(Chart chart, int end, int from) {
        int start = end;
        while (start > from && !chart.lower(start - 1).equals(",")) {
            start--;
        }
        return start;
    }

    /** Where the noun phrase around a name begins: with titles ("Acting Attorney"), and with "its director," before a person. */
    int beginning(Chart chart, int name, int from) {
        int start = Bodies.beforeBrackets(chart, name);
        while (start > from
                && (isCapital(chart, start - 1)
                        || Speaker.WITHIN_TITLE.contains(chart.upos(start - 1))
                                && !chart.isFinite(start - 1)
                                && (!chart.upos(start - 1).equals("CCONJ") || joinsDuties(chart, start - 1)))) {
            start = Bodies.beforeBrackets(chart, start - 1);
        }
        boolean apposed = start > from && chart.lower(start - 1).equals(",");
        return apposed && !chart.token(name).xpos().equals("PRP") ? withPost(chart, start, from) : start;
    }

    /** "Policing and Public Safety Minister": whether "and" joins what a post is for. */
    private static boolean joinsDuties(Chart chart, int and) {
        return chart.isCapital(and - 1) && chart.isCapital(and + 1) && !chart.isInPhrase(and - 1);
    }

    /** A word that has a capital of its own, whatever it was taken for, and the hyphen behind it: "Det-Supt Lee". */
    private static boolean isCapital(Chart chart, int i) {
        int word = i > 1 && chart.lower(i).equals("-") ? i - 1 : i;
        return word > 0 && chart.isCapital(word);
    }

    /** The start of the post before the comma, if the stretch there tells one: not of "Her officers, Ann Lee said, …". */
    private int withPost(Chart chart, int start, int from) {
        int comma = start - 1;
        int earlier = behindQuotation(chart, stretchStart(chart, comma, from), comma);
        boolean several = chart.token(Math.max(comma - 1, 0)).xpos().equals("NNS");
        if (several
                && IntStream.range(earlier, comma).noneMatch(i -> chart.upos(i).equals("ADP"))) {
            return start;
        }
        boolean post = isPost(chart, earlier, comma)
                || isDescribed(chart, earlier, comma)
                || IntStream.range(earlier, comma).anyMatch(i -> isPossessive(chart, i) && isPost(chart, i + 1, comma));
        return post ? earlier : start;
    }

    private static boolean isPossessive(Chart chart, int i) {
        return Bodies.isPossessive(chart, i) || chart.token(i).xpos().equals("PRP$");
    }

    /** "the head of the Lima office": a post with an article, whatever it is of. */
    private boolean isDescribed(Chart chart, int from, int to) {
        return chart.upos(from).equals("DET")
                && !chart.hasFiniteVerb(from, to)
                && roles.read(chart, from, to).isPresent();
    }

    private boolean isPost(Chart chart, int from, int to) {
        return roles.read(chart, from, to).filter(r -> r.to() == to).isPresent();
    }

    /** “We came,” the director, Ann Lee, said: past the mark that closes what is said. */
    private static int behindQuotation(Chart chart, int from, int to) {
        boolean mark = from < to
                && chart.token(from).upos().equals("PUNCT")
                && !chart.lower(from).equals("(");
        return mark ? from + 1 : from;
    }

    private static boolean canSpeak(Chart chart, Phrase phrase) {
        boolean possessive = chart.token(phrase.from()).xpos().equals("PRP$") && phrase.mention() instanceof Pronoun;
        return !possessive && (chart.isPerson(phrase) || chart.isBody(phrase) || phrase.mention() instanceof Pronoun);
    }
}
