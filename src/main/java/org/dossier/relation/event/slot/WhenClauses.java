package org.dossier.relation.event.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.tree.Tree;

/**
 * What befell somebody when a body acted is told of that action, which has its day: "Twelve people were arrested on Monday when the bureau
 * searched 22 homes".
 */
public final class WhenClauses {

    private static final Set<String> WHEN = Set.of("when", "after", "as");

    private final Ontology ontology;

    public WhenClauses(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The verb of the main clause, where a verb stands in a clause of "when". */
    static Optional<Token> main(Tree tree, Token verb) {
        return main(tree, verb, Set.of("when"));
    }

    private static Optional<Token> main(Tree tree, Token verb, Set<String> words) {
        boolean when = verb.is("advcl")
                && tree.children(verb).stream().anyMatch(c -> words.contains(c.lemma()) && c.index() < verb.index());
        return when ? tree.head(verb).filter(h -> h.isVerb() && h.index() < verb.index()) : Optional.empty();
    }

    /** The mentions, without those that befell. */
    public List<EventMention> join(List<EventMention> mentions) {
        List<EventMention> joined = new ArrayList<>(mentions);
        for (EventMention whole : mentions) {
            Optional<Token> main = isAction(whole) ? main(whole.tree(), whole.anchor(), WHEN) : Optional.empty();
            List<EventMention> parts = main.map(v ->
                            mentions.stream().filter(m -> befell(m, whole, v)).toList())
                    .orElse(List.of());
            if (!parts.isEmpty()) {
                joined.removeAll(parts);
                joined.replaceAll(m -> m.equals(whole) ? united(whole, parts) : m);
            }
        }
        return joined;
    }

    private EventMention united(EventMention whole, List<EventMention> parts) {
        EventMention found = whole;
        for (EventMention part : parts) {
            found = found.with(part.without(ontology.term(Dos.TARGETS)).slots());
        }
        return found;
    }

    private boolean isAction(EventMention mention) {
        return mention.node().isEmpty()
                && !mention.isAddition()
                && mention.anchor().isVerb()
                && mention.tree().has(mention.anchor(), c -> c.is("nsubj"))
                && Stream.of(Dos.OPERATION, Dos.PROCEEDING, Dos.CASE, Dos.OUTCOME)
                        .noneMatch(k -> ontology.isA(mention.kind(), k));
    }

    private boolean befell(EventMention mention, EventMention whole, Token main) {
        return mention.sentence().index() == whole.sentence().index()
                && mention.node().isEmpty()
                && mention.anchor().index() == main.index()
                && !mention.has(ontology.term(Dos.ORGANIZER))
                && Stream.of(Dos.OPERATION, Dos.PROCEEDING, Dos.CASE).noneMatch(k -> ontology.isA(mention.kind(), k));
    }
}
