package org.dossier.relation.event.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.tree.Tree;

/**
 * One place of an article that tells of an event, with what that place says about it.
 *
 * @param kind IRI of its class
 * @param node the named event, where the place names it or points to it
 * @param tree the tree of its sentence
 * @param anchor the token that stands for it: a verb, an event noun, the head of a name
 * @param pointing whether a definite phrase without name stands for it: "the operation"
 * @param partners those of the slots that work with the organizer
 * @param wording what told of it
 */
public record EventMention(
        String kind,
        Optional<Referent> node,
        Tree tree,
        Token anchor,
        boolean pointing,
        List<Argument> slots,
        List<Argument> partners,
        Wording wording) {

    public String foundBy() {
        return wording.name();
    }

    /** Whether it tells more of an event, and is none by itself. */
    public boolean isAddition() {
        return node.isEmpty() && wording.adds().isPresent();
    }

    /** "Took part in a number of joint operations": several, none of which a name stands for. */
    public boolean isPlural() {
        return node.isEmpty() && anchor.xpos().equals("NNS");
    }

    /** Whether a noun with an indefinite article stands for it, as for what was not told of before: "a raid". */
    public boolean isIntroduced() {
        return node.isEmpty()
                && anchor.isNoun()
                && tree.children(anchor, "det")
                        .anyMatch(d -> Set.of("a", "an", "another").contains(d.lemma()));
    }

    public Sentence sentence() {
        return tree.sentence();
    }

    public EventMention with(List<Argument> more) {
        List<Argument> all = new ArrayList<>(slots);
        more.stream().filter(a -> all.stream().noneMatch(b -> same(a, b))).forEach(all::add);
        return new EventMention(kind, node, tree, anchor, pointing, List.copyOf(all), partners, wording);
    }

    public EventMention withSlots(List<Argument> other, List<Argument> more) {
        return new EventMention(kind, node, tree, anchor, pointing, other, more, wording);
    }

    /** Another mention of the same event, at the same words, with what is said elsewhere. */
    public EventMention implying(List<Argument> other, List<Argument> more, Wording by) {
        return new EventMention(kind, node, tree, anchor, pointing, other, more, by);
    }

    /** A mention of a named event. */
    public EventMention asOf(Referent event) {
        return new EventMention(event.type(), Optional.of(event), tree, anchor, pointing, slots, partners, wording);
    }

    public EventMention ofKind(String other) {
        return new EventMention(other, node, tree, anchor, pointing, slots, partners, wording);
    }

    public EventMention without(String role) {
        return new EventMention(
                kind,
                node,
                tree,
                anchor,
                pointing,
                slots.stream().filter(a -> !a.role().equals(role)).toList(),
                partners,
                wording);
    }

    public boolean isAt(EventMention other) {
        return sentence().index() == other.sentence().index() && anchor.index() == other.anchor.index();
    }

    public Stream<Argument> filling(String role) {
        return slots.stream().filter(a -> a.role().equals(role));
    }

    /** Whether the place says who or what fills the role. */
    public boolean has(String role) {
        return filling(role).findAny().isPresent();
    }

    /** Whether two arguments say the same, wherever they say it. */
    public static boolean same(Argument one, Argument other) {
        return one.role().equals(other.role()) && sameFiller(one.filler(), other.filler());
    }

    public static boolean sameFiller(Filler one, Filler other) {
        return switch (one) {
            case Filler.Thing a ->
                other instanceof Filler.Thing b
                        && a.referent().id() == b.referent().id();
            case Filler.When a ->
                other instanceof Filler.When b
                        && a.value().from().equals(b.value().from())
                        && a.value().to().equals(b.value().to());
            case Filler.Phrase a -> other instanceof Filler.Phrase b && a.text().equals(b.text());
            default -> one.equals(other);
        };
    }
}
