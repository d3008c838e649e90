package org.dossier.relation.event.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Nominal;
import org.dossier.reference.model.Referent;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;
import org.dossier.relation.tree.phrase.TransparentNouns;

/** Tells which event a phrase stands for: by its name, by a name beside it, or by an event noun. */
public final class EventReferents {

    private static final int MAX_NESTING = 4;

    /** How many words before a relative pronoun the event may be named. */
    private static final int APPOSITION = 24;

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final TransparentNouns transparent;
    private final Fillers fillers;
    private final EventNames names;

    public EventReferents(Knowledge knowledge, Fillers fillers) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        transparent = new TransparentNouns(knowledge.expressions());
        this.fillers = fillers;
        names = new EventNames(fillers, r -> isEvent(r.type()));
    }

    /** The head, or, of a relative clause, a noun before it: "a crackdown on fraud that customs launched". */
    public Optional<Token> denoting(Predication predication, Token head, String type) {
        Tree tree = predication.tree();
        NounPhrases nouns = new NounPhrases(tree);
        Token at = transparent.content(tree, head);
        boolean relative = head.index() < predication.trigger().index();
        for (int step = 0; step < MAX_NESTING; step++) {
            if (denotes(tree, at, type)) {
                return Optional.of(at);
            }
            Optional<Token> occasion = step == 0 ? ofOccasion(tree, at, type) : Optional.empty();
            if (occasion.isPresent()) {
                return occasion;
            }
            Optional<Token> outer = relative ? nouns.outer(at) : Optional.empty();
            if (outer.isEmpty()) {
                return relative ? beforePronoun(predication, head, type) : Optional.empty();
            }
            at = outer.get();
        }
        return Optional.empty();
    }

    /** "the results of Kestrel, its operation against fraud, which ran …": the event between the noun that the tree takes and the pronoun. */
    private Optional<Token> beforePronoun(Predication predication, Token head, String type) {
        Tree tree = predication.tree();
        int pronoun = predication.trigger().index() - 1;
        while (tree.at(pronoun)
                .filter(t -> t.upos().equals("AUX") || t.upos().equals("ADV"))
                .isPresent()) {
            pronoun--;
        }
        boolean which = tree.token(pronoun).xpos().equals("WDT");
        return IntStream.range(Math.max(head.index() + 1, pronoun - APPOSITION), which ? pronoun : 0)
                .mapToObj(tree.sentence()::token)
                .filter(t -> t.isNoun() && denotes(tree, t, type))
                .findFirst();
    }

    /**
     * "a ceremony for the destruction of fake goods", "a round of raids": the event that the occasion is for. A named one only where it is told
     * how it began, or as a whole: "the first phase of Operation X", "two rounds of Operation X", not "the final phase".
     */
    private Optional<Token> ofOccasion(Tree tree, Token noun, String type) {
        boolean links = tree.isWord(noun.index() + 1, "for") || tree.isWord(noun.index() + 1, "of");
        return links
                ? EventNames.unquoted(tree, noun.index() + 2)
                        .filter(t -> denotes(tree, t, type))
                        .filter(t -> named(tree, t).isEmpty() && !t.upos().equals("PROPN") || opens(tree, noun))
                : Optional.empty();
    }

    private boolean opens(Tree tree, Token noun) {
        return lexicon.is(NounSense.INSTALMENT, noun.lemma())
                && tree.children(noun, "amod").allMatch(t -> t.lemma().equals("first"));
    }

    /** Whether a head stands for an event of the class: a name or phrase of an event, or an event noun. */
    public boolean denotes(Tree tree, Token head, String type) {
        return named(tree, head).filter(r -> ontology.isA(r.type(), type)).isPresent()
                || evokedBy(tree, head).filter(e -> ontology.isA(e, type)).isPresent();
    }

    /** What a noun must have to evoke an event, a class or a role: of "trial" a court; nothing where one of its wordings holds without. */
    public Optional<String> needed(Token noun) {
        List<Optional<String>> needs = noun.isNoun()
                ? lexicon.byNoun(noun.lemma()).stream()
                        .filter(w -> w.evokes().filter(this::isEvent).isPresent())
                        .map(Wording::needs)
                        .toList()
                : List.of();
        return needs.stream().allMatch(Optional::isPresent)
                ? needs.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /** The class that a noun with all its words evokes; with an article the noun alone: "a unified action", unlike "legal action". */
    public Optional<String> evokedBy(Tree tree, Token noun) {
        return !noun.isNoun()
                ? Optional.empty()
                : lexicon.byNoun(noun.lemma()).stream()
                        .filter(w -> tree.has(noun, c -> c.is("det"))
                                || w.nouns().stream().anyMatch(phrase -> tree.isEndOf(noun, phrase.split(" "))))
                        .flatMap(w -> w.evokes().stream())
                        .filter(this::isEvent)
                        .findFirst();
    }

    /** The event that a head names or points to, itself or by a name beside it. */
    public Optional<Referent> named(Tree tree, Token anchor) {
        return names.of(tree, anchor);
    }

    public boolean isPointing(Tree tree, Token anchor) {
        Optional<Mention> mention = fillers.mention(tree.sentence(), anchor);
        return mention.filter(m -> m instanceof Nominal n && n.definite()).isPresent()
                || anchor.isNoun()
                        && (tree.children(wholeNoun(tree, anchor), "det").anyMatch(EventReferents::points)
                                || tree.at(new NounPhrases(tree).start(anchor))
                                        .filter(EventReferents::points)
                                        .isPresent());
    }

    /** Of "the week of action", an event noun of several words, the first of them. */
    private Token wholeNoun(Tree tree, Token anchor) {
        return tree.at(anchor.index() - 2)
                .filter(t -> tree.isWord(anchor.index() - 1, "of"))
                .filter(t -> lexicon.byNoun(anchor.lemma()).stream()
                        .anyMatch(w -> w.nouns().contains(t.lemma() + " of " + anchor.lemma())))
                .orElse(anchor);
    }

    private static boolean points(Token determiner) {
        return List.of("the", "this", "that").contains(determiner.lemma());
    }

    public boolean isEvent(String term) {
        return ontology.isA(term, Dos.EVENT) && !ontology.isA(term, Dos.OBSERVANCE);
    }

    /** Words in the name of a body tell nothing: "the leading group", "Bureau of Investigation". */
    public boolean isInsideName(Predication predication) {
        return fillers.name(predication.sentence(), predication.trigger())
                .filter(n -> !isEvent(n.type()))
                .isPresent();
    }
}
