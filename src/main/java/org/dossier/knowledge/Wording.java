package org.dossier.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of the lexicon: words that evoke a class, state a property, or say what a number counts.
 *
 * @param name its name in the lexicon, {@code lexicon/seize}: fragment or last path segment of its IRI
 * @param verbs lemmas, with particle where it has one: {@code crack down}
 * @param nouns lemmas of nominalisations and event nouns: {@code seizure}, {@code raid}
 * @param evokes IRI of the class it gives an instance of, or of the property it states
 * @param roles role IRI by grammatical function: {@code subject}, {@code object}, or a preposition. In the passive the object
 *     stands as subject and the subject after "by"; with a noun the object stands after "of", the subject after "by" or as possessor
 * @param counts IRI of the measure of a number at its object
 * @param counted kinds of noun ({@link Lexicon#kindsOf}) that the number must count; any where empty
 */
public record Wording(
        String name,
        String where,
        Set<String> verbs,
        Set<String> nouns,
        Optional<String> evokes,
        Map<String, String> roles,
        Optional<String> counts,
        Set<String> counted,
        List<String> examples,
        List<String> counterExamples) {}
