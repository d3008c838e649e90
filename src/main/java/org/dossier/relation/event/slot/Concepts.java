package org.dossier.relation.event.slot;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.model.Context;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.concept.Accusations;
import org.dossier.relation.tree.concept.Aims;
import org.dossier.relation.tree.concept.Amounts;
import org.dossier.relation.tree.concept.Contents;
import org.dossier.relation.tree.concept.Instances;
import org.dossier.relation.tree.concept.Involvement;
import org.dossier.relation.tree.concept.SharedDeeds;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.TransparentNouns;

/** What an argument is about where it is no thing of the article: of "a total of 30 boxes of fake bags, among others" the bags. */
final class Concepts {

    private final Lexicon lexicon;
    private final Fillers fillers;
    private final EventTimes times;
    private final TransparentNouns transparent;
    private final Contents contents;
    private final Amounts amounts;
    private final Involvement involvement;
    private final Accusations accusations;
    private final Aims aims;
    private final SharedDeeds shared;

    Concepts(Knowledge knowledge, Fillers fillers, EventTimes times, Context context) {
        Expressions tables = knowledge.expressions();
        lexicon = knowledge.lexicon();
        this.fillers = fillers;
        this.times = times;
        transparent = new TransparentNouns(tables);
        contents = new Contents(tables, lexicon);
        amounts = new Amounts(context.mentions(), sums(tables));
        involvement = new Involvement(tables);
        accusations = new Accusations(lexicon, tables);
        aims = new Aims(tables);
        shared = new SharedDeeds(tables);
    }

    /** "total", "thousand", "kilogram" */
    private static Set<String> sums(Expressions tables) {
        return Stream.of(
                        tables.words("totals", "noun"),
                        tables.words("numbers", "word", "kind", "scale"),
                        tables.words("units", "unit", "kind", "measure"))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The head with the instances behind it, as far as they are no names, no mere amounts, nobody who acts and not what was told before ("such crimes"). */
    Stream<Token> of(Tree tree, Token head) {
        return new Instances(tree, noun -> lexicon.is(NounSense.BRAND, noun.lemma()))
                .of(head).stream()
                        .flatMap(h -> measured(tree, h))
                        .distinct()
                        .flatMap(h -> involvement.content(tree, h).stream())
                        .flatMap(h -> accusations.content(tree, h).stream())
                        .flatMap(h -> aims.content(tree, h).stream())
                        .map(h -> shared.content(tree, h))
                        .filter(h -> !tree.has(h, c -> c.lemma().equals("such") && !c.is("case")))
                        .filter(h -> fillers.name(tree.sentence(), h).isEmpty() && !times.isTime(h))
                        .filter(h -> !lexicon.is(NounSense.BRAND, h.lemma())
                                && !lexicon.is(NounSense.STAFF, h.lemma())
                                && !(h.is("compound") && fillers.mayAct(tree.sentence(), h)));
    }

    /** What a noun measures out, all of it: of "nine tonnes of soap, dye and cream" the three; the noun itself where it measures nothing. */
    private Stream<Token> measured(Tree tree, Token noun) {
        return amounts.content(tree, contents.content(tree, transparent.content(tree, noun))).stream()
                .flatMap(t -> t.index() == noun.index()
                        ? Stream.of(t)
                        : Stream.concat(tree.conjuncts(t).stream(), new Enumerations(tree).of(t).stream())
                                .filter(m -> m.upos().equals(t.upos())));
    }
}
