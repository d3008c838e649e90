package org.dossier.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dossier.graph.NTriples;

/**
 * What follows from facts by the ontology: the OWL 2 RL rules for the axioms that the domain's ontology has, named as in the
 * specification. Rules on equality are left out: {@code owl:sameAs} leads to other data sets here, not to other names of one node.
 *
 * @see <a href="https://www.w3.org/TR/owl2-profiles/#Reasoning_in_OWL_2_RL_and_RDF_Graphs_using_Rules">OWL 2 Profiles, section 4.3</a>
 */
public final class Inference {

    private static final List<Rule> RULES = Rule.parseRules("""
            [scm-sco:  (?a rdfs:subClassOf ?b) (?b rdfs:subClassOf ?c) notEqual(?a, ?c) -> (?a rdfs:subClassOf ?c)]
            [scm-spo:  (?p rdfs:subPropertyOf ?q) (?q rdfs:subPropertyOf ?r) notEqual(?p, ?r) -> (?p rdfs:subPropertyOf ?r)]
            [cax-sco:  (?a rdfs:subClassOf ?b) (?x rdf:type ?a) -> (?x rdf:type ?b)]
            [cax-eqc1: (?a owl:equivalentClass ?b) (?x rdf:type ?a) -> (?x rdf:type ?b)]
            [cax-eqc2: (?a owl:equivalentClass ?b) (?x rdf:type ?b) -> (?x rdf:type ?a)]
            [prp-spo1: (?p rdfs:subPropertyOf ?q) (?x ?p ?y) -> (?x ?q ?y)]
            [prp-eqp1: (?p owl:equivalentProperty ?q) (?x ?p ?y) -> (?x ?q ?y)]
            [prp-eqp2: (?p owl:equivalentProperty ?q) (?x ?q ?y) -> (?x ?p ?y)]
            [prp-dom:  (?p rdfs:domain ?a) (?x ?p ?y) -> (?x rdf:type ?a)]
            [prp-rng:  (?p rdfs:range ?a) (?x ?p ?y) notLiteral(?y) -> (?y rdf:type ?a)]
            [prp-inv1: (?p owl:inverseOf ?q) (?x ?p ?y) notLiteral(?y) -> (?y ?q ?x)]
            [prp-inv2: (?p owl:inverseOf ?q) (?x ?q ?y) notLiteral(?y) -> (?y ?p ?x)]
            [prp-symp: (?p rdf:type owl:SymmetricProperty) (?x ?p ?y) -> (?y ?p ?x)]
            [prp-trp:  (?p rdf:type owl:TransitiveProperty) (?x ?p ?y) (?y ?p ?z) -> (?x ?p ?z)]
            """);

    private Inference() {}

    /** The triples about things of the facts that follow and are not among the facts, sorted. */
    public static List<Triple> of(Collection<Triple> facts, Rules rules) {
        Graph all = GraphFactory.createDefaultGraph();
        rules.ontology().stream().forEach(all::add);
        Set<Node> terms = subjects(all.stream());
        facts.forEach(all::add);
        Set<Node> things = subjects(facts.stream());
        facts.stream().map(Triple::getObject).filter(Node::isURI).forEach(things::add);
        GenericRuleReasoner reasoner = new GenericRuleReasoner(RULES);
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        InfGraph inferred = reasoner.bind(all);
        Set<Triple> known = new HashSet<>(facts);
        return inferred.getDeductionsGraph().stream()
                .filter(t -> things.contains(t.getSubject()) && !terms.contains(t.getSubject()))
                .filter(t -> !t.getObject().isBlank() && !known.contains(t))
                .sorted(NTriples.ORDER)
                .toList();
    }

    private static Set<Node> subjects(Stream<Triple> triples) {
        return triples.map(Triple::getSubject).collect(Collectors.toSet());
    }
}
