package org.dossier.mention.name.line;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;

/** The tables {@code body-cues} and {@code body-topics}: what makes a name the name of a body, and of which class. */
public final class BodyCues {

    /**
     * One cue.
     *
     * @param at {@code last}, {@code first}, {@code any}
     * @param lower how it makes names in lower case, too: {@code place}, {@code group}, {@code owned}, {@code local}; and {@code seat} where the seat of
     *     what has the name in capitals belongs to it
     * @param unit whether it names a part of a body, also in lower case
     * @param given whether people have it as a given name
     */
    public record Cue(
            String words, String type, String at, Set<String> lower, boolean unit, boolean topics, boolean given) {

        /** Whether the place that tells it makes a name of it in lower case: "Zhejiang police". */
        public boolean isLocal() {
            return lower.contains("place");
        }

        /** Whether such bodies are told apart by where they sit: "Regional Bureau in Abidjan". */
        public boolean hasSeat() {
            return lower.contains("seat");
        }

        /** Whether it makes names with capitals, too. */
        public boolean makesNames() {
            return !at.equals("none");
        }

        public boolean mayStandFirst() {
            return !at.equals("last");
        }

        public boolean mayStandLast() {
            return !at.equals("first");
        }
    }

    private record Topic(String words, String type, Set<String> heads) {}

    private final Ontology ontology;
    private final CuePhrases<Cue> cues;
    private final List<Topic> topics;
    private final String unit;

    public BodyCues(Knowledge knowledge) {
        ontology = knowledge.ontology();
        cues = CuePhrases.of(knowledge.expressions(), "body-cues", "cue", this::cue);
        unit = knowledge.expressions().rows("body-cues").stream()
                .filter(row -> row.containsKey("unit"))
                .map(row -> ontology.iri(row.get("class")))
                .findFirst()
                .orElse("");
        topics = knowledge.expressions().rows("body-topics").stream()
                .map(this::topic)
                .toList();
    }

    /** Whether bodies of the cue give judgment. */
    public boolean isTribunal(Cue cue) {
        return ontology.isA(cue.type(), Dos.TRIBUNAL);
    }

    private Cue cue(Map<String, String> row) {
        return new Cue(
                row.get("cue"),
                ontology.iri(row.get("class")),
                row.getOrDefault("at", "any"),
                new HashSet<>(Table.values(row, "lower")),
                row.containsKey("unit"),
                row.containsKey("topics"),
                row.containsKey("given"));
    }

    private Topic topic(Map<String, String> row) {
        return new Topic(row.get("topic"), ontology.iri(row.get("class")), new HashSet<>(Table.values(row, "heads")));
    }

    /** The longest cue that starts at the word. */
    public Optional<CuePhrases.Match<Cue>> at(Line line, int start) {
        return cues.at(line, start);
    }

    /** The class of a body by its cue and the other words of its name. */
    public String type(Cue cue, String name) {
        if (!cue.topics()) {
            return cue.type();
        }
        String words = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return topics.stream()
                .filter(t -> t.heads().isEmpty() || t.heads().contains(cue.words()))
                .filter(t -> words.contains(" " + t.words() + " "))
                .map(Topic::type)
                .findFirst()
                .orElse(cue.type());
    }

    /** The class of a body with a general cue that is a part of another: "the bureau's Intelligence Group", but "the ministry's Seed Authority". */
    public String typeOfPart(Cue cue, String name) {
        boolean general =
                cue.unit() || !ontology.isA(unit, cue.type()) || cue.type().equals(ontology.term(Dos.ORGANIZATION));
        return cue.topics() && general ? unit : type(cue, name);
    }

    /** The class of a body of a whole country, which is no part of another whatever its cue: "Nepal's Department of Archives". */
    public String typeOfNation(Cue cue, String name) {
        String type = type(cue, name);
        return type.equals(unit) ? state() : type;
    }

    /** Whether bodies of the cue act for a state. */
    public boolean isState(Cue cue) {
        return ontology.isA(cue.type(), state());
    }

    /** The class of parts of bodies. */
    public String unit() {
        return unit;
    }

    /** The class of bodies of a state of which nothing more is known. */
    public String state() {
        return ontology.parents(unit).stream()
                .filter(p -> ontology.isA(p, Dos.ORGANIZATION))
                .sorted()
                .findFirst()
                .orElse(unit);
    }

    /** The longest cue that ends before the word. */
    public Optional<CuePhrases.Match<Cue>> endingAt(Line line, int end) {
        return cues.endingAt(line, end);
    }

    /** Whether a cue stands, with a capital, among the words. */
    public boolean anyIn(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.capital(i)
                    && at(line, i).filter(c -> c.value().makesNames()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue stands, with a capital, where it makes a name: anywhere if it may come first, else at the end. */
    public boolean namesIn(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<CuePhrases.Match<Cue>> cue = line.capital(i) ? at(line, i) : Optional.empty();
            if (cue.filter(c -> c.value().makesNames() && (c.value().mayStandFirst() || c.end() == to))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters of the abbreviation are the initials of the words, in order: "GAC", General Administration of Customs. */
    public static boolean abbreviates(String abbreviation, String name) {
        String letters = abbreviation.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        Arrays.stream(name.split("[\\s\\-/]+", -1))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                .forEach(w -> initials.append(w.charAt(0)));
        return letters.length() >= 2
                && initials.toString().toUpperCase(Locale.ROOT).equals(letters);
    }
}
