package org.dossier.reference.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.document.Document;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.PersonName;
import org.dossier.reference.model.Referent;
import org.dossier.reference.name.Cluster;
import org.dossier.reference.name.NameClusters;

/**
 * Ties the mentions of one article that mean the same thing.
 *
 * <p>Names first, by their words; then noun phrases to the name that their noun fits, then pronouns. Where two candidates are close,
 * the mention is left alone.
 */
public final class Coreference {

    private final Ontology ontology;
    private final NameClusters names;
    private final NominalResolver nominals;
    private final PronounResolver pronouns;
    private final PersonName.Order order;

    public Coreference(Knowledge knowledge) {
        ontology = knowledge.ontology();
        names = new NameClusters(knowledge);
        nominals = new NominalResolver(knowledge);
        pronouns = new PronounResolver(knowledge);
        order = new PersonName.Order(knowledge);
    }

    /** The things that have a name or are told by place and kind, in the order of their first mention. */
    public List<Referent> resolve(Document document, Mentions mentions) {
        List<Cluster> clusters = names.of(document, mentions.of(Name.class));
        nominals.resolve(document, mentions, clusters);
        pronouns.resolve(document, mentions, clusters);
        List<Referent> referents = new ArrayList<>();
        clusters.stream()
                .sorted(Comparator.comparing(c -> c.ordered().getFirst().span()))
                .forEach(c -> referents.add(referent(referents.size(), c)));
        return List.copyOf(referents);
    }

    private Referent referent(int id, Cluster cluster) {
        List<String> forms = forms(cluster);
        String label = forms.getFirst();
        Optional<PersonName> person = ontology.isA(cluster.type(), Dos.PERSON) ? order.parts(label) : Optional.empty();
        return new Referent(
                id, cluster.type(), label, forms, true, cluster.entry(), cluster.place(), person, cluster.ordered());
    }

    /** The names, the fullest first; of a person no single name beside the full one. */
    private List<String> forms(Cluster cluster) {
        boolean person = ontology.isA(cluster.type(), Dos.PERSON);
        List<String> all = cluster.mentions().stream()
                .filter(m -> m instanceof Name n && !n.foundBy().equals("memory-part"))
                .map(m -> ((Name) m).text())
                .distinct()
                .toList();
        String label = all.stream()
                .max(Comparator.comparing((String n) -> n.equals(n.toUpperCase(Locale.ROOT)) ? 0 : 1)
                        .thenComparing(String::length)
                        .thenComparing(n -> -all.indexOf(n)))
                .orElseThrow();
        List<String> forms = new ArrayList<>(List.of(label));
        all.stream()
                .filter(n -> !n.equals(label) && !(person && n.indexOf(' ') < 0))
                .forEach(forms::add);
        return List.copyOf(forms);
    }
}
