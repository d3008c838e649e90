package org.dossier.relation.tree.argument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.ClauseBounds;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.Gerunds;
import org.dossier.relation.tree.phrase.NounPhrases;
import org.dossier.relation.tree.phrase.NumberHedges;
import org.dossier.relation.tree.phrase.Phrases;

/** Arguments by the order of the words, for what the parser attached elsewhere: one relation in five. */
final class Surface {

    /** How many words before a verb those may be told who join its subject. */
    private static final int COMPANY = 16;

    private final Tree tree;
    private final NounPhrases nouns;
    private final NumberHedges hedges;
    private final Enumerations enumerations;
    private final ClauseBounds clause;
    private final Gerunds gerunds;

    Surface(Tree tree) {
        this.tree = tree;
        nouns = new NounPhrases(tree);
        hedges = new NumberHedges(tree);
        enumerations = new Enumerations(tree);
        clause = new ClauseBounds(tree);
        gerunds = new Gerunds(tree);
    }

    /** The prepositional phrases right of a verb in its clause, where the tree found none of that preposition. */
    void addPhrases(Token verb, Arguments into) {
        int end = clause.end(verb);
        for (int i = verb.index() + 1; i < end; i++) {
            Token preposition = tree.token(i);
            String function =
                    Phrases.withAdverb(tree, preposition, preposition.lemma().toLowerCase(Locale.ROOT));
            if (NounPhrases.isPreposition(preposition)
                    && !hedges.isPreposition(i)
                    && (!function.equals("of") || isBehindAdjective(i) || isBehindObject(verb, i))) {
                nouns.nounAt(i + 1).ifPresent(head -> addPhrase(function, head, into));
            }
            if (List.of("ADP", "SCONJ", "PART").contains(preposition.upos())
                    && into.of(function).stream().noneMatch(Token::isVerb)) {
                gerunds.add(i + 1, function, into);
            }
        }
    }

    /** "was jailed, with deportation to follow, for selling fakes": the gerunds behind "for" that the tree ties to the verb, however far. */
    void addReasons(Token verb, Arguments into) {
        tree.children(verb, "advcl")
                .filter(g -> g.xpos().equals("VBG") && g.index() > verb.index() && tree.isWord(g.index() - 1, "for"))
                .filter(g -> into.of("for").stream().noneMatch(Token::isVerb))
                .forEach(g -> gerunds.add(g.index(), "for", into));
    }

    /** The noun phrase right behind a verb, or behind its particle: "brought together police and customs". */
    Optional<Token> objectBehind(Token verb) {
        boolean particle = tree.at(verb.index() + 1)
                .filter(t -> t.xpos().equals("RP") || t.text().equals("together"))
                .isPresent();
        int next = hedges.behind(verb.index() + (particle ? 2 : 1));
        return nouns.nounAt(next).filter(t -> tree.children(t, "case").noneMatch(c -> c.index() >= next));
    }

    /** "In Operation X, which …, the bureau arrested …": the name behind the preposition that opens the sentence of its main verb. */
    void addOpening(Token verb, Arguments into) {
        int at = 0;
        while (tree.at(at).filter(t -> tree.isAside(t) || t.is("punct")).isPresent()) {
            at++;
        }
        int opening = at;
        tree.at(opening)
                .filter(t -> NounPhrases.isPreposition(t) && isMain(verb) && opening < verb.index())
                .map(t -> t.lower())
                .filter(function -> !into.has(function) && !function.equals("by"))
                .ifPresent(function -> nouns.nounAt(opening + 1)
                        .filter(t -> t.upos().equals("PROPN") && t.index() < verb.index())
                        .ifPresent(t -> into.add(function, t)));
    }

    /** "The bureau, together with the police, raided …", "With the help of B, A raided …": who stands between a subject and its verb. */
    void addCompany(Token verb, Arguments into) {
        for (int i = verb.index() - 2; i > Math.max(0, verb.index() - COMPANY); i--) {
            Token with = tree.token(i);
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

    /** "convicted gold dealer John Miller of fraud": the name right behind the verb is its object; of a name again it tells where it is from. */
    private boolean isBehindObject(Token verb, int of) {
        return tree.at(of + 1)
                        .filter(t -> t.upos().equals("NOUN") || t.upos().equals("ADJ"))
                        .isPresent()
                && of > verb.index() + 1
                && tree.token(of - 1).upos().equals("PROPN")
                && tree.sentence().tokens().subList(verb.index() + 1, of).stream()
                        .allMatch(t -> t.isNoun() || t.upos().equals("ADJ"));
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
        if (gerunds.startAt(start)) {
            gerunds.add(start, function, into);
        } else {
            nouns.nounAt(start).ifPresent(inner -> into.addAll(function, enumerations.of(inner)));
        }
    }
}
