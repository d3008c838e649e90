package org.dossier.reference.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Edition;

/**
 * Names of a series that stand for the one edition that the article has named: "Operation Falcon" behind "Operation Falcon XVI", unless the
 * sentence tells of the series ("since 2008, Operation Falcon has …") or names the edition beside it.
 */
final class ShortEditions {

    private final Ontology ontology;
    private final Set<String> ofSeries;

    ShortEditions(Knowledge knowledge) {
        ontology = knowledge.ontology();
        ofSeries = knowledge.expressions().words("series-words", "word");
    }

    /** @param near clusters that may have the name */
    Optional<Cluster> shortened(Document document, Name name, List<Cluster> near) {
        if (!ontology.isA(name.type(), Dos.OPERATION) || Edition.of(name.text()).isNumbered()) {
            return Optional.empty();
        }
        List<Cluster> editions =
                near.stream().filter(c -> isNumberedEdition(c, name)).toList();
        Sentence sentence = document.sentences().get(name.sentence());
        return editions.size() == 1 && !tellsOfSeries(sentence) && !isNamedIn(editions.getFirst(), sentence)
                ? Optional.of(editions.getFirst())
                : Optional.empty();
    }

    private boolean isNumberedEdition(Cluster cluster, Name name) {
        return ontology.isA(cluster.type(), Dos.OPERATION)
                && cluster.texts().stream()
                        .map(Edition::of)
                        .anyMatch(e -> e.isNumbered() && !e.isYear() && e.isOfSeries(Edition.of(name.text())));
    }

    private static boolean isNamedIn(Cluster edition, Sentence sentence) {
        return edition.mentions().stream()
                .anyMatch(m -> m.sentence() == sentence.index()
                        && m instanceof Name n
                        && Edition.of(n.text()).isNumbered());
    }

    private boolean tellsOfSeries(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> ofSeries.contains(t.lemma().toLowerCase(Locale.ROOT)) || isBareYear(sentence, t));
    }

    /** "Since 2008", "in 2019": not of a whole date. */
    private static boolean isBareYear(Sentence sentence, Token token) {
        return token.text().matches("(19|20)\\d\\d")
                && sentence.token(token.index() - 1).upos().equals("ADP");
    }
}
