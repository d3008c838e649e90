package org.dossier.relation.event.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.tree.Tree;

/** Where a site is that was told of before: "Shoes were made on a farm outside Deal. … On Friday, the bureau raided the farm." */
public final class KnownSites {

    /** How many sentences before an action its site may be told of. */
    private static final int REACH = 4;

    private static final Set<String> POINTING = Set.of("the", "this", "that");

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final EventPlaces places;
    private final List<Sentence> sentences;
    private final Set<String> general;

    public KnownSites(Knowledge knowledge, Context context) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        places = new EventPlaces(knowledge, context);
        sentences = context.document().sentences();
        general = knowledge.expressions().words("sites", "noun");
    }

    /** The mentions of one event; if they tell no place, with that of the site to which the first of them points. */
    public List<EventMention> place(List<EventMention> event) {
        boolean open = event.stream().allMatch(m -> m.node().isEmpty() && !m.has(ontology.term(Dos.AT)));
        EventMention first = event.getFirst();
        boolean deed = Stream.of(Dos.OPERATION, Dos.PROCEEDING).noneMatch(k -> ontology.isA(first.kind(), k));
        if (!open || !deed) {
            return event;
        }
        List<EventMention> placed = new ArrayList<>(event);
        placed.set(0, first.with(where(first)));
        return placed;
    }

    private List<Argument> where(EventMention mention) {
        Tree tree = mention.tree();
        return tree.children(mention.anchor()).stream()
                .filter(t -> !t.relation().equals("nsubj") && isSite(t) && points(tree, t))
                .flatMap(t -> told(mention.sentence().index(), t).stream())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isSite(Token noun) {
        return noun.isNoun() && lexicon.is(NounSense.PREMISES, noun.lemma());
    }

    private boolean points(Tree tree, Token noun) {
        return (noun.xpos().equals("NN") || general.contains(noun.lemma()))
                && tree.children(noun, "det").anyMatch(d -> POINTING.contains(d.lower()));
    }

    /** The place beside the last noun of that lemma told before, or of its clause. */
    private Optional<List<Argument>> told(int sentence, Token site) {
        return IntStream.iterate(sentence - 1, i -> i >= Math.max(0, sentence - REACH), i -> i - 1)
                .mapToObj(i -> new Tree(sentences.get(i)))
                .flatMap(tree -> tree.sentence().tokens().stream()
                        .filter(t -> isCalled(t, site))
                        .map(t -> beside(tree, t)))
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    /** "a sawmill": "the mill"; whatever site: "the premises" */
    private boolean isCalled(Token before, Token site) {
        return before.lemma().equals(site.lemma())
                || isSite(before)
                        && (general.contains(site.lemma()) || before.lemma().endsWith(site.lemma()));
    }

    private List<Argument> beside(Tree tree, Token noun) {
        List<Argument> own = places.of(ontology.term(Dos.AT), tree, noun);
        Optional<Token> verb = tree.head(noun).filter(Token::isVerb);
        return own.isEmpty() && verb.isPresent() ? places.of(ontology.term(Dos.AT), tree, verb.get()) : own;
    }
}
