package org.dossier.reference.phrase;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.reference.model.NameForm;

/**
 * A noun phrase without its clauses, or a pronoun, with what it is compared by.
 *
 * @param words from the first to the last of the phrase
 * @param form the words as a name is compared
 * @param text lower case, without determiner
 * @param lemmas of the words that tell what it is
 * @param type what kind of thing it is known to be, a class of the ontology; empty where it is not known
 * @param referent number of the referent that it was read to mean, or -1
 */
record Phrase(
        Sentence sentence,
        Token head,
        Span span,
        List<Token> words,
        NameForm form,
        String text,
        Set<String> lemmas,
        Kind kind,
        String type,
        int referent) {

    /** What it looks like; pronouns first. */
    enum Kind {
        I(0),
        WE(1),
        YOU(2),
        HE(3),
        SHE(4),
        IT(5),
        THEY(6),
        THIS(7),
        OTHER_PRONOUN(8),
        NAME(9),
        NUMBER(10),
        THE(11),
        DEMONSTRATIVE(12),
        POSSESSED(13),
        INDEFINITE(14),
        BARE(15);

        /** What the model knows it by. */
        final int number;

        Kind(int number) {
            this.number = number;
        }

        boolean isPronoun() {
            return compareTo(NAME) < 0;
        }
    }

    private static final Map<Kind, Set<String>> PRONOUNS = new EnumMap<>(Map.of(
            Kind.I, Set.of("i", "me", "my", "mine", "myself"),
            Kind.WE, Set.of("we", "us", "our", "ours", "ourselves"),
            Kind.YOU, Set.of("you", "your", "yours", "yourself", "yourselves"),
            Kind.HE, Set.of("he", "him", "his", "himself"),
            Kind.SHE, Set.of("she", "her", "hers", "herself"),
            Kind.IT, Set.of("it", "its", "itself"),
            Kind.THEY, Set.of("they", "them", "their", "theirs", "themselves"),
            Kind.THIS, Set.of("this", "that", "these", "those")));
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "some", "any", "another", "each", "every", "no", "many", "several");
    private static final Set<String> TELLING = Set.of("NOUN", "PROPN", "ADJ", "NUM", "VERB");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    static Phrase of(Sentence sentence, Token head, Span span, String type, int referent) {
        List<Token> words = sentence.tokensIn(span);
        return new Phrase(
                sentence,
                head,
                span,
                words,
                NameForm.of(words.stream().map(Token::text).collect(Collectors.joining(" "))),
                words.stream()
                        .skip(words.size() > 1 && isDeterminer(words.getFirst()) ? 1 : 0)
                        .map(Token::lower)
                        .collect(Collectors.joining(" ")),
                words.stream()
                        .filter(t -> TELLING.contains(t.upos()))
                        .map(Phrase::lemma)
                        .collect(Collectors.toUnmodifiableSet()),
                kind(head, words),
                type,
                referent);
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean isDeterminer(Token token) {
        return token.is("det") || token.xpos().equals("PRP$");
    }

    private static Kind kind(Token head, List<Token> words) {
        if (head.isNoun()) {
            return head.upos().equals("PROPN") ? Kind.NAME : nominal(words);
        }
        if (head.upos().equals("NUM")) {
            return Kind.NUMBER;
        }
        return PRONOUNS.entrySet().stream()
                .filter(e -> words.size() == 1 && e.getValue().contains(head.lower()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.OTHER_PRONOUN);
    }

    private static Kind nominal(List<Token> words) {
        String first = words.getFirst().lower();
        if (first.equals("the")) {
            return Kind.THE;
        }
        if (PRONOUNS.get(Kind.THIS).contains(first)) {
            return Kind.DEMONSTRATIVE;
        }
        if (words.stream().anyMatch(t -> t.xpos().equals("PRP$") || t.xpos().equals("POS"))) {
            return Kind.POSSESSED;
        }
        return INDEFINITE.contains(first) ? Kind.INDEFINITE : Kind.BARE;
    }

    Token first() {
        return words.getFirst();
    }

    Token last() {
        return words.getLast();
    }

    boolean isPlural() {
        return PLURAL.contains(head.xpos()) || kind == Kind.WE || kind == Kind.THEY;
    }

    boolean isPart() {
        return head.is("compound");
    }
}
