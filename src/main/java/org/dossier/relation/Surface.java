package org.dossier.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;

/** Arguments by the order of the words, for what the parser attached elsewhere: one relation in five. */
final class Surface {

    private static final int MAX_ACTIONS = 8;
    private static final int LONGEST_PARENTHESIS = 32;
    private static final int LONGEST_SUBJECT = 80;
    private static final int MAX_NESTING = 3;

    /** Tags of the words that open a parenthesis behind a subject: "helped by", "acting on", "which", "with". */
    private static final Set<String> OPENS_PARENTHESIS = Set.of("VBN", "VBG", "WDT", "WP", "IN");

    private final Tree tree;
    private final NounPhrases nouns;
    private final Enumerations enumerations;
    private final ClauseBounds clause;
    private final ActionPhrase actions;

    Surface(Tree tree) {
        this.tree = tree;
        nouns = new NounPhrases(tree);
        enumerations = new Enumerations(tree);
        clause = new ClauseBounds(tree);
        actions = new ActionPhrase(tree);
    }

    /** The prepositional phrases right of a verb in its clause, where the tree found none of that preposition. */
    void addPhrases(Token verb, Map<String, List<Token>> into) {
        int end = clause.end(verb);
        for (int i = verb.index() + 1; i < end; i++) {
            Token preposition = tree.sentence().token(i);
            String function =
                    Phrases.withAdverb(tree, preposition, preposition.lemma().toLowerCase(Locale.ROOT));
            if (NounPhrases.isPreposition(preposition) && (!function.equals("of") || isBehindAdjective(i))) {
                nouns.nounAt(i + 1).ifPresent(head -> addPhrase(function, head, into));
            }
            if (List.of("ADP", "SCONJ", "PART").contains(preposition.upos()) && !into.containsKey(function)) {
                gerunds(i + 1, function, into);
            }
        }
    }

    /** "guilty of tax fraud" */
    private boolean isBehindAdjective(int of) {
        return tree.at(of - 1).filter(t -> t.upos().equals("ADJ")).isPresent();
    }

    /** "for selling fake medicines and evading duty", "to conspiring … and to fraud": what somebody did, as nouns. */
    private void gerunds(int start, String function, Map<String, List<Token>> into) {
        Optional<Token> next = gerund(start);
        for (int step = 0; step < MAX_ACTIONS && next.isPresent(); step++) {
            Phrases.put(into, function, next.get());
            int end =
                    next.get().isVerb() ? actions.last(next.get()) : next.get().index();
            next = behindConjunction(end + 1, function);
        }
    }

    private Optional<Token> behindConjunction(int i, String preposition) {
        if (tree.at(i).filter(t -> t.is("cc")).isEmpty()) {
            return Optional.empty();
        }
        boolean again = tree.isWord(i + 1, preposition);
        return gerund(again ? i + 2 : i + 1).or(() -> again ? nouns.nounAt(i + 2) : Optional.empty());
    }

    private Optional<Token> gerund(int i) {
        return tree.at(i).filter(t -> t.upos().equals("VERB") && t.text().endsWith("ing") && !t.is("amod"));
    }

    private void addPhrase(String function, Token head, Map<String, List<Token>> into) {
        if (!into.containsKey(function)) {
            enumerations.of(head).forEach(t -> Phrases.put(into, function, t));
        }
        tree.at(head.index() + 1)
                .filter(t -> t.upos().equals("ADP") || t.text().equals("of"))
                .map(t -> function + " " + head.lemma().toLowerCase(Locale.ROOT) + " "
                        + t.lemma().toLowerCase(Locale.ROOT))
                .filter(nested -> !into.containsKey(nested))
                .ifPresent(nested -> addNested(nested, head.index() + 2, into));
    }

    /** "on charges of fraud", "on suspicion of selling fake medicines" */
    private void addNested(String function, int start, Map<String, List<Token>> into) {
        if (gerund(start).isPresent()) {
            gerunds(start, function, into);
        } else {
            nouns.nounAt(start).ifPresent(inner -> enumerations.of(inner).forEach(t -> Phrases.put(into, function, t)));
        }
    }

    /** The subject by order: the first noun phrase of the clause left of the verb that stands behind no preposition. */
    Optional<Token> subject(Token verb) {
        return tree.at(verb.index() - 1).filter(t -> t.text().equals(",")).isPresent()
                ? beforeParenthesis(verb)
                : inClause(verb);
    }

    /** "Lake-V, which was led by Europol, ran …", "In May the bureau, helped by the army, raided …": the phrase before the parenthesis. */
    private Optional<Token> beforeParenthesis(Token verb) {
        Optional<Token> opening = nouns.nounAt(0)
                .filter(t -> t.index() < verb.index() && tree.isWord(nouns.afterBrackets(t.index() + 1), ","));
        return opening.or(() -> openingComma(verb)
                .flatMap(comma -> tree.at(nouns.beforeBrackets(comma.index() - 1)))
                .filter(t -> t.isNoun() && !tree.isAside(t))
                .map(this::outermost));
    }

    /** Of "officers from the bureau, together with the police, raided …" the officers. */
    private Token outermost(Token noun) {
        Token at = noun;
        for (int step = 0; step < MAX_NESTING && nouns.outer(at).isPresent(); step++) {
            at = nouns.outer(at).get();
        }
        return at;
    }

    /** The comma that opens the parenthesis which ends right before the verb. */
    private Optional<Token> openingComma(Token verb) {
        for (int i = verb.index() - 2; i > Math.max(0, verb.index() - LONGEST_PARENTHESIS); i--) {
            boolean opens = tree.at(i + 1)
                    .filter(t ->
                            OPENS_PARENTHESIS.contains(t.xpos()) || t.text().equals("together"))
                    .isPresent();
            if (tree.isWord(i, ",") && opens) {
                return tree.at(i);
            }
        }
        return Optional.empty();
    }

    /** "Alerted by the office for trade and ports, Italian police arrested …": the phrase between a comma and the verb. */
    private Optional<Token> rightBefore(Token verb) {
        int last = verb.index() - 1;
        while (tree.at(last)
                .filter(t -> t.upos().equals("ADV") || t.upos().equals("AUX"))
                .isPresent()) {
            last--;
        }
        return tree.at(last)
                .filter(t -> t.isNoun() && !tree.isAside(t))
                .filter(t -> tree.isWord(nouns.start(t) - 1, ","));
    }

    private Optional<Token> inClause(Token verb) {
        Optional<Token> near = rightBefore(verb);
        if (near.isPresent()) {
            return near;
        }
        for (int i = Math.max(clause.start(verb), verb.index() - LONGEST_SUBJECT); i < verb.index(); i++) {
            Token head = nouns.nounAt(i).orElse(null);
            if (head != null && head.index() >= verb.index()) {
                return Optional.empty();
            }
            if (head != null && !nouns.isBehindPreposition(i)) {
                return Optional.of(head);
            }
            i = nouns.afterBrackets((head == null ? i : head.index()) + 1) - 1;
        }
        return Optional.empty();
    }

    /** The verb that opens the clause that a token stands in. */
    Optional<Token> verbBefore(Token token) {
        int start = clause.start(token);
        return tree.at(start - 1).filter(Token::isVerb);
    }

    /** The noun phrase between a relative pronoun and its verb: of "which customs launched" customs. */
    Optional<Token> subjectBetween(Token pronoun, Token verb) {
        return nouns.nounAt(pronoun.index() + 1)
                .filter(t -> t.index() < verb.index())
                .filter(t -> !NounPhrases.isPreposition(tree.sentence().token(pronoun.index() + 1)));
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
        return NounPhrases.insideNounPhrase(token)
                        && !token.xpos().equals("WDT")
                        && !token.text().equals("that")
                || List.of("(", ")", "&").contains(token.text())
                || token.upos().equals("AUX")
                || token.text().equals("of")
                || token.is("cc");
    }

    private boolean opensRelative(Token token) {
        return List.of("which", "that").contains(token.text())
                && nouns.antecedent(token).isPresent();
    }
}
