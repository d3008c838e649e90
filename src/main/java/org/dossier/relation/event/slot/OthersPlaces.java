package org.dossier.relation.event.slot;

import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NamedPeople;
import org.dossier.relation.tree.phrase.NounPhrases;

/** Places that the words put where somebody or something else is than the event: the seat of who acts, where things were before, who got them. */
final class OthersPlaces {

    /** Deep enough for a verb above a noun phrase. */
    private static final int DEPTH = 4;

    private final Mentions mentions;
    private final Lexicon lexicon;

    OthersPlaces(Knowledge knowledge, Mentions mentions) {
        this.mentions = mentions;
        lexicon = knowledge.lexicon();
    }

    /** Whether the place is another's, of an event told by the trigger. */
    boolean has(Tree tree, Token place, Token trigger) {
        return isOfAgent(tree, place)
                || isOrigin(tree, place, trigger)
                || isToldOfSomebody(tree, place)
                || NamedPeople.stand(tree.sentence(), new NounPhrases(tree).start(place) - 1, lexicon)
                || isOfReceiver(tree, place, trigger);
    }

    /** "opened by the agency's office in Lima": where who acts is at home; "seized by officers in Lima": where they act. */
    private boolean isOfAgent(Tree tree, Token place) {
        return noun(tree, place, "by")
                .filter(t -> name(tree.sentence(), t).isEmpty() && !lexicon.is(NounSense.STAFF, t.lemma()))
                .isPresent();
    }

    /** "recovered statues stolen from a chapel in Ghent": where the things were before; not "which they seized from a flat in Ghent". */
    private static boolean isOrigin(Tree tree, Token place, Token trigger) {
        return tree.head(place)
                .flatMap(t -> t.isVerb() ? Optional.of(t) : tree.head(t))
                .filter(v -> v.isVerb() && v.relation().startsWith("acl") && v.index() != trigger.index())
                .filter(v -> tree.children(v).stream()
                        .anyMatch(o -> o.index() < place.index()
                                && tree.has(o, c -> c.is("case") && c.text().equals("from"))))
                .isPresent();
    }

    /** "held six men, all of whom are from Peru" */
    private static boolean isToldOfSomebody(Tree tree, Token place) {
        return tree.has(place, c -> c.is("cop"));
    }

    /** "jailed for selling meat to a shop in Leeds", "had sold meat to a shop in Leeds"; "followed a parcel to a house in Leeds": where they went. */
    private static boolean isOfReceiver(Tree tree, Token place, Token trigger) {
        Optional<Token> verb = noun(tree, place, "to").flatMap(tree::head);
        for (int step = 0; step < DEPTH && verb.filter(Token::isVerb).isEmpty(); step++) {
            verb = verb.flatMap(tree::head);
        }
        return verb.filter(v -> v.index() != trigger.index())
                .filter(v -> v.xpos().equals("VBG") || v.relation().startsWith("acl"))
                .isPresent();
    }

    /** The noun right before the preposition of a place that hangs on it, where it stands behind that other preposition. */
    private static Optional<Token> noun(Tree tree, Token place, String behind) {
        return tree.head(place)
                .filter(t -> t.index() == place.index() - 2)
                .filter(t -> tree.has(t, c -> c.is("case") && c.text().equals(behind)));
    }

    private Optional<Name> name(Sentence sentence, Token token) {
        return mentions.of(Name.class, sentence.index()).stream()
                .filter(n -> n.span().contains(token.span()))
                .findFirst();
    }
}
