package org.dossier.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Expressions;

/**
 * Lines that stand around a story where it is copied from a page, a mail or print: "Read more: …", "Photo: …", whom to call, what else
 * is read. What they say is told of other things than the story, and is not read at all.
 */
public final class Furniture {

    /** Of a text without any. */
    public static final Furniture NONE = new Furniture(Map.of(), List.of());

    /** A longer line is no furniture, however it begins. */
    private static final int LONGEST = 200;

    /** The mail that a mail answers. */
    private static final String ANSWERED = ">";

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}©]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    /** What goes with a line. */
    private enum Reach {
        LINE,
        /** The lines behind it up to a blank one: whom to call. */
        BLOCK,
        /** The headings and items behind it up to a sentence: other stories. */
        LIST
    }

    private record Start(String words, Reach reach) {}

    private final Map<String, Reach> whole;
    private final List<Start> starts;

    private Furniture(Map<String, Reach> whole, List<Start> starts) {
        this.whole = whole;
        this.starts = starts;
    }

    /** @param expressions table {@code furniture} */
    public static Furniture of(Expressions expressions) {
        Map<String, Reach> whole = new HashMap<>();
        List<Start> starts = new ArrayList<>();
        for (Map<String, String> row : expressions.rows("furniture")) {
            String line = row.get("line");
            Reach reach = Reach.valueOf(row.get("extent").toUpperCase(Locale.ROOT));
            if (line.endsWith("*")) {
                starts.add(new Start(line.substring(0, line.length() - 1), reach));
            } else {
                whole.put(line, reach);
            }
        }
        return new Furniture(Map.copyOf(whole), List.copyOf(starts));
    }

    /**
     * The lines of the story, in their order; all where none would be left. Below a story the line that says whom to call stays, since what
     * follows is no part of the story either.
     */
    public List<Line> without(String text, List<Line> lines) {
        Walk walk = new Walk(text);
        lines.forEach(walk::line);
        return walk.kept.isEmpty() ? lines : walk.kept;
    }

    /** Goes over the lines of a text in their order. */
    private final class Walk {

        private final String text;
        private final List<Line> kept = new ArrayList<>();

        /** Of the last line that is furniture, and its paragraph. */
        private Reach reach = Reach.LINE;

        private int paragraph = -1;

        /** Whether a line of the story was there. */
        private boolean told;

        Walk(String text) {
            this.text = text;
        }

        void line(Line line) {
            boolean goesOn = goesOn(line);
            Optional<Reach> start = start(line.span().in(text));
            if (start.isPresent()) {
                furniture(line, start.get(), goesOn);
            } else if (!goesOn) {
                reach = Reach.LINE;
                told |= line.kind() == Sentence.Kind.PROSE;
                kept.add(line);
            }
        }

        private boolean goesOn(Line line) {
            return switch (reach) {
                case LINE -> false;
                case BLOCK -> line.paragraph() == paragraph;
                case LIST -> line.kind() != Sentence.Kind.PROSE;
            };
        }

        private void furniture(Line line, Reach start, boolean goesOn) {
            boolean top = start == Reach.LIST && !told;
            boolean inside = goesOn && start == Reach.LINE;
            reach = top ? Reach.LINE : inside ? reach : start;
            paragraph = line.paragraph();
            if (told && start == Reach.BLOCK) {
                kept.add(line);
            }
        }
    }

    private Optional<Reach> start(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (line.startsWith(ANSWERED)) {
            return Optional.of(Reach.LINE);
        }
        String words = MARKS_BEFORE.matcher(line.toLowerCase(Locale.ROOT)).replaceFirst("");
        return Optional.ofNullable(whole.get(EDGES.matcher(words).replaceAll("")))
                .or(() -> starts.stream()
                        .filter(s -> words.startsWith(s.words()))
                        .map(Start::reach)
                        .findFirst());
    }
}
