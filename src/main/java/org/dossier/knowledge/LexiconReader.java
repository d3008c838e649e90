package org.dossier.knowledge;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Turtle.Line;

/** Reads the folder {@code lexicon/}: Turtle files of wordings, each checked against the ontology. */
final class LexiconReader {

    private static final String WORDING = Dos.NS + "Wording";
    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "across",
            "alongside",
            "after",
            "against",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "between",
            "by",
            "during",
            "for",
            "from",
            "in",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "outside",
            "over",
            "through",
            "throughout",
            "to",
            "towards",
            "under",
            "via",
            "with",
            "within",
            "without",
            "upon");

    private final Ontology ontology;

    private LexiconReader(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * @param folder with {@code *.ttl}; none or an empty one gives no wordings
     * @param expressions with the table {@code nouns}, columns {@code noun} and {@code kinds}; without it nouns have no kinds
     * @throws KnowledgeException on the first fault
     */
    static Lexicon read(Path folder, Ontology ontology, Expressions expressions) {
        LexiconReader reader = new LexiconReader(ontology);
        List<Wording> wordings = new ArrayList<>();
        files(folder).forEach(file -> wordings.addAll(reader.wordings(Turtle.read(file))));
        refuseDuplicates(wordings);
        return new Lexicon(reader.withModifiers(wordings), kinds(expressions));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> kinds(Expressions expressions) {
        Map<String, Set<String>> kinds = new TreeMap<>();
        if (!expressions.tables().containsKey("nouns")) {
            return kinds;
        }
        expressions
                .rows("nouns")
                .forEach(row -> kinds.computeIfAbsent(row.get("noun"), n -> new LinkedHashSet<>())
                        .addAll(Table.values(row, "kinds")));
        return kinds;
    }

    private static void refuseDuplicates(List<Wording> wordings) {
        Map<String, Wording> seen = new TreeMap<>();
        for (Wording wording : wordings) {
            Wording before = seen.put(wording.name(), wording);
            if (before != null) {
                throw new KnowledgeException(
                        wording.where(),
                        "wording " + wording.name() + " stands also in " + before.where() + ". Give one another name");
            }
        }
    }

    private List<Wording> wordings(List<Line> lines) {
        Map<Node, List<Line>> bySubject = new LinkedHashMap<>();
        lines.forEach(line -> bySubject
                .computeIfAbsent(line.subject(), s -> new ArrayList<>())
                .add(line));
        return bySubject.values().stream()
                .filter(LexiconReader::isWording)
                .map(this::wording)
                .toList();
    }

    private static boolean isWording(List<Line> lines) {
        return lines.stream()
                .anyMatch(l -> l.predicate().equals(RDF.type.asNode())
                        && l.object().isURI()
                        && l.object().getURI().equals(WORDING));
    }

    private Wording wording(List<Line> lines) {
        String name = name(lines.get(0).subject());
        Map<String, String> roles = new TreeMap<>();
        for (Line line : lines) {
            function(name, line).ifPresent(function -> {
                if (roles.put(function, term(name, line)) != null) {
                    throw fault(name, line, "gives two roles to " + function + ". Make two wordings of it");
                }
            });
        }
        return checked(new Wording(
                name,
                lines.get(0).where(),
                texts(name, lines, Dos.NS + "verb"),
                texts(name, lines, Dos.NS + "noun"),
                one(name, lines, Dos.NS + "evokes"),
                one(name, lines, Dos.NS + "modifies"),
                Collections.unmodifiableMap(roles),
                one(name, lines, Dos.NS + "counts"),
                texts(name, lines, Dos.NS + "counted"),
                List.copyOf(texts(name, lines, SKOS.example.getURI())),
                List.copyOf(texts(name, lines, Dos.NS + "counterExample"))));
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
    private Optional<String> function(String name, Line line) {
        String property = line.predicate().getURI();
        if (!property.startsWith(Dos.NS)) {
            if (Set.of(RDF.type.getURI(), SKOS.example.getURI(), RDFS.comment.getURI(), SKOS.note.getURI())
                    .contains(property)) {
                return Optional.empty();
            }
            throw fault(name, line, "has the property " + property + ", which no wording has");
        }
        String local = property.substring(Dos.NS.length());
        return switch (local) {
            case "verb", "noun", "evokes", "modifies", "counts", "counted", "counterExample" -> Optional.empty();
            case Wording.SUBJECT, Wording.OBJECT, Wording.TIME, Wording.PLACE -> Optional.of(local);
            default -> Optional.of(preposition(name, line, withoutArticles(local)));
        };
    }

    /** {@code with-the-help-of} is {@code with help of}: so all of "with help of", "with the active help of" are met. */
    private static String withoutArticles(String local) {
        return local.replaceAll("-(the|a|an)-", "-").replace('-', ' ');
    }

    private static String preposition(String name, Line line, String words) {
        if (!PREPOSITIONS.contains(words.substring(words.lastIndexOf(' ') + 1))) {
            throw fault(
                    name,
                    line,
                    "has the property dos:" + words.replace(' ', '-')
                            + ". A wording has dos:verb, noun, evokes, modifies, counts, counted, counterExample, subject, object,"
                            + " time, place, and prepositions (dos:against, dos:with-the-help-of)");
        }
        return words;
    }

    private Optional<String> one(String name, List<Line> lines, String property) {
        List<Line> found = lines.stream()
                .filter(l -> l.predicate().getURI().equals(property))
                .toList();
        if (found.size() > 1) {
            throw fault(name, found.get(1), "has two values of " + property + ". Make two wordings of it");
        }
        return found.stream().findFirst().map(l -> term(name, l));
    }

    private String term(String name, Line line) {
        if (!line.object().isURI()) {
            throw fault(name, line, "has " + line.object() + " where a term of the ontology belongs (enf:place)");
        }
        String iri = line.object().getURI();
        if (ontology.find(iri).isEmpty()) {
            throw fault(name, line, "refers to " + ontology.undefined(iri));
        }
        return iri;
    }

    private static Set<String> texts(String name, List<Line> lines, String property) {
        return lines.stream()
                .filter(l -> l.predicate().getURI().equals(property))
                .map(l -> text(name, l))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static String text(String name, Line line) {
        if (!line.object().isLiteral()) {
            throw fault(name, line, "has " + line.object() + " where a text in quotation marks belongs");
        }
        return line.object().getLiteralLexicalForm();
    }

    private static KnowledgeException fault(String name, Line line, String problem) {
        return new KnowledgeException(line.where(), "wording " + name + " " + problem);
    }

    /** {@code https://example.org/lexicon/seize} and {@code …/lexicon#seize} are {@code lexicon/seize}. */
    private static String name(Node subject) {
        String[] parts = subject.toString().split("[/#]");
        return parts.length < 2 ? subject.toString() : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }

    /** Gives each wording the roles of those that modify its class. */
    private List<Wording> withModifiers(List<Wording> wordings) {
        List<Wording> modifiers =
                wordings.stream().filter(w -> w.modifies().isPresent()).toList();
        return wordings.stream().map(w -> withModifiers(w, modifiers)).toList();
    }

    private Wording withModifiers(Wording wording, Collection<Wording> modifiers) {
        Wording result = wording;
        for (Wording modifier : modifiers) {
            Predicate<String> modified =
                    term -> ontology.isA(term, modifier.modifies().orElseThrow());
            if (wording.modifies().isEmpty()
                    && Stream.concat(wording.evokes().stream(), wording.roles().values().stream())
                            .anyMatch(modified)) {
                result = result.withDefaults(modifier.roles());
            }
        }
        return result;
    }
}
