package org.dossier.relation.tree.phrase;

import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;

/** Some of the people told of: "Three people, including the owner of a bar in Pisa, were held". The place is where one of them is from. */
public final class NamedPeople {

    private static final Set<String> INSTANCES = Set.of("including", "among");
    private static final Set<String> MARKS = Set.of(",", ";");

    private NamedPeople() {}

    /** Whether they stand right before the word, unlike "in towns including Pisa", "including flats in Pisa" and "including two men in Pisa". */
    public static boolean stand(Sentence sentence, int before, Lexicon lexicon) {
        List<Token> words = sentence.tokens().subList(0, Math.max(0, before)).reversed().stream()
                .takeWhile(t -> !INSTANCES.contains(t.lower()))
                .toList();
        return words.size() < before
                && words.stream().anyMatch(t -> lexicon.is(NounSense.PERSON, t.lemma()))
                && words.stream().noneMatch(t -> t.isVerb() || t.upos().equals("NUM") || MARKS.contains(t.text()));
    }
}
