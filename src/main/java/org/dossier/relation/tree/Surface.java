package org.dossier.relation.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.document.Token;

/** Arguments by the order of the words, for what the parser attached elsewhere: one relation in five. */
public final class Surface {

    private static final int MAX_ACTIONS = 8;

    /** How many words before a verb those may be told who join its subject. */
    private static final int COMPANY = 16;

    private final Tree tree;
    private final NounPhrases nouns;
    private final NumberHedges hedges;
    private final Enumerations enumerations;
    private final ClauseBounds clause;
    private final ActionPhrase actions;

    public Surface(Tree tree) {
        this.tree = tree;
        nouns = new NounPhrases(tree);
        hedges = new NumberHedges(tree);
        enumerations = new Enumerations(tree);
        clause = new ClauseBounds(tree);
        actions = new ActionPhrase(tree);
    }

    /** The prepositional phrases right of a verb in its clause, where the tree found none of that preposition. */
    public void addPhrases(Token verb, Arguments into) {
        int end = clause.end(verb);
        for (int i = verb.index() + 1; i < end; i++) {
            Token preposition = tree.sentence().token(i);
            String function =
                    Phrases.withAdverb(tree, preposition, preposition.lemma().toLowerCase(Locale.ROOT));
            if (NounPhrases.isPreposition(preposition)
                    && !hedges.isPreposition(i)
                    && (!function.equals("of") || isBehindAdjective(i))) {
                nouns.nounAt(i + 1).ifPresent(head -> addPhrase(function, head, into));
            }
            if (List.of("ADP", "SCONJ", "PART").contains(preposition.upos()) && !into.has(function)) {
                gerunds(i + 1, function, into);
            }
        }
    }

    /** "In Operation X, which …, the bureau arrested …": the name behind the preposition that opens the sentence of its main verb. */
    public void addOpening(Token verb, Arguments into) {
        int at = 0;
        while (tree.at(at).filter(t -> tree.isAside(t) || t.is("punct")).isPresent()) {
            at++;
        }
        int opening = at;
        tree.at(opening)
                .filter(t -> NounPhrases.isPreposition(t) && isMain(verb) && opening < verb.index())
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .filter(function -> !into.has(function) && !function.equals("by"))
                .ifPresent(function -> nouns.nounAt(opening + 1)
                        .filter(t -> t.upos().equals("PROPN") && t.index() < verb.index())
                        .ifPresent(t -> into.add(function, t)));
    }

    /** "The bureau, together with the police, raided …", "With the help of B, A raided …": who stands between a subject and its verb. */
    public void addCompany(Token verb, Arguments into) {
        for (int i = verb.index() - 2; i > Math.max(0, verb.index() - COMPANY); i--) {
            Token with = tree.sentence().token(i);
            if (with.isVerb()) {
                return;
            }
            String function = Phrases.withAdverb(tree, with, with.text());
            if (with.text().equals("with") && !into.has(function)) {
                nouns.item(i + 1)
                        .filter(t -> t.index() < verb.index())
                        .ifPresent(first -> addCompanion(function, first, into));
                return;
            }
        }
    }

    /** "together with the police": the police; "with the help of the police": nothing but whose help. */
    private void addCompanion(String function, Token head, Arguments into) {
        if (function.equals("with")) {
            addInner(function, head, into);
        } else {
            addPhrase(function, head, into);
        }
    }

    /** Of a sentence whose root is a verb that one, else a finite one. */
    private boolean isMain(Token verb) {
        boolean rooted = tree.sentence().tokens().stream().anyMatch(t -> t.is("root") && t.isVerb());
        return rooted
                ? verb.is("root")
                : List.of("VBD", "VBZ").contains(verb.xpos())
                        && !verb.relation().equals("acl:relcl");
    }

    /** "guilty of tax fraud", "convicted him on Friday of tax fraud": no noun stands right before it to which it could belong. */
    private boolean isBehindAdjective(int of) {
        return tree.at(of - 1)
                .filter(t -> t.upos().equals("ADJ") || tree.isAside(t))
                .isPresent();
    }

    /** The gerunds of a list that begins at a place: "selling fake medicines and evading duty"; none if it begins otherwise. */
    List<Token> actions(int start) {
        Arguments found = new Arguments();
        gerunds(start, "", found);
        return found.of("");
    }

    /** "for selling fake medicines and evading duty", "to conspiring … and to fraud": what somebody did, as nouns. */
    private void gerunds(int start, String function, Arguments into) {
        Optional<Token> next = gerund(start);
        for (int step = 0; step < MAX_ACTIONS && next.isPresent(); step++) {
            if (!actions.sharesObject(next.get()) && !isSuspended(next.get())) {
                into.add(function, next.get());
            }
            int end =
                    next.get().isVerb() ? actions.last(next.get()) : next.get().index();
            next = behindConjunction(end + 1, function);
        }
    }

    /** "possessing, and offering for sale, fake goods": the object is still to come. */
    private boolean isSuspended(Token gerund) {
        return gerund.isVerb()
                && tree.isWord(gerund.index() + 1, ",")
                && tree.at(gerund.index() + 2).filter(t -> t.is("cc")).isPresent();
    }

    private Optional<Token> behindConjunction(int i, String preposition) {
        if (tree.at(i).filter(t -> t.is("cc")).isEmpty()) {
            return Optional.empty();
        }
        boolean again = tree.isWord(i + 1, preposition);
        return gerund(again ? i + 2 : i + 1).or(() -> again ? nouns.nounAt(i + 2) : Optional.empty());
    }

    private Optional<Token> gerund(int i) {
        return tree.at(i).filter(t -> t.text().endsWith("ing") && (isVerbal(t) || isAction(t)));
    }

    private static boolean isVerbal(Token token) {
        return token.upos().equals("VERB") && !token.is("amod");
    }

    /** "convicted of counterfeiting with intent": a noun to the tagger, a clause to the parser. */
    private boolean isAction(Token token) {
        return token.isNoun()
                && tree.at(token.index() - 1)
                        .filter(t -> t.upos().equals("SCONJ"))
                        .isPresent();
    }

    private void addPhrase(String function, Token head, Arguments into) {
        if (!into.has(function)) {
            into.addAll(function, enumerations.of(head));
        }
        addInner(function, head, into);
    }

    /** What stands behind the head of a phrase and a preposition: of "with the help of the police" the police, as "with help of". */
    private void addInner(String function, Token head, Arguments into) {
        tree.at(head.index() + 1)
                .filter(t -> t.upos().equals("ADP") || t.text().equals("of"))
                .map(t -> function + " " + Phrases.word(tree, head) + " "
                        + t.lemma().toLowerCase(Locale.ROOT))
                .filter(nested -> !into.has(nested))
                .ifPresent(nested -> addNested(nested, head.index() + 2, into));
        boolean given = tree.at(head.index() + 1)
                .filter(t -> t.xpos().equals("VBN"))
                .flatMap(t -> tree.at(t.index() + 1))
                .filter(t -> Phrases.SOURCES.contains(t.text()))
                .isPresent();
        String source = function + " " + Phrases.word(tree, head) + " from";
        if (given && !into.has(source)) {
            addNested(source, head.index() + 3, into);
        }
    }

    /** "on charges of fraud", "on suspicion of selling fake medicines" */
    private void addNested(String function, int start, Arguments into) {
        if (gerund(start).isPresent()) {
            gerunds(start, function, into);
        } else {
            nouns.nounAt(start).ifPresent(inner -> into.addAll(function, enumerations.of(inner)));
        }
    }
}
