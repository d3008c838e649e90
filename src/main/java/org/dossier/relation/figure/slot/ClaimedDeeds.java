package org.dossier.relation.figure.slot;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.model.NamedOperation;

/**
 * Finds the operation that all told before was part of: "The raid formed part of Operation Falcon", "Both seizures come under Operation Falcon",
 * "The operation, code-named Falcon, began in May".
 */
final class ClaimedDeeds {

    private static final Set<String> POINTING = Set.of("the", "this", "these", "those", "all", "both");
    private static final Set<String> BELONGING =
            Set.of("part", "under", "during", "within", "framework", "umbrella", "result", "outcome", "culmination");

    /** How many words may stand before the deed: "All three of these". */
    private static final int START = 5;

    private final Layout layout;
    private final Lexicon lexicon;
    private final Set<String> dubbing;

    ClaimedDeeds(Layout layout, Knowledge knowledge) {
        this.layout = layout;
        lexicon = knowledge.lexicon();
        dubbing = knowledge.expressions().words("operation-cues", "cue", "at", "dub");
    }

    /** The first operation that a sentence names so. */
    Optional<Figure.Slot> find(List<NamedOperation> operations) {
        return operations.stream()
                .map(o -> o.referent().mentions().getFirst())
                .filter(m -> claims(layout.sentence(m.sentence()), m.span().start()))
                .min(Comparator.comparingInt(m -> m.span().start()))
                .flatMap(m -> operations.stream()
                        .map(NamedOperation::referent)
                        .filter(r -> r.mentions().getFirst().equals(m))
                        .map(r -> new Figure.Slot(r, m.span()))
                        .findFirst());
    }

    private boolean claims(Sentence sentence, int name) {
        List<Token> before =
                sentence.tokens().stream().filter(t -> t.span().end() <= name).toList();
        return !before.isEmpty()
                && POINTING.contains(before.getFirst().lemma().toLowerCase(Locale.ROOT))
                && before.stream().limit(START).anyMatch(this::isDeed)
                && (before.stream().skip(2).anyMatch(t -> BELONGING.contains(t.lemma()))
                        || dubbing.contains(lastWord(before)));
    }

    /** The last word before a name and its marks. */
    private static String lastWord(List<Token> before) {
        return before.reversed().stream()
                .filter(t -> !t.upos().equals("PUNCT"))
                .findFirst()
                .map(Token::lower)
                .orElse("");
    }

    private boolean isDeed(Token token) {
        return token.isNoun()
                && lexicon.byNoun(token.lemma()).stream()
                        .anyMatch(w -> w.evokes().isPresent());
    }
}
