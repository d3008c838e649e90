package org.dossier.mention.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.mention.model.Bound;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Phrases;

/** The words beside a number that say how it limits the true value: "more than", "or so", "+". */
final class Hedges {

    /** A bound with the pieces that say it. */
    record Hedge(int start, int end, Bound bound) {}

    /** What leads from the noun for a value to its amount. */
    private static final Set<String> LINKS = Set.of("of", "at", "is", "was", "are", "were", "be");

    /** How many pieces before an amount the hedge of its noun may stand. */
    private static final int REACH = 8;

    private static final String ABOUT = "about";

    private final Set<String> topical;
    private final Phrases<Bound> before = new Phrases<>();
    private final Phrases<Bound> after = new Phrases<>();
    private final Phrases<Bound> glued = new Phrases<>();
    private final Phrases<Bound> valuing = new Phrases<>();

    Hedges(Knowledge knowledge) {
        topical = knowledge.expressions().words("topical", "noun");
        for (Map<String, String> row : knowledge.expressions().rows("hedges")) {
            Phrases<Bound> side = switch (row.getOrDefault("side", "")) {
                case "before" -> before;
                case "after" -> after;
                case "glued" -> glued;
                case "valuing" -> valuing;
                default -> throw fault(row, "side is before, after, glued or valuing");
            };
            side.add(row.get("phrase"), bound(row));
        }
    }

    private static Bound bound(Map<String, String> row) {
        return Arrays.stream(Bound.values())
                .filter(b -> b.term().equals(row.get("bound")))
                .findFirst()
                .orElseThrow(() -> fault(row, "no such bound: " + row.get("bound")));
    }

    private static KnowledgeException fault(Map<String, String> row, String what) {
        return new KnowledgeException("expressions/hedges.tsv, \"" + row.get("phrase") + "\"", what);
    }

    /** The hedge that ends where the amount starts. */
    Optional<Hedge> before(List<Lexeme> text, int start) {
        return before.before(text, start)
                .filter(m -> !isTopic(text, m.start()))
                .map(m -> new Hedge(m.start(), m.end(), m.value()));
    }

    /** "issued an alert on Monday about two versions": whether "about" says what a noun shortly before it tells of. */
    private boolean isTopic(List<Lexeme> text, int at) {
        int noun = at - 1;
        if (noun > 1 && text.get(noun - 1).is("on")) {
            noun -= 2;
        }
        return text.get(at).is(ABOUT) && noun >= 0 && isTopical(text.get(noun).lower());
    }

    private boolean isTopical(String word) {
        return topical.contains(word) || word.endsWith("s") && topical.contains(word.substring(0, word.length() - 1));
    }

    /** "An estimated street value of", "estimated the damage at": the hedge of what the amount is, without pieces of its own. */
    Optional<Hedge> ofValue(List<Lexeme> text, int start) {
        if (start < 1 || !LINKS.contains(text.get(start - 1).lower())) {
            return Optional.empty();
        }
        for (int i = start - 2;
                i >= Math.max(0, start - REACH)
                        && text.get(i).isWord()
                        && !text.get(i).is("and");
                i--) {
            Optional<Hedge> hedge = valuing.at(text, i).map(m -> new Hedge(start, start, m.value()));
            if (hedge.isPresent()) {
                return hedge;
            }
        }
        return Optional.empty();
    }

    /** The hedge that starts where the amount ends: "300 bottles or more". */
    Optional<Hedge> after(List<Lexeme> text, int end) {
        return after.at(text, end)
                .filter(m -> m.end() >= text.size() || !text.get(m.end()).is("than"))
                .filter(m -> !startsAnother(text, m.start(), m.end()))
                .map(m -> new Hedge(m.start(), m.end(), m.value()));
    }

    /** "1.5 tonnes and over 20 bags": the words after "and" limit the next number. */
    private static boolean startsAnother(List<Lexeme> text, int start, int end) {
        return text.get(start).is("and")
                && end < text.size()
                && (text.get(end).isNumber()
                        || !text.get(end).isWord()
                                && end + 1 < text.size()
                                && text.get(end + 1).isNumber());
    }

    /**
     * The hedge written directly after the number: "300+", "30-plus".
     *
     * @param open whether the number has no unit yet: then also a hedge before its noun, "20 or so rifles"
     */
    Optional<Hedge> glued(List<Lexeme> text, int end, boolean open) {
        int at = Lexeme.pastHyphen(text, end);
        return glued.at(text, at)
                .filter(m -> text.get(m.start()).glued())
                .map(m -> new Hedge(end, m.end(), m.value()))
                .or(() -> after(text, end)
                        .filter(h -> open
                                && h.end() < text.size()
                                && text.get(h.end()).isWord()));
    }
}
