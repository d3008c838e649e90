package org.dossier.relation.figure.measure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.number.CountedNouns;

/**
 * What amounts, forbidden goods and cash measure that a list of results tells without a verb: "Results: 45 arrests; 12 searches; 300 kg of tea; 3
 * million euros in cash".
 */
final class ResultLists {

    private final Layout layout;
    private final CountedNouns nouns;

    ResultLists(Layout layout, CountedNouns nouns) {
        this.layout = layout;
        this.nouns = nouns;
    }

    /** @param kinds of what the number counts */
    Optional<Measured> read(Sentence sentence, Counted counted, Set<String> kinds) {
        return isTakeable(sentence, counted, kinds)
                        && isBare(sentence)
                        && list(sentence).anyMatch(this::tellsDeed)
                ? nouns.fallback("result").map(m -> Measured.by(m, "rule/results", 0.75))
                : Optional.empty();
    }

    private boolean isTakeable(Sentence sentence, Counted counted, Set<String> kinds) {
        return switch (counted.kind()) {
            case MEASURE -> true;
            case COUNT -> nouns.isAny(NounSense.FORBIDDEN, kinds);
            case MONEY -> isCash(sentence, counted);
            default -> false;
        };
    }

    /** "3 million euros in cash", "cash worth 3 million euros". */
    private static boolean isCash(Sentence sentence, Counted counted) {
        int from = sentence.tokenAt(counted.quantity().span().start()).orElse(0) - 2;
        int to = sentence.tokensIn(counted.quantity().span()).getLast().index() + 3;
        return sentence
                .tokens()
                .subList(Math.max(0, from), Math.min(to, sentence.tokens().size()))
                .stream()
                .anyMatch(t -> t.lemma().equals("cash"));
    }

    /** Whether it has no verb that could tell what was done. */
    private static boolean isBare(Sentence sentence) {
        return sentence.tokens().stream().noneMatch(t -> t.isFinite() || t.isVerb());
    }

    /** The items of its list, or the sentence alone that has its items behind a colon. */
    private Stream<Sentence> list(Sentence sentence) {
        Optional<Sentence> lead = layout.leadIn(sentence);
        if (lead.isEmpty()) {
            return sentence.tokens().stream().anyMatch(t -> t.text().equals(":"))
                    ? Stream.of(sentence)
                    : Stream.empty();
        }
        return layout.document().sentences().stream()
                .skip(lead.get().index() + 1L)
                .takeWhile(s -> layout.leadIn(s).equals(lead));
    }

    private boolean tellsDeed(Sentence item) {
        return layout.mentions(Quantity.class, item).stream()
                .anyMatch(q -> q.kind() == Quantity.Unit.COUNT
                        && nouns.isListed(q.unit())
                        && nouns.isAny(NounSense.DEED, nouns.kinds(q.kind(), q.unit())));
    }
}
