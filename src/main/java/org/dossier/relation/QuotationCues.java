package org.dossier.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.mention.Quotation;

/**
 * Finds for each quotation the attribution that says whose it is.
 *
 * <p>It stands directly after the quotation or directly before it. A quotation that follows another in the same paragraph goes on with it
 * ({@code “They came,” he said. “And they went.”}).
 */
final class QuotationCues {
    /** What one speaker says without a break: one or more quotations with their attribution. */
    record Speech(List<Quotation> quotations, Attribution attribution) {}

    private final Document document;
    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
    private final Map<Attribution, Speech> used = new HashMap<>();
    private final List<Speech> speeches = new ArrayList<>();
    private final List<Quotation> unclaimed = new ArrayList<>();

    private QuotationCues(Document document, List<Attribution> attributions) {
        this.document = document;
        attributions.stream()
                .filter(a -> a.kind() == Attribution.Kind.SPEECH)
                .forEach(a -> bySentence
                        .computeIfAbsent(a.sentence(), s -> new ArrayList<>())
                        .add(a));
    }

    static QuotationCues of(Document document, List<Quotation> quotations, List<Attribution> attributions) {
        QuotationCues cues = new QuotationCues(document, attributions);
        Quotation before = null;
        for (Quotation quotation : quotations) {
            cues.claim(quotation, before);
            before = quotation;
        }
        return cues;
    }

    List<Speech> speeches() {
        return speeches;
    }

    /** Whether the attribution belongs to a quotation. */
    boolean uses(Attribution attribution) {
        return used.containsKey(attribution);
    }

    /** The quotations that nothing attributes. */
    List<Quotation> unclaimed() {
        return unclaimed;
    }

    private void claim(Quotation quotation, Quotation before) {
        Optional<Attribution> cue = after(quotation).or(() -> before(quotation));
        if (cue.isEmpty() && before != null && goesOn(before, quotation)) {
            speeches.getLast().quotations().add(quotation);
        } else if (cue.isEmpty()) {
            unclaimed.add(quotation);
        } else {
            used.computeIfAbsent(cue.get(), this::open).quotations().add(quotation);
        }
    }

    private Speech open(Attribution attribution) {
        Speech speech = new Speech(new ArrayList<>(), attribution);
        speeches.add(speech);
        return speech;
    }

    private Optional<Attribution> after(Quotation quotation) {
        if (ends(quotation, ".")) {
            return Optional.empty();
        }
        int sentence = sentenceAt(quotation.span().end() - 1, quotation.sentence());
        return near(sentence, 1)
                .filter(a -> a.place() != Attribution.Place.BEFORE)
                .filter(a -> a.clause().start() >= quotation.span().end())
                .filter(a -> isGap(quotation.span().end(), a.clause().start()))
                .findFirst();
    }

    private Optional<Attribution> before(Quotation quotation) {
        return near(quotation.sentence(), -1)
                .filter(a -> a.clause().end() <= quotation.span().start())
                .filter(a -> isGap(a.clause().end(), quotation.span().start()))
                .findFirst();
    }

    private java.util.stream.Stream<Attribution> near(int sentence, int step) {
        return java.util.stream.Stream.of(sentence, sentence + step)
                .flatMap(s -> bySentence.getOrDefault(s, List.of()).stream());
    }

    /** Whether the quotation follows the last one that has a speaker, in the same paragraph, in the same or the next sentence. */
    private boolean goesOn(Quotation before, Quotation quotation) {
        if (speeches.isEmpty() || !speeches.getLast().quotations().contains(before)) {
            return false;
        }
        int last = sentenceAt(before.span().end() - 1, before.sentence());
        Sentence here = document.sentences().get(quotation.sentence());
        return quotation.sentence() <= last + 1
                && here.paragraph() == document.sentences().get(last).paragraph();
    }

    private int sentenceAt(int offset, int from) {
        int at = from;
        while (at + 1 < document.sentences().size()
                && document.sentences().get(at + 1).span().start() <= offset) {
            at++;
        }
        return at;
    }

    private boolean ends(Quotation quotation, String mark) {
        return document.quote(quotation.content()).endsWith(mark);
    }

    /** Whether nothing but marks and blanks stands between. */
    private boolean isGap(int from, int to) {
        return document.article()
                .text()
                .substring(from, Math.max(from, to))
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }
}
