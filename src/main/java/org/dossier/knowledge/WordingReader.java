package org.dossier.knowledge;

import static java.util.stream.Collectors.toCollection;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Turtle.Line;

/** Reads one wording from the triples about it. */
final class WordingReader {

    private static final String WORDING = Dos.NS + "Wording";
    private static final String COUNTED = Dos.NS + "counted";

    /** What may stand before a role, and end a longer phrase that does: "with the help of". */
    private static final Set<String> PREPOSITIONS = Set.of("""
            about across alongside after against among around as at before behind between by during for from in into near of off on onto \
            outside over through throughout to towards under via with within without upon involving concerning regarding""".split(" "));

    private final Ontology ontology;
    private final NounKinds nouns;
    private final String name;
    private final List<Line> lines;

    /** @param lines the triples of one subject, at least one */
    WordingReader(Ontology ontology, NounKinds nouns, List<Line> lines) {
        this.ontology = ontology;
        this.nouns = nouns;
        this.name = name(lines.getFirst().subject());
        this.lines = lines;
    }

    static boolean isWording(List<Line> lines) {
        return lines.stream()
                .anyMatch(l -> l.predicate().equals(RDF.type.asNode())
                        && l.object().isURI()
                        && l.object().getURI().equals(WORDING));
    }

    /** @throws KnowledgeException if it has no examples, nothing that evokes it, or a property or term that is not defined */
    Wording read() {
        Map<String, String> roles = new TreeMap<>();
        for (Line line : lines) {
            function(line).ifPresent(function -> {
                if (roles.put(function, term(line)) != null) {
                    throw fault(line, "gives two roles to " + function + ". Make two wordings of it");
                }
            });
        }
        return checked(new Wording(
                name,
                lines.getFirst().where(),
                texts(Dos.NS + "verb"),
                texts(Dos.NS + "noun"),
                one(Dos.NS + "evokes"),
                one(Dos.NS + "adds"),
                one(Dos.NS + "needs"),
                one(Dos.NS + "modifies"),
                Collections.unmodifiableMap(roles),
                ties(roles),
                one(Dos.NS + "counts"),
                counted(),
                List.copyOf(texts(SKOS.example.getURI())),
                List.copyOf(texts(Dos.NS + "counterExample"))));
    }

    private Map<String, String> ties(Map<String, String> roles) {
        Map<String, String> ties = new TreeMap<>();
        one(Dos.NS + "ties").ifPresent(property -> roles.keySet().forEach(function -> ties.put(function, property)));
        return Collections.unmodifiableMap(ties);
    }

    private static Wording checked(Wording wording) {
        String problem = wording.examples().isEmpty()
                ? "has no skos:example. Give a sentence in which it holds, its roles in brackets"
                : wording.counterExamples().isEmpty()
                        ? "has no dos:counterExample. Give a sentence with the same words in which it does not hold"
                        : wording.modifies().isEmpty()
                                        && wording.verbs().isEmpty()
                                        && wording.nouns().isEmpty()
                                ? "has no dos:verb, dos:noun or dos:modifies. Say what evokes it"
                                : null;
        if (problem != null) {
            throw new KnowledgeException(wording.where(), "wording " + wording.name() + " " + problem);
        }
        return wording;
    }

    /** The function to which a triple gives a role, none for the other properties of a wording. */
    private Optional<String> function(Line line) {
        String property = line.predicate().getURI();
        if (!property.startsWith(Dos.NS)) {
            if (Set.of(RDF.type.getURI(), SKOS.example.getURI(), RDFS.comment.getURI(), SKOS.note.getURI())
                    .contains(property)) {
                return Optional.empty();
            }
            throw fault(line, "has the property " + property + ", which no wording has");
        }
        String local = property.substring(Dos.NS.length());
        return switch (local) {
            case "verb", "noun", "evokes", "adds", "needs", "modifies", "ties", "counts", "counted", "counterExample" ->
                Optional.empty();
            case Wording.SUBJECT, Wording.OBJECT, Wording.TIME, Wording.PLACE, Wording.DEED, Wording.ACCUSATION ->
                Optional.of(local);
            default -> Optional.of(preposition(line, withoutArticles(local)));
        };
    }

    /** {@code with-the-help-of} is {@code with help of}: so all of "with help of", "with the active help of" are met. */
    private static String withoutArticles(String local) {
        return local.replaceAll("-(the|a|an)-", "-").replace('-', ' ');
    }

    private String preposition(Line line, String words) {
        if (!PREPOSITIONS.contains(words.substring(words.lastIndexOf(' ') + 1))) {
            throw fault(
                    line,
                    "has the property dos:" + words.replace(' ', '-')
                            + ". A wording has dos:verb, noun, evokes, adds, needs, modifies, ties, counts, counted, counterExample, subject, object,"
                            + " time, place, deed, accusation, and prepositions (dos:against, dos:with-the-help-of)");
        }
        return words;
    }

    private Optional<String> one(String property) {
        List<Line> found = lines.stream()
                .filter(l -> l.predicate().getURI().equals(property))
                .toList();
        if (found.size() > 1) {
            throw fault(found.get(1), "has two values of " + property + ". Make two wordings of it");
        }
        return found.stream().findFirst().map(this::term);
    }

    private String term(Line line) {
        if (!line.object().isURI()) {
            throw fault(line, "has " + line.object() + " where a term of the ontology belongs (enf:place)");
        }
        String iri = line.object().getURI();
        if (ontology.find(iri).isEmpty()) {
            throw fault(line, "refers to " + ontology.undefined(iri));
        }
        return iri;
    }

    private Set<String> counted() {
        lines.stream()
                .filter(l -> l.predicate().getURI().equals(COUNTED))
                .filter(l -> !nouns.senses().containsKey(text(l)))
                .forEach(l -> {
                    throw fault(
                            l,
                            "counts "
                                    + NounKinds.unknown(text(l), nouns.senses().keySet()));
                });
        return texts(COUNTED);
    }

    private Set<String> texts(String property) {
        return lines.stream()
                .filter(l -> l.predicate().getURI().equals(property))
                .map(this::text)
                .collect(toCollection(LinkedHashSet::new));
    }

    private String text(Line line) {
        if (!line.object().isLiteral()) {
            throw fault(line, "has " + line.object() + " where a text in quotation marks belongs");
        }
        return line.object().getLiteralLexicalForm();
    }

    private KnowledgeException fault(Line line, String problem) {
        return new KnowledgeException(line.where(), "wording " + name + " " + problem);
    }

    /** {@code https://example.org/lexicon/seize} and {@code …/lexicon#seize} are {@code lexicon/seize}. */
    private static String name(Node subject) {
        String[] parts = subject.toString().split("[/#]");
        return parts.length < 2 ? subject.toString() : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }
}
