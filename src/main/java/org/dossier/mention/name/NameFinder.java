package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.document.Dateline;
import org.dossier.document.Document;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Name;
import org.dossier.mention.name.body.BodyExtent;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.memory.NameMemory;

/**
 * Finds proper names: by cue words and gazetteer in each sentence, then what the article repeats in a shorter form ("Gao",
 * "Serengeti", "the GAC"), and last which of several things of a name is meant.
 */
public final class NameFinder {

    private static final int LONGEST_BYLINE = 10;

    private final LineNames reader;
    private final NameMemory memory;
    private final Homonyms homonyms;
    private final Vessels vessels;
    private final Set<String> contacts;
    private final Set<String> closed;

    public NameFinder(Knowledge knowledge) {
        reader = new LineNames(knowledge);
        memory = new NameMemory(knowledge, reader.known());
        homonyms = new Homonyms(knowledge);
        vessels = new Vessels(knowledge);
        closed = knowledge.expressions().words("closed-words", "word");
        contacts = knowledge.expressions().rows("boilerplate").stream()
                .filter(row -> row.containsKey("contact"))
                .map(row -> row.get("start"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names in the order of the text. */
    public List<Name> find(Document document) {
        List<Line> lines = document.sentences().stream()
                .filter(s -> !s.tokens().isEmpty())
                .map(s -> new Line(document, s, closed))
                .toList();
        List<List<Piece>> pieces = new ArrayList<>();
        Set<String> explained = explained(lines);
        boolean spoken = false;
        for (Line line : lines) {
            pieces.add(isFurniture(line) ? List.of() : withoutAgency(line, reader.find(line, spoken, explained)));
            spoken = reader.speaksOfOperation(line);
        }
        List<List<Piece>> all = homonyms.choose(
                lines, reader.offices().complete(lines, memory.complete(lines, vessels.without(lines, pieces))));
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            all.get(i).forEach(p -> names.add(name(line, p)));
        }
        return List.copyOf(names);
    }

    /** The letters in brackets, which the article explains by what stands before them. */
    private static Set<String> explained(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> IntStream.range(0, line.size())
                        .mapToObj(i -> BodyExtent.bracketed(line, i))
                        .flatMap(Optional::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "LAGOS (AFP) –": who reports has no part in what is told. */
    private static List<Piece> withoutAgency(Line line, List<Piece> found) {
        int end = Dateline.end(line.sentence());
        return found.stream()
                .filter(p -> p.end() >= end
                        || !line.lower(p.start() - 1).equals("(")
                        || !line.lower(p.end()).equals(")"))
                .toList();
    }

    /** "Media enquiries: …", and a line in capitals only at the end of the text, the publisher's signature. */
    private boolean isFurniture(Line line) {
        return isByline(line)
                || line.size() > 1
                        && line.sentence().index() > 0
                        && contacts.stream()
                                .anyMatch(c -> line.phrase(0, Math.min(line.size(), 6))
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(c));
    }

    /** "By Ann Lee (Harbour Times)": who wrote the article has no part in what it tells. */
    private static boolean isByline(Line line) {
        return line.lower(0).equals("by")
                && line.capital(0)
                && line.capital(1)
                && line.size() <= LONGEST_BYLINE
                && line.sentence().tokens().stream().noneMatch(Token::isVerb);
    }

    private static Name name(Line line, Piece piece) {
        return new Name(
                line.span(piece.start(), piece.end()),
                line.sentence().index(),
                line.head(piece.start(), piece.end()),
                piece.text(),
                piece.type(),
                piece.entry(),
                piece.by());
    }
}
