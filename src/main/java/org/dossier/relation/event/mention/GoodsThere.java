package org.dossier.relation.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.Goods;
import org.dossier.relation.event.slot.EventSlots;
import org.dossier.relation.model.Argument;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * What a sentence right behind a stop says to have been there: "Customs stopped a lorry in Dover. On its trailer were 300 fake watches", "Inside there
 * were …", "There were … in the boot".
 */
final class GoodsThere {

    /** How many words may tell where it was. */
    private static final int LONGEST_PLACE = 8;

    private static final Set<String> AT_HAND = Set.of("inside", "aboard", "there");

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final Goods goods;
    private final EventSlots slots;
    private final String targets;

    GoodsThere(Knowledge knowledge, EventSlots slots) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        goods = new Goods(lexicon);
        this.slots = slots;
        targets = ontology.term(Dos.TARGETS);
    }

    /** The mentions, each stop with what the next sentence says to have been there. */
    List<EventMention> complete(List<EventMention> mentions, List<Sentence> sentences) {
        List<EventMention> completed = new ArrayList<>(mentions);
        completed.replaceAll(m -> isOpen(m) ? m.with(goods(m.sentence().index() + 1, sentences)) : m);
        return completed;
    }

    private boolean isOpen(EventMention mention) {
        return ontology.isA(mention.kind(), Dos.OUTCOME)
                && mention.node().isEmpty()
                && mention.wording().gives(Wording.SUBJECT, ontology.term(Dos.ORGANIZER))
                && mention.filling(targets).allMatch(a -> goods.isCarrier(mention, a));
    }

    private List<Argument> goods(int sentence, List<Sentence> sentences) {
        if (sentence >= sentences.size()) {
            return List.of();
        }
        Tree tree = new Tree(sentences.get(sentence));
        return verb(tree)
                .flatMap(be -> new NounPhrases(tree)
                        .nounAt(be.index() + 1)
                        .filter(n -> isGoods(tree, n))
                        .map(n -> slots.about(tree, n, be)))
                .orElse(List.of());
    }

    /** The "were" behind words for a place. */
    private static Optional<Token> verb(Tree tree) {
        return IntStream.range(1, Math.min(LONGEST_PLACE, tree.size()))
                .mapToObj(tree.sentence()::token)
                .takeWhile(t -> t.lemma().equals("be") || !t.isVerb())
                .filter(t -> t.lemma().equals("be"))
                .findFirst()
                .filter(be -> isPlace(tree, be.index()));
    }

    private static boolean isPlace(Tree tree, int end) {
        Token first = tree.token(0);
        List<Token> words = tree.sentence().tokens().subList(1, end);
        return AT_HAND.contains(first.lemma().toLowerCase(Locale.ROOT))
                || NounPhrases.isPreposition(first)
                        && words.stream()
                                .allMatch(t -> NounPhrases.insideNounPhrase(t)
                                        || NounPhrases.isPreposition(t)
                                        || AT_HAND.contains(t.lemma()));
    }

    /** Several, or a measure of it; nobody, no place. */
    private boolean isGoods(Tree tree, Token noun) {
        boolean several = noun.xpos().equals("NNS") || tree.has(noun, c -> c.is("nummod"));
        String pair = tree.at(noun.index() - 1).map(Token::lemma).orElse("") + " " + noun.lemma();
        String listed = lexicon.kindsOf(pair).isEmpty() ? noun.lemma() : pair;
        return several && goods.mayBeTaken(listed);
    }
}
