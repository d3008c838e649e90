package org.dossier.relation.event.mention;

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
import org.dossier.knowledge.Wording;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.name.EventReferents;
import org.dossier.relation.event.slot.EventSlots;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * What the name of an event tells by itself: "the agency's Operation X (3 to 9 May)" whose it is and when it was, "the agency-led Operation X"
 * who leads it, "Operation X against fraud" what it is about.
 */
public final class NamedEvents {

    private static final String AGAINST = "against";

    /** How far before a name "part of" stands. */
    private static final int PART_REACH = 6;

    private final Knowledge knowledge;
    private final Fillers fillers;
    private final EventReferents referents;
    private final EventSlots slots;
    private final String organizer;

    NamedEvents(Knowledge knowledge, Fillers fillers, EventReferents referents, EventSlots slots) {
        this.knowledge = knowledge;
        this.fillers = fillers;
        this.referents = referents;
        this.slots = slots;
        organizer = knowledge.ontology().term(Dos.ORGANIZER);
    }

    /** Whether a sentence opens with a participle, the name whose word that is, and the pronoun for it: "Called Kestrel, it …". */
    public static boolean isOpenedBy(Sentence sentence, Token name) {
        return name.index() > 0
                && Set.of("VBN", "VBD").contains(sentence.token(0).xpos())
                && sentence.tokens().subList(1, name.index()).stream()
                        .allMatch(t ->
                                t.isNoun() || t.upos().equals("NUM") || t.text().equals(","));
    }

    /** Whether what is told of is only a part of what the name names: "launched as part of the ministry's Kestrel campaign". */
    public static boolean isWhole(Sentence sentence, Token name) {
        return IntStream.range(Math.max(0, name.index() - PART_REACH), name.index() - 1)
                .anyMatch(i -> sentence.token(i).text().equals("part")
                        && sentence.token(i + 1).text().equals("of"));
    }

    /** One mention for each name of an event, in the order of the text. */
    List<EventMention> find(Context context) {
        return context.mentions().of(Name.class).stream()
                .filter(n -> referents.isEvent(n.type()))
                .flatMap(n -> mention(context, n).stream())
                .toList();
    }

    private Optional<EventMention> mention(Context context, Name name) {
        Sentence sentence = context.document().sentences().get(name.sentence());
        Optional<Referent> event = context.references().of(name);
        Optional<Wording> wording = knowledge.lexicon().wordings().stream()
                .filter(w -> w.evokes().filter(name.type()::equals).isPresent())
                .findFirst();
        return event.isPresent() && wording.isPresent()
                ? Optional.of(mention(new Tree(sentence), name, event.get(), wording.get()))
                : Optional.empty();
    }

    private EventMention mention(Tree tree, Name name, Referent event, Wording wording) {
        List<Token> words = tree.sentence().tokensIn(name.span());
        List<Argument> told = new ArrayList<>();
        int bracket = words.getLast().index() + 1;
        if (!tree.token(bracket).isNoun()) {
            owner(tree, words.getFirst()).ifPresent(told::add);
        }
        if (tree.isWord(bracket, "(")) {
            told.addAll(slots.timeAt(tree.sentence(), bracket + 1));
        }
        Token anchor = tree.token(name.head());
        if (tree.isWord(bracket, AGAINST) && wording.role(AGAINST).isPresent()) {
            new NounPhrases(tree).nounAt(bracket + 1).ifPresent(t -> told.addAll(slots.about(tree, t, anchor)));
        }
        return new EventMention(
                event.type(), Optional.of(event), tree, anchor, false, List.copyOf(told), List.of(), wording);
    }

    /** The body right before the name, as possessor or with "-led". */
    private Optional<Argument> owner(Tree tree, Token first) {
        return tree.at(first.index() - 1)
                .flatMap(t -> t.xpos().equals("POS") ? tree.at(t.index() - 1) : Optional.empty())
                .flatMap(t -> Stream.of(t)
                        .flatMap(b -> fillers.fill(organizer, tree, b, first).stream())
                        .findFirst());
    }
}
