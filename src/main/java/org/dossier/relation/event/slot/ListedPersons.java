package org.dossier.relation.event.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.tree.Tree;

/**
 * The people of a list that tells where each is from: of "Ann Lee, 45, of Akron, and Bo Kim (28) of Toledo were sentenced" both, whatever of
 * them the tree takes for the subject.
 */
final class ListedPersons {
    private static final Set<String> CLAUSES = Set.of("VERB", "PRON", "SCONJ", "PART");

    private final Ontology ontology;
    private final Fillers fillers;

    ListedPersons(Ontology ontology, Fillers fillers) {
        this.ontology = ontology;
        this.fillers = fillers;
    }

    /** The arguments with those of the list that begins with one of them and ends before the verb. */
    List<Argument> complete(List<Argument> found, Tree tree, Token trigger) {
        List<Argument> all = new ArrayList<>(found);
        found.stream()
                .filter(this::isPerson)
                .flatMap(first -> behind(first, tree.sentence(), trigger).stream())
                .filter(a -> all.stream().noneMatch(b -> EventMention.same(a, b)))
                .forEach(all::add);
        return all;
    }

    private List<Argument> behind(Argument first, Sentence sentence, Token trigger) {
        List<Token> between = sentence.tokens().subList(0, trigger.index()).stream()
                .filter(t -> t.span().start() >= first.span().end())
                .toList();
        if (between.stream().anyMatch(t -> CLAUSES.contains(t.upos()))) {
            return List.of();
        }
        List<Token> starts = between.stream()
                .filter(t -> t.index() > 0 && isStart(sentence, t))
                .toList();
        boolean closed = !starts.isEmpty() && isWord(sentence, starts.getLast().index() - 1, "and");
        return closed
                ? starts.stream()
                        .flatMap(t -> argument(first.role(), sentence, t))
                        .toList()
                : List.of();
    }

    /** The first word of a person's name that a comma or "and" sets beside the one before. */
    private boolean isStart(Sentence sentence, Token token) {
        Optional<Name> name = fillers.name(sentence, token);
        int before = token.index() - 1;
        boolean beside =
                isWord(sentence, before, "and") || isWord(sentence, before, ",") || isWord(sentence, before, ";");
        return beside
                && name.filter(n -> n.span().start() == token.span().start()).isPresent()
                && fillers.referent(sentence, token)
                        .filter(r -> ontology.isA(r.type(), Dos.PERSON))
                        .isPresent();
    }

    private Stream<Argument> argument(String role, Sentence sentence, Token token) {
        return fillers
                .referent(sentence, token)
                .filter(r -> fillers.fits(role, r))
                .flatMap(r -> fillers.name(sentence, token).map(n -> new Argument(role, new Filler.Thing(r), n.span())))
                .stream();
    }

    private boolean isPerson(Argument argument) {
        return argument.filler() instanceof Filler.Thing thing
                && ontology.isA(thing.referent().type(), Dos.PERSON);
    }

    private static boolean isWord(Sentence sentence, int index, String word) {
        return sentence.token(index).text().equals(word);
    }
}
