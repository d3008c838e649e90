package org.dossier.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.dossier.entity.Slug;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Terms;
import org.dossier.graph.Turtle;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.report.Count;

/**
 * An evaluation in the Data Quality Vocabulary: precision and recall of each kind of fact, as measured on a set of articles with
 * answers. Saved beside the ontology as {@code quality.ttl}, it is published with each data set that the ontology leads to.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dqv/">Data on the Web Best Practices: Data Quality Vocabulary</a>
 */
public final class QualityMeasurements {

    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String BASE = "https://w3id.org/dossier/quality/";
    private static final int DECIMALS = 3;

    /** What the measurements of a kind speak of; what is not here, speaks of things of all classes. */
    private static final Map<Kind, String> ABOUT = Map.of(
            Kind.PART_OF, Dos.PART_OF,
            Kind.POST, Dos.POST,
            Kind.EVENT, Dos.EVENT,
            Kind.FIGURE, Dos.FIGURE,
            Kind.STATEMENT, Dos.STATEMENT,
            Kind.COOPERATION, Dos.COOPERATES_WITH);

    private final Ontology ontology;
    private final String corpus;
    private final List<Triple> triples = new ArrayList<>();

    private QualityMeasurements(Ontology ontology, String corpus) {
        this.ontology = ontology;
        this.corpus = corpus;
    }

    /**
     * The evaluation as Turtle.
     *
     * @param corpus name of the articles that it was made on
     */
    public static String turtle(Evaluation evaluation, String corpus, Ontology ontology) {
        QualityMeasurements measurements = new QualityMeasurements(ontology, Slug.of(corpus));
        measurements.describe(evaluation);
        Prefixes prefixes = Prefixes.of(BASE, ontology.prefix(), ontology.namespace());
        return new Turtle(prefixes).write(measurements.triples);
    }

    private void describe(Evaluation evaluation) {
        metric("precision", "Of the slots of the facts that were read, the share that is right.");
        metric("recall", "Of the slots of the facts that the articles tell, the share that was read and is right.");
        Node group = Terms.iri(BASE + corpus);
        add(group, RDF.Nodes.type, dqv("QualityMetadata"));
        add(
                group,
                RDFS.Nodes.label,
                Terms.text("Accuracy of reading, on "
                        + Count.of(evaluation.articles().size(), "article") + " with known answers"));
        evaluation.total().forEach((kind, score) -> measure(group, kind.label(), ABOUT.get(kind), score));
        measure(group, "all", null, evaluation.overall());
    }

    private void metric(String name, String definition) {
        Node metric = Terms.iri(BASE + "metric/" + name);
        add(metric, RDF.Nodes.type, dqv("Metric"));
        add(metric, RDFS.Nodes.label, Terms.text(name));
        add(metric, SKOS.definition.asNode(), Terms.text(definition));
        add(metric, dqv("expectedDataType"), XSD.decimal.asNode());
    }

    private void measure(Node group, String kind, String about, Score score) {
        if (score.found() > 0) {
            measure(group, kind, about, "precision", score.precision());
        }
        if (score.wanted() > 0) {
            measure(group, kind, about, "recall", score.recall());
        }
    }

    private void measure(Node group, String kind, String about, String metric, double value) {
        Node measurement = Terms.iri(group.getURI() + "/" + kind.toLowerCase(Locale.ROOT) + "/" + metric);
        add(group, DCTerms.hasPart.asNode(), measurement);
        add(measurement, RDF.Nodes.type, dqv("QualityMeasurement"));
        add(measurement, RDFS.Nodes.label, Terms.text(metric + ", " + kind));
        add(measurement, dqv("isMeasurementOf"), Terms.iri(BASE + "metric/" + metric));
        add(measurement, dqv("value"), decimal(value));
        if (about != null) {
            add(measurement, DCTerms.subject.asNode(), Terms.iri(ontology.term(about)));
        }
    }

    private static Node decimal(double value) {
        String text = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }

    private static Node dqv(String name) {
        return Terms.iri(DQV + name);
    }

    private void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }
}
