package org.dossier.document.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.dossier.article.Span;
import org.dossier.document.text.SplittingWords.Use;

/**
 * Splits a line into sentences. Where a full stop stands behind a word in lower case and before a capital, it is one; where the word could be an
 * abbreviation, OpenNLP's sentence detector decides, unless the word is known never to end a sentence ("Lt.", "No.", initials).
 */
public final class SentenceSplitter {

    /** A possible end: stops, closing quotes and brackets, blanks, and what may begin a sentence. */
    private static final Pattern END = Pattern.compile(
            "([.!?…]{1,9})([\"”’'»)\\]]{0,3})[\\s\\p{Z}]{1,9}(?=[\"“‘'«(\\[]{0,3}[\\p{Lu}\\p{Lt}\\p{Lo}\\p{Nd}\\p{Sc}•–—-])");

    /** OpenNLP's official model, from its own archive on the class path. */
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final SentenceModel model;
    private final SplittingWords words;

    private SentenceSplitter(SentenceModel model, SplittingWords words) {
        this.model = model;
        this.words = words;
    }

    /** @throws UncheckedIOException if OpenNLP's model is missing or damaged */
    public static SentenceSplitter load(SplittingWords words) {
        try (InputStream resource = SentenceSplitter.class.getResourceAsStream(MODEL)) {
            if (resource == null) {
                throw new IOException("no model " + MODEL + " on the class path");
            }
            return new SentenceSplitter(new SentenceModel(resource), words);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sentence model: " + e.getMessage(), e);
        }
    }

    /** The sentences of the line, in order; together they hold all that is not blank in it. */
    public List<Span> split(String text, Span line) {
        List<Span> sentences = new ArrayList<>();
        int start = line.start();
        SentenceDetectorME detector = null;
        Matcher end = END.matcher(text).region(line.start(), line.end());
        while (end.find()) {
            int stop = end.start(1);
            Verdict verdict = verdict(text, line, stop, end);
            if (verdict == Verdict.ASK) {
                detector = detector == null ? new SentenceDetectorME(model) : detector;
                verdict = ask(detector, text, start, Math.min(line.end(), end.end() + 60), end.end(2));
            }
            if (verdict == Verdict.END) {
                sentences.add(new Span(start, end.end(2)));
                start = end.end();
            }
        }
        sentences.add(new Span(start, line.end()));
        return sentences;
    }

    private enum Verdict {
        END,
        NO_END,
        ASK
    }

    private Verdict verdict(String text, Span line, int stop, Matcher end) {
        if (text.charAt(stop) != '.' || end.end(1) > stop + 1) {
            return Verdict.END;
        }
        String word = wordBefore(text, line, stop);
        int next = end.end();
        if (words.has(Use.NEVER_ENDS, word)
                || words.has(Use.BEFORE_NUMBER, word) && Character.isDigit(text.charAt(next))) {
            return Verdict.NO_END;
        }
        if (end.end(2) > end.end(1)) {
            return Verdict.END;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return startsSentence(text, next, line.end()) ? Verdict.ASK : Verdict.NO_END;
        }
        if (word.indexOf('.') >= 0 || words.has(Use.MAY_END, word)) {
            return startsSentence(text, next, line.end()) ? Verdict.END : Verdict.NO_END;
        }
        return Verdict.END;
    }

    private static String wordBefore(String text, Span line, int stop) {
        int from = stop;
        while (from > line.start() && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, stop);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '&';
    }

    /** Whether the word at the place is one that rarely stands inside a name: "The", "In", "He". */
    private boolean startsSentence(String text, int at, int end) {
        int from = at;
        while (from < end && "\"“‘'«([".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        boolean agency = from == at + 1 && text.charAt(at) == '(' && isCapitals(text, from, to, end);
        return from > at && !agency || words.has(Use.STARTS, text.substring(from, to));
    }

    /** "DULLES, Va. (ABC)": letters of an agency alone in brackets. */
    private static boolean isCapitals(String text, int from, int to, int end) {
        return to - from >= 2
                && to < end
                && text.charAt(to) == ')'
                && text.substring(from, to).chars().allMatch(Character::isUpperCase);
    }

    private static Verdict ask(SentenceDetectorME detector, String text, int start, int end, int stop) {
        int from = Math.max(start, stop - 400);
        for (opennlp.tools.util.Span found : detector.sentPosDetect(text.substring(from, end))) {
            if (from + found.getEnd() == stop) {
                return Verdict.END;
            }
        }
        return Verdict.NO_END;
    }
}
