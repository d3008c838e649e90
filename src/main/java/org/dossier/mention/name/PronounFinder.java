package org.dossier.mention.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Pronoun;

/** Finds personal, possessive and reflexive pronouns. */
public final class PronounFinder {

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "you",
            "your",
            "yours",
            "yourself");

    /** Knows no domain: the parameter is for likeness with the other finders. */
    public PronounFinder(Knowledge knowledge) {}

    /** The pronouns in the order of the text; "US", the country, is none. */
    public List<Pronoun> find(Document document) {
        return document.sentences().stream().flatMap(PronounFinder::in).toList();
    }

    private static Stream<Pronoun> in(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> PRONOUNS.contains(t.lower()) && !isShouted(t))
                .map(t -> new Pronoun(t.span(), sentence.index(), t.index(), t.lower()));
    }

    private static boolean isShouted(Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }
}
