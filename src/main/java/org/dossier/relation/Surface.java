package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;

/**
 * Arguments by the order of the words, for what the parser attached elsewhere: one relation in five.
 *
 * <p>A clause reaches from its verb to the next verb, relative pronoun, colon or semicolon on either side. Noun phrases are runs of
 * determiners, adjectives, numbers and nouns; the last noun is the head.
 */
final class Surface {

    private static final Set<String> NOUN_PHRASE = Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "SYM");
    private static final Set<String> BREAKS = Set.of(";", ":", "–", "—", "--");
    private static final Set<String> SUBORDINATORS = Set.of(
            "while", "whereas", "because", "although", "though", "if", "unless", "since", "until", "when", "where");

    /** Nouns that only measure out what follows their "of". */
    private static final Set<String> MEASURING = Set.of(
            "number", "series", "range", "variety", "kind", "sort", "type", "set", "lot", "plenty", "worth", "total");

    private static final int MAX_LIST = 24;

    private final Tree tree;

    Surface(Tree tree) {
        this.tree = tree;
    }

    /** The prepositional phrases right of a verb in its clause, where the tree found none of that preposition. */
    void addPhrases(Token verb, Map<String, List<Token>> into) {
        int end = clauseEnd(verb);
        for (int i = verb.index() + 1; i < end; i++) {
            Token preposition = tree.sentence().token(i);
            String function =
                    Phrases.withAdverb(tree, preposition, preposition.lemma().toLowerCase(Locale.ROOT));
            if (isPreposition(preposition) && !function.equals("of") && !into.containsKey(function)) {
                nounAt(i + 1).ifPresent(head -> addPhrase(function, head, into));
            }
        }
    }

    private void addPhrase(String function, Token head, Map<String, List<Token>> into) {
        enumeration(head).forEach(t -> Phrases.put(into, function, t));
        tree.at(head.index() + 1)
                .filter(Surface::isPreposition)
                .ifPresent(second -> nounAt(head.index() + 2)
                        .ifPresent(inner -> enumeration(inner)
                                .forEach(t -> Phrases.put(
                                        into,
                                        function + " " + head.lemma().toLowerCase(Locale.ROOT) + " "
                                                + second.lemma().toLowerCase(Locale.ROOT),
                                        t))));
    }

    /** The last noun of the run of nouns that a noun stands in: of "fraud" and "customs" in "customs fraud" the first. */
    Token headOf(Token noun) {
        Token at = noun;
        while (at.isNoun() && tree.at(at.index() + 1).filter(Token::isNoun).isPresent()) {
            at = tree.sentence().token(at.index() + 1);
        }
        return at;
    }

    /** Of "a number of joint raids" or "700 million euros worth of fake shoes" the raids and the shoes; else the noun itself. */
    Token content(Token noun) {
        boolean measuring = MEASURING.contains(noun.lemma())
                && tree.at(noun.index() + 1).filter(t -> t.text().equals("of")).isPresent();
        return measuring ? item(noun.index() + 2).orElse(noun) : noun;
    }

    /** The head of a phrase in a list, which may begin with or be a gerund: "doping substances", "counterfeiting". */
    Optional<Token> item(int start) {
        Optional<Token> noun = nounAt(start);
        Optional<Token> first = tree.at(start).filter(t -> t.upos().equals("VERB"));
        if (noun.isPresent() || first.isEmpty()) {
            return noun;
        }
        boolean coordinated = tree.at(start + 1).filter(t -> t.is("cc")).isPresent()
                && tree.at(start + 2).filter(t -> t.upos().equals("ADJ")).isPresent();
        return nounAt(coordinated ? start + 2 : start + 1)
                .or(() -> first.filter(t -> t.xpos().equals("VBG")));
    }

    /** "A, B (C) and D": the heads of a list that ends with a conjunction; of anything else the head alone. */
    List<Token> enumeration(Token head) {
        List<Token> found = new ArrayList<>(List.of(head));
        int i = afterBrackets(head.index() + 1);
        boolean closed = false;
        while (!closed && found.size() < MAX_LIST && i < size()) {
            boolean comma = tree.sentence().token(i).text().equals(",");
            int next = comma ? i + 1 : i;
            closed = next < size() && tree.sentence().token(next).is("cc");
            Token item = comma || closed ? item(closed ? next + 1 : next).orElse(null) : null;
            if (item == null) {
                return List.of(head);
            }
            found.add(item);
            i = afterBrackets(item.index() + 1);
        }
        return closed && !opensClause(i) ? List.copyOf(found) : List.of(head);
    }

    private boolean opensClause(int i) {
        return i < size()
                && tree.sentence().token(i).isVerb()
                && !tree.sentence().token(i).xpos().equals("VBN");
    }

    private int afterBrackets(int i) {
        if (i >= size() || !tree.sentence().token(i).text().equals("(")) {
            return i;
        }
        int close = i;
        while (close < size() && !tree.sentence().token(close).text().equals(")")) {
            close++;
        }
        return Math.min(close + 1, size());
    }

    /** The head of the noun phrase that begins at a place. */
    Optional<Token> nounAt(int start) {
        Token last = null;
        for (int i = start; i < size() && insideNounPhrase(tree.sentence().token(i)); i++) {
            last = tree.sentence().token(i).isNoun() ? tree.sentence().token(i) : last;
        }
        return Optional.ofNullable(last);
    }

    /** The subject by order: the first noun phrase of the clause left of the verb that stands behind no preposition. */
    Optional<Token> subject(Token verb) {
        return tree.at(verb.index() - 1).filter(t -> t.text().equals(",")).isPresent()
                ? beforeParenthesis(verb)
                : inClause(verb);
    }

    /** "Lake-V, which was led by Europol, ran …": the phrase that opens the sentence, with a comma behind it. */
    private Optional<Token> beforeParenthesis(Token verb) {
        return nounAt(0)
                .filter(t -> t.index() < verb.index()
                        && tree.at(afterBrackets(t.index() + 1))
                                .filter(c -> c.text().equals(","))
                                .isPresent());
    }

    private Optional<Token> inClause(Token verb) {
        for (int i = clauseStart(verb); i < verb.index(); i++) {
            if (insideNounPhrase(tree.sentence().token(i))) {
                Token head = nounAt(i).orElse(null);
                if (head == null || head.index() >= verb.index()) {
                    return Optional.empty();
                }
                if (!isBehindPreposition(i)) {
                    return Optional.of(head);
                }
                i = head.index();
            }
        }
        return Optional.empty();
    }

    /** Whether the noun phrase around a head stands behind a preposition. */
    boolean isBehindPreposition(Token head) {
        int i = head.index();
        while (i > 0 && insideNounPhrase(tree.sentence().token(i - 1))) {
            i--;
        }
        return isBehindPreposition(i);
    }

    private boolean isBehindPreposition(int start) {
        return start > 0 && isPreposition(tree.sentence().token(start - 1));
    }

    /** The verb that opens the clause that a token stands in. */
    Optional<Token> verbBefore(Token token) {
        int start = clauseStart(token);
        return tree.at(start - 1).filter(Token::isVerb);
    }

    /** The noun that a phrase with a preposition stands behind: of "crime" in "a crackdown on crime" the crackdown. */
    Optional<Token> outer(Token head) {
        int i = head.index();
        while (i > 0 && isInsideCoordination(tree.sentence().token(i - 1))) {
            i--;
        }
        return isBehindPreposition(i) ? tree.at(i - 2).filter(Token::isNoun) : Optional.empty();
    }

    private static boolean isInsideCoordination(Token token) {
        return insideNounPhrase(token) || token.is("cc") || Set.of("VBG", "VBN").contains(token.xpos());
    }

    /** The noun phrase between a relative pronoun and its verb: of "which customs launched" customs. */
    Optional<Token> subjectBetween(Token pronoun, Token verb) {
        return nounAt(pronoun.index() + 1)
                .filter(t -> t.index() < verb.index())
                .filter(t -> !isPreposition(tree.sentence().token(pronoun.index() + 1)));
    }

    /** The relative pronoun whose clause consists of a subject and this verb, to its left: "that the customs service launched". */
    Optional<Token> relativeBefore(Token verb) {
        int i = verb.index() - 1;
        while (i >= 0 && isInsideSubject(tree.sentence().token(i))) {
            i--;
        }
        return i < verb.index() - 1 ? tree.at(i).filter(t -> opensRelative(t)) : Optional.empty();
    }

    private boolean isInsideSubject(Token token) {
        return insideNounPhrase(token)
                        && !token.xpos().equals("WDT")
                        && !token.text().equals("that")
                || List.of("(", ")", "&").contains(token.text())
                || token.upos().equals("AUX")
                || token.text().equals("of")
                || token.is("cc");
    }

    private boolean opensRelative(Token token) {
        return List.of("which", "that").contains(token.text())
                && antecedent(token).isPresent();
    }

    /** What a relative pronoun follows: the last noun before it, over a comma and a preposition. */
    Optional<Token> antecedent(Token pronoun) {
        int i = pronoun.index() - 1;
        while (i >= 0
                && (isPreposition(tree.sentence().token(i))
                        || tree.sentence().token(i).text().equals(","))) {
            i--;
        }
        return tree.at(i).filter(Token::isNoun);
    }

    private int clauseEnd(Token verb) {
        int i = verb.index() + 1;
        while (i < size() && !isBreak(tree.sentence().token(i))) {
            i++;
        }
        return i;
    }

    private int clauseStart(Token verb) {
        int i = verb.index();
        while (i > 0 && !isBreak(tree.sentence().token(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether two tokens stand in one clause by the order of words: no verb, pronoun or mark that opens another is between. */
    boolean sameClause(Token one, Token other) {
        int from = Math.min(one.index(), other.index()) + 1;
        int to = Math.max(one.index(), other.index());
        for (int i = from; i < to; i++) {
            if (isBreak(tree.sentence().token(i))) {
                return false;
            }
        }
        return true;
    }

    /** Like {@link #sameClause}, but over participles. */
    boolean sameFiniteClause(Token one, Token other) {
        return tree.sentence().tokens().subList(one.index() + 1, other.index()).stream()
                .noneMatch(t -> BREAKS.contains(t.text())
                        || t.text().equals(",")
                        || t.xpos().startsWith("W")
                        || SUBORDINATORS.contains(t.lemma())
                        || Set.of("VBD", "VBZ", "VBP", "MD", "TO").contains(t.xpos()));
    }

    private static boolean isBreak(Token token) {
        return BREAKS.contains(token.text())
                || token.xpos().startsWith("W")
                || SUBORDINATORS.contains(token.lemma()) && !token.is("case")
                || token.upos().equals("VERB") && !token.is("amod") && !token.is("compound");
    }

    private static boolean isPreposition(Token token) {
        return token.upos().equals("ADP") && !token.is("compound:prt");
    }

    private static boolean insideNounPhrase(Token token) {
        return NOUN_PHRASE.contains(token.upos())
                || token.xpos().equals("POS")
                || token.xpos().equals("PRP$");
    }

    private int size() {
        return tree.sentence().tokens().size();
    }
}
