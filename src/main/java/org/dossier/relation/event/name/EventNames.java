package org.dossier.relation.event.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.reference.model.Referent;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/** Finds the name of an event beside the noun that stands for it: "Operation Falcon, a crackdown". */
final class EventNames {

    /** How many words may stand between an event noun and the name of the event. */
    private static final int BESIDE = 6;

    private final Fillers fillers;
    private final Predicate<Referent> event;

    /** @param event whether a thing is an event */
    EventNames(Fillers fillers, Predicate<Referent> event) {
        this.fillers = fillers;
        this.event = event;
    }

    /** The event that the word names, or whose name stands beside it. */
    Optional<Referent> of(Tree tree, Token anchor) {
        return event(tree, anchor)
                .or(() -> anchor.isNoun() ? beside(tree, anchor) : Optional.empty())
                .or(() -> Stream.concat(
                                tree.children(anchor, "appos"),
                                anchor.is("appos") ? tree.head(anchor).stream() : Stream.empty())
                        .flatMap(t -> event(tree, t).stream())
                        .findFirst());
    }

    /** The noun whose phrase begins at the word, or is named there in quotation marks: "the "Falcon 2021" campaign". */
    static Optional<Token> unquoted(Tree tree, int start) {
        int mark = tree.isWord(start, "the") ? start + 1 : start;
        boolean quoted = tree.at(mark).filter(EventNames::isMark).isPresent();
        return new NounPhrases(tree).nounAt(quoted ? mark + 1 : start);
    }

    private Optional<Referent> event(Tree tree, Token token) {
        return fillers.referent(tree.sentence(), token).filter(event);
    }

    /** The event whose name stands beside an event noun: "Operation Chakra, a crackdown on fraud", "the operation, code-named Calypso". */
    private Optional<Referent> beside(Tree tree, Token anchor) {
        for (int step : new int[] {-1, 1}) {
            int from = step < 0 ? outermost(tree, anchor) : anchor.index();
            for (int i = from + step; Math.abs(i - anchor.index()) <= BESIDE; i += step) {
                Optional<Token> token = tree.at(i);
                Optional<Referent> event = token.flatMap(t -> event(tree, t));
                if (event.isPresent()) {
                    return event;
                }
                if (token.isEmpty() || isLink(tree, token.get())) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** Of "a week of action" and "a round of raids" the place of the first noun. */
    private static int outermost(Tree tree, Token noun) {
        boolean of = tree.isWord(noun.index() - 1, "of")
                && tree.token(noun.index() - 2).upos().equals("NOUN");
        return of ? noun.index() - 2 : noun.index();
    }

    private static boolean isMark(Token token) {
        return token.xpos().equals("``");
    }

    /** Also "launched" of "Customs launched Operation Falcon", where a tagger takes the past tense for a participle. */
    private static boolean isLink(Tree tree, Token token) {
        return List.of("ADP", "AUX", "CCONJ", "SCONJ", "PRON").contains(token.upos())
                || token.upos().equals("VERB")
                        && (!token.xpos().equals("VBN")
                                || tree.has(token, c -> c.relation().equals("nsubj") && c.index() < token.index()));
    }
}
