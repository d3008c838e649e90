package org.dossier.mention.name.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;

/** The table {@code operation-cues}: words beside which the name of an operation stands. */
public final class OperationCues {

    /**
     * One cue.
     *
     * @param type IRI of the class of what it names
     * @param at where it stands to the name: first, last, tail, or dub, if it only says that a name follows, call, if it says so of any thing
     * @param part whether it is a part of the name
     */
    record Cue(String type, String at, boolean part) {

        boolean isNoun() {
            return at.equals("first") || at.equals("last");
        }

        boolean dubs() {
            return at.equals("dub") || at.equals("call");
        }
    }

    /** How many words describe an operation. */
    private static final int DESCRIBED = 4;

    private final CuePhrases<Cue> cues;

    OperationCues(Knowledge knowledge) {
        Ontology ontology = knowledge.ontology();
        cues = CuePhrases.of(knowledge.expressions(), "operation-cues", "cue", row -> cue(ontology, row));
    }

    private static Cue cue(Ontology ontology, Map<String, String> row) {
        return new Cue(ontology.iri(row.get("class")), row.get("at"), !"no".equals(row.get("part")));
    }

    /** All that start at the word, the longest first. */
    List<CuePhrases.Match<Cue>> at(Line line, int start) {
        return cues.allAt(line, start);
    }

    /** Whether a noun for an operation starts at the word. */
    boolean isNoun(Line line, int start) {
        return at(line, start).stream().anyMatch(m -> m.value().isNoun());
    }

    /** "a gang called Falcon": whether words that name any thing stand right behind the noun of another one. */
    boolean nameOther(Line line, CuePhrases.Match<Cue> match) {
        int noun = match.start() - 1;
        while (noun > 0
                && line.token(noun).upos().equals("PUNCT")
                && !line.lower(noun).equals(",")) {
            noun--;
        }
        return match.value().at().equals("call")
                && line.token(noun).isNoun()
                && cues.endingAt(line, noun + 1).filter(m -> m.value().isNoun()).isEmpty();
    }

    /** Whether the sentence speaks of an operation, named or not. */
    public boolean speaks(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (cues.at(line, i).filter(m -> m.value().isNoun()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean standsBefore(Line line, int start) {
        return before(line, start).isPresent();
    }

    /** "Code-named Operation Falcon": whether the words from here only say that a name follows. */
    boolean dubs(Line line, int start) {
        return at(line, start).stream().anyMatch(m -> m.value().dubs());
    }

    /** Whether what starts here stands behind a cue in capitals, which makes it the operation's: "Operation Denver Nets 20 Arrests". */
    public boolean isNamedBefore(Line line, int start) {
        return line.capital(start - 1)
                && before(line, start)
                        .filter(c -> c.part() && c.at().equals("first"))
                        .isPresent();
    }

    private Optional<Cue> before(Line line, int start) {
        return cues.endingAt(line, start).map(CuePhrases.Match::value);
    }

    /** "a routine enforcement operation": one of many has no name, or is dubbed; "this operation": it was named before, or has none. */
    static boolean isAnyOf(Line line, int noun) {
        int start = noun;
        while (start > 0 && noun - start < DESCRIBED && isPlain(line.text(start - 1))) {
            start--;
        }
        return IntStream.range(start, noun).anyMatch(i -> Set.of("a", "an").contains(line.lower(i)))
                || Set.of("this", "that").contains(line.lower(noun - 1));
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }
}
