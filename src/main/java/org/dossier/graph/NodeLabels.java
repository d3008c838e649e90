package org.dossier.graph;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.RDF;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Bound;
import org.dossier.statement.Statement;

/**
 * Labels of nodes that have no name: a figure is called by its number, a statement by its first words. They are made only of what
 * the node's IRI is made of, so that all articles that tell of a node give it one label.
 *
 * <p>{@code cases solved: more than 3,800 (case), 2021-01-01 to 2021-03-31}. Events get none: theirs would pass for a name.
 */
final class NodeLabels {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int WORDS = 12;

    private final Ontology ontology;
    private final DecimalFormat number =
            new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));

    NodeLabels(Ontology ontology) {
        this.ontology = ontology;
    }

    /** @param about all statements about one node */
    Optional<String> label(List<Statement> about) {
        String type = value(about, RDF.type.getURI()).orElse("");
        if (ontology.isA(type, Dos.FIGURE)) {
            return Optional.of(figure(about));
        }
        return ontology.isA(type, Dos.STATEMENT) ? slot(about, Dos.TEXT).map(NodeLabels::said) : Optional.empty();
    }

    /** Names of the articles that tell of the node at all. */
    static SortedSet<String> articles(List<Statement> about) {
        SortedSet<String> all = new TreeSet<>();
        about.stream().filter(s -> s.property().equals(RDF.type.getURI())).forEach(s -> all.addAll(s.articles()));
        return all;
    }

    private String figure(List<Statement> about) {
        String measure = slot(about, Dos.MEASURE).flatMap(ontology::label).orElse("");
        String bound = slot(about, Dos.BOUND)
                .filter(b -> !b.equals(ontology.iri(Bound.EXACTLY.term())))
                .flatMap(ontology::label)
                .map(l -> l + " ")
                .orElse("");
        String value = slot(about, Dos.VALUE)
                .map(v -> number.format(new BigDecimal(v)))
                .orElse("");
        return measure + ": " + bound + value
                + slot(about, Dos.UNIT).map(NodeLabels::unit).orElse("") + period(about);
    }

    /** Currency codes and percent are words of the language, counted nouns stand in the singular whatever the number. */
    private static String unit(String unit) {
        return CURRENCY.matcher(unit).matches() || unit.equals("percent") ? " " + unit : " (" + unit + ")";
    }

    private String period(List<Statement> about) {
        String from = slot(about, Dos.FROM).orElse("");
        String to = slot(about, Dos.TO).orElse("");
        if (from.isEmpty() || to.isEmpty()) {
            return "";
        }
        return from.equals(to) ? ", " + from : ", " + from + " to " + to;
    }

    private static String said(String text) {
        List<String> words = BLANKS.splitAsStream(text.strip()).toList();
        return words.size() <= WORDS ? String.join(" ", words) : String.join(" ", words.subList(0, WORDS)) + " …";
    }

    private Optional<String> slot(List<Statement> about, String dos) {
        return value(about, ontology.term(dos));
    }

    private static Optional<String> value(List<Statement> about, String property) {
        for (Statement each : about) {
            if (each.property().equals(property)) {
                return Optional.of(each.value().key());
            }
        }
        return Optional.empty();
    }
}
