package org.dossier.reference.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Nominal;
import org.dossier.reference.model.Annotations;
import org.dossier.reference.model.Referent;

/** Finds the noun phrases and pronouns of a document by its trees, whatever they speak of; nouns that only modify others, too. */
final class NounPhrases {

    private static final Set<String> INNER = Set.of("flat", "fixed", "goeswith", "expl");
    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nummod", "nmod:poss", "case", "flat");
    private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "DT", "NN");
    private static final Set<String> COUNTING = Set.of("nummod", "compound", "det", "flat", "dep");
    private static final Set<String> PLACES = Set.of("here", "there");

    private final Annotations read;
    private final List<Phrase> found = new ArrayList<>();
    private final Set<Span> heads = new HashSet<>();

    private NounPhrases(Annotations read) {
        this.read = read;
    }

    /** In the order of the text by their heads; the mentions of referents keep their extent. */
    static List<Phrase> of(Annotations read) {
        NounPhrases phrases = new NounPhrases(read);
        for (Referent referent : read.references().referents()) {
            referent.mentions().forEach(m -> phrases.add(m, referent));
        }
        read.document().sentences().forEach(phrases::addOthers);
        phrases.found.sort(Comparator.comparing((Phrase p) -> p.head().span()).thenComparing(Phrase::span));
        return phrases.found;
    }

    private void add(Mention mention, Referent referent) {
        Sentence sentence = read.document().sentences().get(mention.sentence());
        Token head = sentence.token(mention.head());
        heads.add(head.span());
        found.add(Phrase.of(sentence, head, mention.span(), referent.type(), referent.id()));
    }

    private void addOthers(Sentence sentence) {
        sentence.tokens().stream()
                .filter(t -> isHead(sentence, t) && heads.add(t.span()))
                .map(t -> Phrase.of(sentence, t, extent(sentence, t), type(t), -1))
                .forEach(found::add);
    }

    /** The class of what is mentioned and no referent's: "the officer". */
    private String type(Token head) {
        return read.mentions()
                .overlapping(head.span())
                .flatMap(m -> switch (m) {
                    case Name name -> Stream.of(name.type());
                    case Nominal nominal -> Stream.of(nominal.type());
                    default -> Stream.<String>empty();
                })
                .findFirst()
                .orElse("");
    }

    static boolean isHead(Sentence sentence, Token token) {
        boolean pronoun = token.upos().equals("PRON") && PRONOUNS.contains(token.xpos());
        boolean counts = COUNTING.stream().anyMatch(token::is) && !isCitation(sentence, token);
        boolean number = token.upos().equals("NUM") && !counts || token.is("nmod:unmarked");
        boolean place = token.upos().equals("ADV") && PLACES.contains(token.lower());
        return (token.isNoun() || pronoun || number || place) && INNER.stream().noneMatch(token::is);
    }

    /** Whether it is a number in square brackets, as "[3], [17]" tell works of others. */
    private static boolean isCitation(Sentence sentence, Token token) {
        return sentence.token(token.index() - 1).text().equals("[")
                || sentence.token(token.index() + 1).text().equals("]");
    }

    static Span extent(Sentence sentence, Token head) {
        int from = start(sentence, head);
        int to = end(sentence, head);
        return new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
    }

    private static int start(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0 && belongs(sentence, sentence.token(from - 1), head)) {
            from--;
        }
        return from;
    }

    private static int end(Sentence sentence, Token head) {
        int to = head.index() + 1;
        while (to < sentence.tokens().size()
                && sentence.token(to).head() == head.index()
                && sentence.token(to).is("flat")) {
            to++;
        }
        return to;
    }

    /** Whether the word before the phrase is its modifier, or a modifier's. */
    private static boolean belongs(Sentence sentence, Token token, Token head) {
        Token at = token;
        for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
            if (!BEFORE.contains(at.relation()) || at.upos().equals("ADP")) {
                return false;
            }
            if (at.head() == head.index()) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }
}
