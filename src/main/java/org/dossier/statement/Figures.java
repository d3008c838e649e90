package org.dossier.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dossier.entity.Entities;
import org.dossier.entity.Entity;
import org.dossier.knowledge.Corrections;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Reading;

/** Makes one figure of what several articles tell of it, and ties those that must not be added up. */
final class Figures {

    private final Ontology ontology;
    private final Corrections corrections;
    private final Origins origins;
    private final FigureNode.Reader reader;

    Figures(Knowledge knowledge, Collection<Reading> readings, Entities entities, Origins origins) {
        this.ontology = knowledge.ontology();
        this.corrections = knowledge.corrections();
        this.origins = origins;
        Map<String, Optional<LocalDate>> days = new HashMap<>();
        readings.forEach(r -> days.put(r.article().name(), r.published()));
        this.reader = new FigureNode.Reader(
                ontology, iri -> Optional.ofNullable(entities.all().get(iri)).flatMap(Entity::territory), days::get);
    }

    /** Changes the facts so that they have every figure once, and the ties between figures. */
    void unite(Facts facts, Map<String, String> aliases) {
        List<FigureNode> figures =
                facts.subjects(ReadingStatements.RDF + "type", type -> ontology.isA(type.key(), Dos.FIGURE)).stream()
                        .flatMap(iri -> reader.read(iri, facts.about(iri)).stream())
                        .toList();
        Map<String, String> names = new FigureMerge(origins, corrections).names(figures);
        dropVaguer(figures, names, facts);
        UnaryOperator<String> name = iri -> names.getOrDefault(iri, iri);
        facts.rename(names);
        aliases.replaceAll((iri, alias) -> name.apply(alias));
        names.forEach((iri, alias) -> {
            if (!iri.equals(alias)) {
                aliases.put(iri, alias);
            }
        });
        tie(renamed(figures, names, facts), facts);
    }

    /** The figures in the order of their IRIs; read again where they or what they are told with have other names now. */
    private List<FigureNode> renamed(List<FigureNode> figures, Map<String, String> names, Facts facts) {
        SortedMap<String, FigureNode> now = new TreeMap<>();
        figures.forEach(f -> {
            String iri = names.getOrDefault(f.iri(), f.iri());
            if (f.isNamedIn(names)) {
                reader.read(iri, facts.about(iri)).ifPresent(r -> now.put(iri, r));
            } else {
                now.put(iri, f);
            }
        });
        return List.copyOf(now.values());
    }

    /** One article says the day or city, another the week or country: the figure has the narrower, and one conversion of money. */
    private void dropVaguer(List<FigureNode> figures, Map<String, String> names, Facts facts) {
        Map<String, List<FigureNode>> clusters = new HashMap<>();
        figures.stream()
                .filter(f -> names.containsKey(f.iri()))
                .forEach(f -> clusters.computeIfAbsent(names.get(f.iri()), x -> new ArrayList<>())
                        .add(f));
        Map<String, Set<String>> dropped = new HashMap<>();
        for (List<FigureNode> cluster : clusters.values()) {
            cluster.forEach(f -> dropped.put(f.iri(), vaguer(f, cluster)));
        }
        facts.remove(dropped);
    }

    private Set<String> vaguer(FigureNode figure, List<FigureNode> cluster) {
        Set<String> vaguer = new HashSet<>();
        if (cluster.stream().anyMatch(g -> isNarrower(g.period(), figure.period()))) {
            vaguer.addAll(List.of(ontology.term(Dos.FROM), ontology.term(Dos.TO)));
        }
        if (cluster.stream().anyMatch(g -> isWithin(g, figure))) {
            vaguer.add(ontology.term(Dos.AT));
        }
        if (!cluster.getFirst().equals(figure)) {
            vaguer.addAll(List.of(ontology.term(Dos.CONVERTED_VALUE), ontology.term(Dos.CONVERTED_UNIT)));
        }
        return vaguer;
    }

    private static boolean isNarrower(Optional<FigureNode.Period> one, Optional<FigureNode.Period> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.equals(other)
                && other.get().contains(one.get());
    }

    private static boolean isWithin(FigureNode one, FigureNode other) {
        return !one.place().isEmpty()
                && !other.place().isEmpty()
                && !one.place().equals(other.place())
                && one.territory().isPresent()
                && other.territory()
                        .filter(t -> t.contains(one.territory().get()))
                        .isPresent();
    }

    private void tie(List<FigureNode> figures, Facts facts) {
        Map<String, List<Statement>> about = new HashMap<>();
        List<FigureTies.Tie> ties = new FigureTies(ontology).of(figures);
        ties.forEach(t -> about.computeIfAbsent(t.subject(), facts::about));
        for (FigureTies.Tie tie : ties) {
            facts.add(new Statement(
                    tie.subject(),
                    tie.property(),
                    new Value.Resource(tie.object()),
                    evidence(
                            about.get(tie.subject()), "figure/" + tie.property().substring(Dos.NS.length()))));
        }
    }

    /** The words that tell the figure, with the rule that compared it. */
    private static List<Evidence> evidence(List<Statement> about, String rule) {
        return about.stream()
                .filter(s -> s.property().equals(ReadingStatements.RDF + "type"))
                .flatMap(s -> s.evidence().stream())
                .map(e -> new Evidence(e.location(), e.quote(), rule, e.confidence()))
                .distinct()
                .sorted()
                .toList();
    }
}
