package org.dossier.graph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.RelationMention.Polarity;
import org.dossier.statement.Claim;
import org.dossier.statement.Value;

/**
 * Writes what was said without being asserted. Its facts stand in it as RDF reifications of triples that the graph does not have, so
 * that no query takes them for facts:
 *
 * <pre>{@code
 * <statement/customs-1f0e…> dos:content <claim/arrest-5d0c…> .
 * <claim/arrest-5d0c…> a dos:Claim ; rdfs:label "denied: arrest" ;
 *     dos:claims enf:Arrest ; dos:polarity "denied" ; dos:modality "actual" ; dos:claimedBy <organization/customs> .
 * <claim/arrest-5d0c…/1> rdf:subject <claim/arrest-5d0c…> ; rdf:predicate enf:place ; rdf:object <place/lagos> .
 * }</pre>
 */
final class ClaimNodes {

    private final Draft graph;
    private final EvidenceNodes evidence;
    private final Ontology ontology;
    private final BiFunction<Value, Set<String>, Node> values;

    /** @param values makes the node of a value that some articles tell */
    ClaimNodes(Draft graph, EvidenceNodes evidence, Ontology ontology, BiFunction<Value, Set<String>, Node> values) {
        this.graph = graph;
        this.evidence = evidence;
        this.ontology = ontology;
        this.values = values;
    }

    void add(Claim claim) {
        Node node = graph.iri(claim.iri());
        Set<String> articles = Set.of(claim.evidence().location().article());
        fact(node, RDF.Nodes.type, Terms.CLAIM, articles);
        fact(node, RDFS.Nodes.label, Terms.text(label(claim)), articles);
        fact(node, Terms.CLAIMS, graph.iri(claim.reference()), articles);
        fact(node, Terms.POLARITY, Terms.plain(lower(claim.polarity())), articles);
        fact(node, Terms.MODALITY, Terms.plain(lower(claim.modality())), articles);
        claim.of().ifPresent(thing -> fact(node, Terms.CLAIM_OF, graph.iri(thing), articles));
        claim.by().ifPresent(who -> fact(node, Terms.CLAIMED_BY, graph.iri(who), articles));
        claim.statements().forEach(s -> fact(graph.iri(s), Terms.CONTENT, node, articles));
        slots(claim, node, articles);
        evidence.derive(node, List.of(claim.evidence()));
    }

    private void slots(Claim claim, Node node, Set<String> articles) {
        int number = 0;
        for (Claim.Slot slot : claim.slots()) {
            number++;
            Node reifier = graph.iri(claim.iri() + "/" + number);
            fact(reifier, RDF.Nodes.subject, node, articles);
            fact(reifier, RDF.Nodes.predicate, graph.iri(slot.property()), articles);
            fact(reifier, RDF.Nodes.object, values.apply(slot.value(), articles), articles);
        }
    }

    private void fact(Node subject, Node property, Node object, Set<String> articles) {
        graph.fact(Triple.create(subject, property, object), articles);
    }

    private String label(Claim claim) {
        String how = claim.polarity() == Polarity.DENIED ? lower(claim.polarity()) : lower(claim.modality());
        return how + ": " + ontology.label(claim.reference()).orElse("");
    }

    private static String lower(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT);
    }
}
