package org.dossier.reference.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.reference.calendar.CalendarMath;

/**
 * Dates that stand apart from the text: in a dateline ("(Athens, 15 September 2025) –", "GUANGZHOU, April 12 (Xinhua) --") or in a
 * line at the top or the bottom that holds little else ("Issued on 3 May 2021").
 */
final class Datelines {

    /** Words beside the date in a line that holds little else. */
    private static final int FEW_WORDS = 6;

    /** Characters of a first sentence in which a dateline ends. */
    private static final int DATELINE = 90;

    private static final int TOP = 4;
    private static final int BOTTOM = 5;

    /** Of a letter's head, above its first sentence. */
    private static final int LONGEST_HEAD = 16;

    private final Document document;
    private final int head;
    private final List<Time> dates;

    Datelines(Document document, Mentions mentions) {
        this.document = document;
        head = head(document);
        dates = mentions.of(Time.class).stream()
                .filter(t -> t.expression() instanceof CalendarDate d && d.day().isPresent())
                .toList();
    }

    /** How many lines stand above the first sentence: who writes, to whom, and when. */
    private static int head(Document document) {
        int prose = document.sentences().stream()
                .filter(s -> s.kind() == Sentence.Kind.PROSE && s.tokens().size() > FEW_WORDS)
                .findFirst()
                .map(Sentence::index)
                .orElse(0);
        return prose <= LONGEST_HEAD ? Math.max(TOP, prose) : TOP;
    }

    /** The first full date that stands apart. */
    Optional<LocalDate> full() {
        return apart().flatMap(t -> day(t).stream()).findFirst();
    }

    private static Optional<LocalDate> day(Time time) {
        CalendarDate date = (CalendarDate) time.expression();
        return date.year()
                .flatMap(y -> CalendarMath.day(
                        y, date.month().orElseThrow(), date.day().orElseThrow()));
    }

    /** The dateline that leaves the year open; an article of that day calls it by the weekday that it names first. */
    List<DayHint> withoutYear(Optional<DayOfWeek> weekday) {
        return apart().filter(t -> ((CalendarDate) t.expression()).year().isEmpty())
                .limit(1)
                .flatMap(t -> hint((CalendarDate) t.expression(), weekday).stream())
                .toList();
    }

    private static Optional<DayHint> hint(CalendarDate date, Optional<DayOfWeek> weekday) {
        return CalendarMath.day(2000, date.month().orElseThrow(), date.day().orElseThrow())
                .map(MonthDay::from)
                .map(d -> new DayHint(d, weekday, 0, false, said(d, weekday)));
    }

    private static String said(MonthDay day, Optional<DayOfWeek> weekday) {
        return "the dateline says " + DayHint.written(day)
                + weekday.map(w -> ", which the text calls " + DayHint.capitalized(w))
                        .orElse("");
    }

    private Stream<Time> apart() {
        int last = document.sentences().size();
        return dates.stream().filter(t -> {
            boolean top = t.sentence() < TOP;
            boolean outside = t.sentence() < head || t.sentence() >= last - BOTTOM;
            return top && isDateline(t) || outside && isAlone(t);
        });
    }

    /** Before the dash that opens the text. */
    private boolean isDateline(Time time) {
        Sentence sentence = document.sentences().get(time.sentence());
        int start = sentence.span().start();
        int end = Math.min(sentence.span().end(), start + DATELINE);
        if (time.span().end() > end) {
            return false;
        }
        String before = document.article().text().substring(start, time.span().start());
        String after = document.article().text().substring(time.span().end(), end);
        int dash = dash(after);
        boolean short1 = dash >= 0 && dash < 40 && !after.substring(0, dash).contains(". ");
        return short1 && before.chars().noneMatch(c -> c == ';') && before.length() < 60 && isPlain(before);
    }

    /** A place and no sentence: every word starts with a capital. */
    private static boolean isPlain(String before) {
        for (String word : List.of(before.strip().split("[^\\p{L}]+", -1))) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && word.length() > 3) {
                return false;
            }
        }
        return true;
    }

    private static int dash(String text) {
        int found = -1;
        for (String mark : List.of(" – ", " — ", " -- ", " - ", "—", "–", "--")) {
            int at = text.indexOf(mark);
            found = at >= 0 && (found < 0 || at < found) ? at : found;
        }
        return found;
    }

    /** In a line of its own but for a few words. */
    private boolean isAlone(Time time) {
        Sentence sentence = document.sentences().get(time.sentence());
        Span date = time.span();
        long words = sentence.tokens().stream()
                .filter(t -> !date.contains(t.span()))
                .filter(Datelines::isWord)
                .count();
        long verbs =
                sentence.tokens().stream().filter(t -> t.xpos().equals("VBD")).count();
        return words < FEW_WORDS && verbs == 0 && isOwnLine(sentence);
    }

    private static boolean isWord(Token token) {
        return Character.isLetter(token.text().codePointAt(0));
    }

    private boolean isOwnLine(Sentence sentence) {
        String text = document.article().text();
        int before = sentence.span().start() - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        int after = sentence.span().end();
        while (after < text.length() && text.charAt(after) != '\n' && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return (before < 0 || text.charAt(before) == '\n') && (after >= text.length() || text.charAt(after) == '\n');
    }
}
