package org.dossier.relation.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Quotation;
import org.dossier.relation.model.Attribution;

/**
 * Finds for each quotation the attribution that says whose it is.
 *
 * <p>It stands directly after the quotation or directly before it. A quotation that follows another in the same paragraph goes on with it
 * ({@code “They came,” he said. “And they went.”}).
 */
final class QuotationCues {
    /** What one speaker says without a break: one or more quotations with their attribution. */
    record Speech(List<Quotation> quotations, Attribution attribution) {}

    private static final Pattern TITLE = Pattern.compile("[ ](?:\\p{Lu}[\\p{L}'’-]*,? (?:and |& |of |for )?){1,8}");

    private final Document document;
    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
    private final Map<Attribution, Speech> used = new HashMap<>();
    private final List<Speech> speeches = new ArrayList<>();
    private final List<Quotation> unclaimed = new ArrayList<>();
    private final IntFunction<Optional<Attribution>> attitudes;

    private QuotationCues(
            Document document, List<Attribution> attributions, IntFunction<Optional<Attribution>> attitudes) {
        this.document = document;
        this.attitudes = attitudes;
        attributions.stream()
                .filter(a -> a.kind() == Attribution.Kind.SPEECH)
                .forEach(a -> bySentence
                        .computeIfAbsent(a.sentence(), s -> new ArrayList<>())
                        .add(a));
    }

    /** @param attitudes who takes a stand in the sentence of that index, so that a quotation behind it is his */
    static QuotationCues of(
            Document document,
            List<Quotation> quotations,
            List<Attribution> attributions,
            IntFunction<Optional<Attribution>> attitudes) {
        QuotationCues cues = new QuotationCues(document, attributions, attitudes);
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
            reportedBefore(quotation)
                    .ifPresentOrElse(a -> open(a).quotations().add(quotation), () -> unclaimed.add(quotation));
        } else {
            used.computeIfAbsent(cue.get(), this::open).quotations().add(quotation);
        }
    }

    /** Who was reported in the sentence before a quotation that opens its paragraph: he goes on in his own words. */
    private Optional<Attribution> reportedBefore(Quotation quotation) {
        int sentence = quotation.sentence();
        return opensParagraph(quotation)
                ? bySentence.getOrDefault(sentence - 1, List.of()).stream()
                        .filter(a -> a.isSpeech() && !a.said().isEmpty() && !uses(a))
                        .findFirst()
                        .or(() -> attitudes.apply(sentence - 1))
                : Optional.empty();
    }

    private boolean opensParagraph(Quotation quotation) {
        Sentence here = document.sentences().get(quotation.sentence());
        boolean first =
                here.index() > 0 && document.sentences().get(here.index() - 1).paragraph() != here.paragraph();
        return first && isGap(here.span().start(), quotation.span().start());
    }

    private Speech open(Attribution attribution) {
        Speech speech = new Speech(new ArrayList<>(), attribution);
        speeches.add(speech);
        return speech;
    }

    private Optional<Attribution> after(Quotation quotation) {
        if (ends(quotation, ".") && !goesOnBehind(quotation)) {
            return Optional.empty();
        }
        int sentence = sentenceAt(quotation.span().end() - 1, quotation.sentence());
        return near(sentence, 1)
                .filter(a -> a.place() != Attribution.Place.BEFORE)
                .filter(a -> a.clause().start() >= quotation.span().end())
                .filter(a -> isTitleOrGap(quotation.span().end(), a.clause().start()))
                .findFirst();
    }

    /** Nothing, or the start of a title in capitals: "…," Corrections, Policing and Safety Minister Ann Lee said. */
    private boolean isTitleOrGap(int from, int to) {
        return isGap(from, to)
                || TITLE.matcher(document.article().text().substring(from, to)).matches();
    }

    private Optional<Attribution> before(Quotation quotation) {
        return near(quotation.sentence(), -1)
                .filter(a -> a.clause().end() <= quotation.span().start())
                .filter(a -> isGap(a.clause().end(), quotation.span().start()))
                .findFirst();
    }

    private Stream<Attribution> near(int sentence, int step) {
        return Stream.of(sentence, sentence + step).flatMap(s -> bySentence.getOrDefault(s, List.of()).stream());
    }

    /**
     * Whether the quotation follows the last one that has a speaker, in the same or the next sentence, and in the same paragraph or at the
     * start of the next; there a comma at its end says that somebody follows who says it.
     */
    private boolean goesOn(Quotation before, Quotation quotation) {
        boolean others = ends(quotation, ",") && opensParagraph(quotation);
        if (others || speeches.isEmpty() || !speeches.getLast().quotations().contains(before)) {
            return false;
        }
        int last = sentenceAt(before.span().end() - 1, before.sentence());
        Sentence here = document.sentences().get(quotation.sentence());
        Span attributed = speeches.getLast().attribution().clause();
        int said = Math.max(last, sentenceAt(attributed.end() - 1, last));
        return quotation.sentence() <= last + 1
                        && here.paragraph() == document.sentences().get(last).paragraph()
                || quotation.sentence() == said + 1 && opensParagraph(quotation);
    }

    private int sentenceAt(int offset, int from) {
        int at = from;
        while (at + 1 < document.sentences().size()
                && document.sentences().get(at + 1).span().start() <= offset) {
            at++;
        }
        return at;
    }

    /** {@code “It is a priority.” says Sergeant Hall}, or a line below that begins with a dash: whether who speaks may follow the full stop. */
    private boolean goesOnBehind(Quotation quotation) {
        String text = document.article().text();
        int at = quotation.span().end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean line = text.substring(quotation.span().end(), at).indexOf('\n') >= 0;
        return at < text.length()
                && (line ? "-–—".indexOf(text.charAt(at)) >= 0 : Character.isLowerCase(text.charAt(at)));
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
