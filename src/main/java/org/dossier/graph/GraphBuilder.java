package org.dossier.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.entity.Entities;
import org.dossier.entity.Entity;
import org.dossier.entity.Slug;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Term;
import org.dossier.relation.model.Reading;
import org.dossier.statement.Statement;
import org.dossier.statement.Statements;
import org.dossier.statement.Value;

/** Makes the graph of a build. */
public final class GraphBuilder {

    private final Ontology ontology;
    private final Prefixes prefixes;
    private final GazetteerFacts gazetteer;
    private final Map<String, String> inverses;

    public GraphBuilder(Knowledge knowledge, Prefixes prefixes) {
        this.ontology = knowledge.ontology();
        this.prefixes = prefixes;
        this.gazetteer = new GazetteerFacts(ontology);
        this.inverses = inverse(ontology, ontology.term(Dos.HELD_BY));
    }

    /** Posts are asked for from both ends, so both directions are written. */
    private static Map<String, String> inverse(Ontology ontology, String property) {
        return ontology.find(property).map(Term::inverses).orElse(Set.of()).stream()
                .sorted()
                .findFirst()
                .map(i -> Map.of(property, i))
                .orElse(Map.of());
    }

    /** The same readings give the same graph, whatever their order. */
    public KnowledgeGraph build(List<Reading> readings, Entities entities, Statements statements) {
        Draft graph = new Draft(prefixes);
        ArticleNodes articles = new ArticleNodes(ontology, prefixes.base());
        EvidenceNodes evidence = new EvidenceNodes(graph, readings);
        Set<String> named =
                new HashSet<>(entities.all().keySet()); // sooner asked than a sorted map, and asked for each statement
        readings.forEach(r -> articles.add(r, graph));
        entities.all().values().forEach(e -> entity(e, graph, evidence));
        statements.all().stream()
                .filter(s -> !named.contains(s.subject()))
                .forEach(s -> evidence.derive(graph.iri(s.subject()), s.evidence()));
        statements
                .all()
                .forEach(s -> graph.graph()
                        .confidence()
                        .put(
                                statement(s, named, graph, evidence),
                                statements.origins().confidence(s.evidence())));
        labels(statements, named, graph);
        ClaimNodes claims = new ClaimNodes(graph, evidence, ontology, (value, names) -> node(value, names, graph));
        statements.claims().forEach(claims::add);
        new IdentityNodes(graph, evidence).add(entities, statements);
        graph.graph().uncertain().putAll(statements.uncertain());
        return graph.graph();
    }

    private void labels(Statements statements, Set<String> named, Draft graph) {
        NodeLabels labels = new NodeLabels(ontology);
        List<Statement> all = statements.all();
        int end;
        for (int start = 0; start < all.size(); start = end) {
            end = end(all, start);
            List<Statement> about = all.subList(start, end);
            if (!named.contains(all.get(start).subject())) {
                labels.label(about).ifPresent(l -> label(about, l, graph));
            }
        }
    }

    /** Where the statements end that are about the subject of the one at {@code start}. */
    private static int end(List<Statement> sorted, int start) {
        String subject = sorted.get(start).subject();
        int end = start + 1;
        while (end < sorted.size() && sorted.get(end).subject().equals(subject)) {
            end++;
        }
        return end;
    }

    private static void label(List<Statement> about, String label, Draft graph) {
        Node subject = graph.iri(about.getFirst().subject());
        graph.fact(Triple.create(subject, RDFS.Nodes.label, Terms.text(label)), NodeLabels.articles(about));
    }

    private void entity(Entity entity, Draft graph, EvidenceNodes evidence) {
        Node node = graph.iri(entity.iri());
        Set<String> articles = evidence.derive(node, entity);
        graph.fact(Triple.create(node, RDF.Nodes.type, graph.iri(entity.type())), articles);
        graph.fact(Triple.create(node, RDFS.Nodes.label, Terms.text(entity.label())), articles);
        entity.aliases().forEach(a -> graph.fact(Triple.create(node, SKOS.altLabel.asNode(), Terms.text(a)), articles));
        entity.links().forEach(l -> graph.fact(Triple.create(node, OWL.sameAs.asNode(), graph.iri(l)), articles));
        gazetteer.of(entity).forEach(t -> graph.fact(t, articles));
        entity.person().ifPresent(name -> {
            graph.fact(Triple.create(node, FOAF.familyName.asNode(), Terms.plain(name.family())), articles);
            graph.fact(Triple.create(node, FOAF.givenName.asNode(), Terms.plain(name.given())), articles);
        });
    }

    private Triple statement(Statement statement, Set<String> named, Draft graph, EvidenceNodes evidence) {
        SortedSet<String> articles = statement.articles();
        Node value = node(statement.value(), articles, graph);
        Triple triple = Triple.create(graph.iri(statement.subject()), graph.iri(statement.property()), value);
        boolean shared = named.contains(statement.subject());
        add(triple, statement, articles, shared, graph, evidence);
        inverse(triple, graph).ifPresent(i -> add(i, statement, articles, false, graph, evidence));
        return triple;
    }

    private static void add(
            Triple triple,
            Statement statement,
            SortedSet<String> articles,
            boolean shared,
            Draft graph,
            EvidenceNodes evidence) {
        graph.fact(triple, articles);
        if (shared || evidence.needsItsOwn(triple, articles)) {
            evidence.reify(triple, statement.evidence());
        }
    }

    private Optional<Triple> inverse(Triple triple, Draft graph) {
        return Optional.ofNullable(inverses.get(triple.getPredicate().getURI()))
                .map(p -> Triple.create(triple.getObject(), graph.iri(p), triple.getSubject()));
    }

    private Node node(Value value, Set<String> articles, Draft graph) {
        return switch (value) {
            case Value.Resource resource -> graph.iri(resource.iri());
            case Value.Text text -> Terms.text(text.text());
            case Value.Typed typed ->
                NodeFactory.createLiteralDT(typed.lexical(), NodeFactory.getType(typed.datatype()));
            case Value.Concept concept -> concept(concept, articles, graph);
        };
    }

    /** The ontology's concept of that name; one of the data's own where it has none. */
    private Node concept(Value.Concept concept, Set<String> articles, Draft graph) {
        Optional<Term> known = ontology.concept(concept.label()).flatMap(ontology::find);
        String scheme = concept.scheme().substring(concept.scheme().lastIndexOf('#') + 1);
        Node node = graph.iri(known.map(Term::iri)
                .orElse(prefixes.base() + scheme.toLowerCase(Locale.ROOT) + "/" + Slug.of(concept.label())));
        String label = known.map(Term::label).orElse(concept.label());
        String type = known.flatMap(this::classOf).orElse(concept.scheme());
        graph.fact(Triple.create(node, RDF.Nodes.type, graph.iri(type)), articles);
        graph.fact(Triple.create(node, SKOS.prefLabel.asNode(), Terms.text(label)), articles);
        if (!label.equals(concept.label())) {
            graph.fact(Triple.create(node, SKOS.altLabel.asNode(), Terms.text(concept.label())), articles);
        }
        return node;
    }

    private Optional<String> classOf(Term concept) {
        return concept.parents().stream()
                .filter(p -> ontology.find(p)
                        .filter(t -> t.kind() == Term.Kind.CLASS)
                        .isPresent())
                .sorted()
                .findFirst();
    }
}
