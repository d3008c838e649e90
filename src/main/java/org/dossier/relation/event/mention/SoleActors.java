package org.dossier.relation.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.argument.VerbArguments;
import org.dossier.relation.tree.phrase.Phrases;
import org.dossier.relation.tree.phrase.TransparentNouns;

/**
 * Where an article tells of the actions of one body only, its staff acts when "officers" or "the investigators" do: "Kent Police raided a shop on
 * Monday. … On Friday, officers arrested two men in Deal."
 */
final class SoleActors {
    private static final Set<String> PLAIN = Set.of("det", "amod", "nummod", "advmod");

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final TransparentNouns transparent;
    private final Fillers fillers;
    private final String organizer;

    SoleActors(Knowledge knowledge, Fillers fillers) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        transparent = new TransparentNouns(knowledge.expressions());
        this.fillers = fillers;
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /** The mentions, with the one body that acts in the article as the organizer of what only its staff is said to do. */
    List<EventMention> complete(List<EventMention> mentions) {
        Optional<Argument> body = sole(mentions);
        List<EventMention> completed = new ArrayList<>(mentions);
        body.ifPresent(b ->
                completed.replaceAll(m -> isBehind(m, b) && (isByStaff(m) || isPointedAt(m)) ? m.with(List.of(b)) : m));
        return completed;
    }

    /** The only body that organizes anything; a case may be another body's than the actions in it, but where it is the only one, its staff acts. */
    private Optional<Argument> sole(List<EventMention> mentions) {
        List<EventMention> done = mentions.stream()
                .filter(m -> !ontology.isA(m.kind(), Dos.PROCEEDING))
                .filter(m -> m.has(organizer))
                .toList();
        List<EventMention> actions =
                done.stream().filter(m -> !ontology.isA(m.kind(), Dos.CASE)).toList();
        return only(actions.isEmpty() ? done : actions).filter(this::hasStaff);
    }

    private Optional<Argument> only(List<EventMention> mentions) {
        List<Argument> bodies = new ArrayList<>();
        mentions.stream()
                .flatMap(m -> m.filling(organizer))
                .filter(a -> bodies.stream().noneMatch(b -> EventMention.sameFiller(a.filler(), b.filler())))
                .forEach(bodies::add);
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    private static boolean isBehind(EventMention mention, Argument body) {
        return body.span().end() <= mention.sentence().span().start();
    }

    private boolean hasStaff(Argument body) {
        return body.filler() instanceof Filler.Thing thing
                && thing.referent().named()
                && !ontology.isA(thing.referent().type(), Dos.ALLIANCE);
    }

    /** "The raid was carried out with the help of the police." */
    private boolean isPointedAt(EventMention mention) {
        return mention.pointing()
                && mention.anchor().isNoun()
                && mention.node().isEmpty()
                && !mention.partners().isEmpty()
                && !mention.has(organizer);
    }

    private boolean isByStaff(EventMention mention) {
        Token verb = mention.anchor();
        boolean open = mention.node().isEmpty()
                && verb.isVerb()
                && mention.wording().gives(Wording.SUBJECT, organizer)
                && !mention.has(organizer);
        if (!open) {
            return false;
        }
        Tree tree = mention.tree();
        List<Token> subjects =
                new VerbArguments(tree, new Phrases(tree, transparent)).of(verb).of(Wording.SUBJECT);
        return !subjects.isEmpty() && subjects.stream().allMatch(t -> isPlainStaff(tree, t));
    }

    /** "Officers", "the investigators", with nothing that tells whose they are, nor any other name before them than that of a place. */
    private boolean isPlainStaff(Tree tree, Token noun) {
        return lexicon.is(NounSense.STAFF, noun.lemma())
                && noun.xpos().equals("NNS")
                && fillers.referent(tree.sentence(), noun).isEmpty()
                && tree.children(noun).stream().allMatch(c -> PLAIN.contains(c.relation()) || isDay(tree, c))
                && IntStream.range(0, noun.index())
                        .mapToObj(tree.sentence()::token)
                        .flatMap(t -> fillers.name(tree.sentence(), t).stream())
                        .allMatch(n -> ontology.isA(n.type(), Dos.PLACE) && !ontology.isA(n.type(), Dos.COUNTRY));
    }

    /** "Officers on Friday raided …" */
    private static boolean isDay(Tree tree, Token dependent) {
        return tree.has(dependent, c -> c.is("case") && c.text().equals("on"))
                && Set.of("PROPN", "NUM").contains(dependent.upos());
    }
}
