package org.dossier.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.mention.Mention;
import org.dossier.mention.Nominal;
import org.dossier.reference.Referent;

/** Tells which event a phrase stands for: by its name, by a name beside it, or by an event noun. */
final class EventReferents {

    /** How many words may stand between an event noun and the name of the event. */
    private static final int BESIDE = 6;

    private static final int MAX_NESTING = 4;

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final Fillers fillers;

    EventReferents(Ontology ontology, Lexicon lexicon, Fillers fillers) {
        this.ontology = ontology;
        this.lexicon = lexicon;
        this.fillers = fillers;
    }

    /** The head, or, of a relative clause, a noun before it: "a crackdown on fraud that customs launched". */
    Optional<Token> denoting(Predication predication, Token head, String type) {
        Tree tree = predication.tree();
        NounPhrases nouns = new NounPhrases(tree);
        Token at = nouns.content(head);
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
                return Optional.empty();
            }
            at = outer.get();
        }
        return Optional.empty();
    }

    /** "a ceremony for the destruction of fake goods", "a round of raids": the event that the occasion is for. */
    private Optional<Token> ofOccasion(Tree tree, Token noun, String type) {
        boolean links = tree.isWord(noun.index() + 1, "for") || tree.isWord(noun.index() + 1, "of");
        return links
                ? new NounPhrases(tree)
                        .nounAt(noun.index() + 2)
                        .filter(t -> !t.upos().equals("PROPN") && denotes(tree, t, type))
                : Optional.empty();
    }

    /** Whether a head stands for an event of the class: a name or phrase of an event, or an event noun. */
    boolean denotes(Tree tree, Token head, String type) {
        return named(tree, head).filter(r -> ontology.isA(r.type(), type)).isPresent()
                || evokedBy(head).filter(e -> ontology.isA(e, type)).isPresent();
    }

    /** Whether a noun evokes an event only with something more, as "trial" does with a court. */
    boolean needsMore(Token noun) {
        List<Wording> evoking = lexicon.byNoun(noun.lemma()).stream()
                .filter(w -> w.evokes().filter(this::isEvent).isPresent())
                .toList();
        return noun.isNoun()
                && !evoking.isEmpty()
                && evoking.stream().allMatch(w -> w.needs().isPresent());
    }

    Optional<String> evokedBy(Token noun) {
        return !noun.isNoun()
                ? Optional.empty()
                : lexicon.byNoun(noun.lemma()).stream()
                        .flatMap(w -> w.evokes().stream())
                        .filter(this::isEvent)
                        .findFirst();
    }

    /** The event whose name stands beside an event noun: "Operation Chakra, a crackdown on fraud", "the operation, code-named Calypso". */
    private Optional<Referent> beside(Tree tree, Token anchor) {
        for (int step : new int[] {-1, 1}) {
            for (int i = anchor.index() + step; Math.abs(i - anchor.index()) <= BESIDE; i += step) {
                Optional<Token> token = tree.at(i);
                Optional<Referent> event = token.flatMap(t -> event(tree, t));
                if (event.isPresent()) {
                    return event;
                }
                if (token.isEmpty() || isLink(token.get()) && !names(tree, token.get())) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** "the operation, known as Falcon" */
    private static boolean names(Tree tree, Token as) {
        return as.text().equals("as")
                && tree.at(as.index() - 1).filter(t -> t.xpos().equals("VBN")).isPresent();
    }

    private static boolean isLink(Token token) {
        return List.of("ADP", "AUX", "CCONJ", "SCONJ", "PRON").contains(token.upos())
                || token.upos().equals("VERB") && !token.xpos().equals("VBN");
    }

    /** The event that a head names or points to, itself or by an apposition. */
    Optional<Referent> named(Tree tree, Token anchor) {
        return event(tree, anchor)
                .or(() -> anchor.isNoun() ? beside(tree, anchor) : Optional.empty())
                .or(() -> Stream.concat(
                                tree.children(anchor, "appos"),
                                anchor.is("appos") ? tree.head(anchor).stream() : Stream.empty())
                        .flatMap(t -> event(tree, t).stream())
                        .findFirst());
    }

    private Optional<Referent> event(Tree tree, Token token) {
        return fillers.referent(tree.sentence(), token).filter(r -> isEvent(r.type()));
    }

    boolean isPointing(Tree tree, Token anchor) {
        Optional<Mention> mention = fillers.mention(tree.sentence(), anchor);
        return mention.filter(m -> m instanceof Nominal n && n.definite()).isPresent()
                || anchor.isNoun()
                        && (tree.children(anchor, "det").anyMatch(EventReferents::points)
                                || tree.at(new NounPhrases(tree).start(anchor))
                                        .filter(EventReferents::points)
                                        .isPresent());
    }

    private static boolean points(Token determiner) {
        return List.of("the", "this", "that").contains(determiner.lemma());
    }

    boolean isEvent(String term) {
        return ontology.isA(term, Dos.EVENT) && !ontology.isA(term, Dos.OBSERVANCE);
    }

    /** Words in the name of a body tell nothing: "the leading group", "Bureau of Investigation". */
    boolean isInsideName(Predication predication) {
        return fillers.name(predication.sentence(), predication.trigger())
                .filter(n -> !isEvent(n.type()))
                .isPresent();
    }
}
