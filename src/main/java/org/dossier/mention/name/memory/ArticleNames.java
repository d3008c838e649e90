package org.dossier.mention.name.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.mention.name.line.Editions;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** What one article has named so far: each name in full, the parts of names of persons, the stems of names of operations. */
final class ArticleNames {

    private final Ontology ontology;
    private final Set<String> firstCues;

    final Map<String, Piece> full = new HashMap<>();
    final Map<String, Piece> parts = new HashMap<>();
    final Map<String, Piece> stems = new TreeMap<>();
    /** Family names with a hyphen, in small letters. */
    final Set<String> hyphened = new HashSet<>();

    final Set<String> firstWords = new HashSet<>();
    final Set<String> common = new HashSet<>();
    /** The words that the article writes in small letters, and those with a capital that stand neither in brackets nor behind "in". */
    private final Set<String> written = new HashSet<>();

    void learnWords(Line line) {
        for (int i = 0; i < line.size(); i++) {
            boolean placed = Set.of("(", "in", "at", "near").contains(line.lower(i - 1));
            if (!placed || !line.capital(i)) {
                written.add(line.text(i));
            }
        }
    }

    /** Whether the article uses a word as a name that tells no place. */
    boolean usesAsName(String word) {
        return written.contains(word) && !written.contains(word.toLowerCase(Locale.ROOT));
    }

    void learn(Line line, Piece piece) {
        boolean small = piece.by().startsWith("unit") && !line.capital(piece.start());
        if (small || piece.by().equals(Name.PLACE_AND_KIND)) {
            return;
        }
        put(full, piece.text(), piece);
        if (ontology.isA(piece.type(), Dos.PERSON)) {
            for (int i = piece.start(); i < piece.end(); i++) {
                put(parts, personPart(line, piece, i), piece);
            }
            hyphened(line, piece.end()).ifPresent(hyphened::add);
        }
        if (ontology.isA(piece.type(), Dos.OPERATION)) {
            String bare = line.phrase(piece.start() + cueLength(line, piece), piece.end());
            put(full, bare, piece);
            stem(bare).ifPresent(s -> put(stems, s, piece));
        }
    }

    private void put(Map<String, Piece> map, String text, Piece piece) {
        if (text.length() > 1 && map.putIfAbsent(text, piece) == null) {
            firstWords.add(text.split("[ -]", 2)[0]);
        }
    }

    /** @param firstCues words before the names of operations without which these are used, too */
    ArticleNames(Ontology ontology, Set<String> firstCues) {
        this.ontology = ontology;
        this.firstCues = firstCues;
    }

    /** How many words before the name proper tell what it names: one in "Operation Harbour", three in "Joint Customs Operation Harbour". */
    private int cueLength(Line line, Piece piece) {
        return piece.by().equals("operation-cue")
                ? IntStream.iterate(piece.length() - 1, n -> n > 0, n -> n - 1)
                        .filter(n -> firstCues.contains(line.phrase(piece.start(), piece.start() + n)
                                .toLowerCase(Locale.ROOT)
                                .replace(".", "")))
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    /** The words around a hyphen that end there, in small letters: "al-salem" of "Ahmed Al-Salem". */
    static Optional<String> hyphened(Line line, int end) {
        boolean hyphen = end >= 3 && line.text(end - 2).equals("-") && line.glued(end - 2) && line.glued(end - 1);
        return hyphen ? Optional.of(line.phrase(end - 3, end).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** A hyphenated given name counts as one word. */
    private static String personPart(Line line, Piece piece, int i) {
        boolean hyphen = line.text(i).equals("-")
                || line.glued(i) && i > piece.start()
                || i + 1 < piece.end() && line.glued(i + 1);
        return hyphen || line.text(i).length() < 2 || !line.capital(i) ? "" : line.text(i);
    }

    /** The name of a series without year or Roman numeral: "Falcon" of "Falcon 2021". */
    static Optional<String> stem(String name) {
        int cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
        String last = name.substring(cut + 1);
        boolean edition = cut > 0 && (last.matches("[0-9]+|[0-9]\\.0") || Editions.isRoman(last));
        return edition ? Optional.of(name.substring(0, cut)) : Optional.of(name);
    }
}
