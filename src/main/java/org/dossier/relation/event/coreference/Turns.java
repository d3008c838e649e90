package org.dossier.relation.event.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.event.model.EventMention;

/** Where an article turns from what it told before to something else, or to the same once more. */
final class Turns {

    /** How many words may stand before the comma behind which a sentence goes on. */
    private static final int LONGEST_OPENING = 7;

    private final Set<String> others;
    private final Set<String> later;

    /** @param expressions table {@code breaks} */
    Turns(Expressions expressions) {
        others = Stream.of("apart", "another")
                .flatMap(kind -> expressions.words("breaks", "word", "kind", kind).stream())
                .collect(Collectors.toUnmodifiableSet());
        later = expressions.words("breaks", "word", "kind", "later");
    }

    /** "In Cork, police seized 4 kg." after "In Kerry, police seized 2 kg.": one item of an account of several places. */
    static boolean opensAtItsPlace(EventMention mention, String place) {
        Sentence sentence = mention.sentence();
        return sentence.token(0).upos().equals("ADP")
                && mention.filling(place)
                        .anyMatch(a -> sentence.tokens().stream()
                                .takeWhile(t -> !t.text().equals(","))
                                .limit(LONGEST_OPENING)
                                .anyMatch(t -> a.span().contains(t.span())));
    }

    /** Whether an adverb sets the action behind what was told before: "has since seized", "later searched". */
    boolean isLater(EventMention mention) {
        return mention.node().isEmpty()
                && mention.anchor().isVerb()
                && mention.tree().children(mention.anchor(), "advmod").anyMatch(a -> later.contains(a.lemma()));
    }

    /** Whether the sentence turns to something else: "Separately, …", "In another case, …". */
    boolean opensAnew(EventMention mention) {
        Sentence sentence = mention.sentence();
        List<String> opening = sentence.tokens().stream()
                .limit(LONGEST_OPENING)
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .takeWhile(w -> !w.equals(","))
                .toList();
        return mention.node().isEmpty()
                && opening.size() < Math.min(LONGEST_OPENING, sentence.tokens().size())
                && (opening.size() == 1 || opening.stream().limit(1).anyMatch("in"::equals))
                && opening.stream().anyMatch(others::contains);
    }
}
