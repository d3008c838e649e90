package org.dossier.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Mention;
import org.dossier.reference.References;
import org.dossier.reference.Referent;

/** Finds where a number holds: a place of its clause that stands after a word that locates. */
final class FigurePlace {

    private static final Set<String> LOCATING =
            Set.of("in", "at", "across", "near", "on", "throughout", "around", "within", "inside", "outside", "over");

    private final Layout layout;
    private final References references;
    private final Knowledge knowledge;
    private final String place;
    private final Set<String> countrywide;
    private final Set<String> telling;

    FigurePlace(Layout layout, References references, Knowledge knowledge) {
        this.layout = layout;
        this.references = references;
        this.knowledge = knowledge;
        place = knowledge.ontology().term(Dos.PLACE);
        countrywide = Words.of(knowledge.expressions(), "countrywide", "word");
        telling = Words.of(knowledge.expressions(), "saying", "verb");
    }

    Optional<Figure.Slot> read(Sentence sentence, Token number) {
        List<Token> above = Clauses.predicates(sentence, number);
        return layout.mentions(Mention.class, sentence).stream()
                .filter(m -> isPlace(m) && locates(sentence, m))
                .filter(m -> holds(sentence, above, number, m))
                .min(Comparator.comparingInt(m -> Math.abs(m.head() - number.index())))
                .map(m -> new Figure.Slot(references.of(m).orElseThrow(), m.span()))
                .or(() -> wholeCountry(sentence));
    }

    private boolean isPlace(Mention mention) {
        return references
                .of(mention)
                .filter(r -> r.named() && knowledge.ontology().isA(r.type(), place))
                .isPresent();
    }

    /** Whether a locating preposition stands before the name: its case marker, or within three words. */
    private static boolean locates(Sentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        return sentence.children(head, "case").anyMatch(t -> LOCATING.contains(t.lemma()));
    }

    private boolean holds(Sentence sentence, List<Token> above, Token number, Mention mention) {
        Token head = sentence.token(mention.head());
        Token verb = Clauses.predicate(sentence, head);
        if (telling.contains(verb.lemma()) && above.indexOf(verb) != 0) {
            return false;
        }
        return above.contains(verb) && (above.indexOf(verb) == 0 || head.index() < number.index())
                || head.index() < number.index()
                        && above.stream()
                                .anyMatch(a -> a.is("conj") && a.head() == verb.index() || a.index() == verb.head());
    }

    private Optional<Figure.Slot> wholeCountry(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> countrywide.contains(t.lemma()))
                .findFirst()
                .flatMap(t -> country().map(c -> new Figure.Slot(c, t.span())));
    }

    /** The country that the article speaks of most; none where two are named equally often. */
    private Optional<Referent> country() {
        return Optional.empty();
    }
}
