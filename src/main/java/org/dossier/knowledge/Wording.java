package org.dossier.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One entry of the lexicon: words that evoke a class, state a property, or say what a number counts.
 *
 * <p>A role is an IRI: of a property that the argument fills ({@code enf:organizer}), or of a class: then the argument stands for
 * the very thing that the wording speaks of. "The ministry launched Operation X" has {@code subject} → {@code enf:organizer},
 * {@code object} → {@code enf:Operation}.
 *
 * @param name its name in the lexicon, {@code lexicon/seize}: folder and last path segment or fragment of its IRI
 * @param where file, line and column of its first triple
 * @param verbs lemmas, with particle or object where the verb needs one: {@code crack down}, {@code take part}
 * @param nouns lemmas of nominalisations and event nouns, the head last: {@code seizure}, {@code search warrant}
 * @param evokes IRI of the class it gives an instance of, or of the property it states
 * @param adds IRI of a class: tells more of an instance that is told of elsewhere, gives none by itself
 * @param needs IRI of a class or property: the wording holds only where a thing of that class fills one of its roles, or something fills that one
 * @param modifies IRI of a class: a wording without words, whose roles hold for every wording of that class
 * @param roles role IRI by grammatical function: {@code subject}, {@code object}, {@code time}, {@code place}, {@code deed}, {@code accusation},
 *     or a preposition of one or more words. In the passive the object stands as subject and the subject after "by"; with a noun the object
 *     stands after "of" or as first part of a compound, the subject after "by" or as possessor
 * @param ties property that what fills a function has with the organizer of the event, by function: {@code together with} gives cooperation
 * @param counts IRI of the measure of a number at its object
 * @param counted kinds of noun ({@link Lexicon#kindsOf}) that its object must be of, and a number at it must count; any where empty
 * @param examples sentences in which brackets name the role that their words fill: "[organizer Police] seized …"
 * @param counterExamples sentences with the same words in which the wording must find nothing
 */
public record Wording(
        String name,
        String where,
        Set<String> verbs,
        Set<String> nouns,
        Optional<String> evokes,
        Optional<String> adds,
        Optional<String> needs,
        Optional<String> modifies,
        Map<String, String> roles,
        Map<String, String> ties,
        Optional<String> counts,
        Set<String> counted,
        List<String> examples,
        List<String> counterExamples) {

    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";
    /** Any expression of time, with whatever preposition or none. */
    public static final String TIME = "time";
    /** What the object does or did, as the words behind it say: "a ring that sold fake tickets". */
    public static final String DEED = "deed";
    /** What an accusation that stands behind the words is about: "arraigned on two counts of fraud". */
    public static final String ACCUSATION = "accusation";
    /** Any place name after a preposition that locates. */
    public static final String PLACE = "place";

    public Optional<String> role(String function) {
        return Optional.ofNullable(roles.get(function));
    }

    /** Whether what has the function fills the role. */
    public boolean gives(String function, String role) {
        return role.equals(roles.get(function));
    }

    /** The class of what there is where its words stand, or of what they tell more of. */
    public Optional<String> tells() {
        return evokes.or(() -> adds);
    }

    /** Whether what it tells, or tells more of, is of the class. */
    public boolean tells(Ontology ontology, String type) {
        return tells().filter(t -> ontology.isA(t, type)).isPresent();
    }

    /** Whether it only says what a number counts. */
    public boolean onlyCounts() {
        return counts.isPresent() && tells().isEmpty();
    }

    /** This wording with the roles and ties of another, for functions to which it gives no role itself. */
    Wording withDefaults(Wording more) {
        Map<String, String> otherTies = new TreeMap<>(more.ties);
        otherTies.keySet().removeAll(roles.keySet());
        return new Wording(
                name,
                where,
                verbs,
                nouns,
                evokes,
                adds,
                needs,
                modifies,
                with(more.roles, roles),
                with(otherTies, ties),
                counts,
                counted,
                examples,
                counterExamples);
    }

    private static Map<String, String> with(Map<String, String> defaults, Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(defaults);
        all.putAll(own);
        return Collections.unmodifiableMap(all);
    }
}
