package org.dossier.mention.name.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;

/** Names of the gazetteer in a sentence. Which of several entries is meant is decided later, by the whole article. */
public final class KnownNames {

    private static final int LONGEST = 16;

    /** By how many characters the words of a text may be longer than the name in the gazetteer: marks, plurals, spaces. */
    private static final int SLACK = 8;

    private final Gazetteer gazetteer;
    private final Ontology ontology;
    private final Set<String> times = new HashSet<>();
    private final Set<String> shortTimes = new HashSet<>();

    public KnownNames(Knowledge knowledge) {
        gazetteer = knowledge.gazetteer();
        ontology = knowledge.ontology();
        for (String column : List.of("month", "weekday")) {
            knowledge.expressions().rows(column + "s").forEach(row -> {
                times.add(row.get(column).toLowerCase(Locale.ROOT));
                Table.values(row, "short").forEach(s -> shortTimes.add(s.toLowerCase(Locale.ROOT)));
            });
        }
    }

    /** The longest known name that starts at the word, with its entries. */
    public Optional<Piece> at(Line line, int start) {
        int reach = start < line.size() ? gazetteer.longestFrom(line.text(start)) : 0;
        if (reach == 0) {
            return line.capital(start) && line.lower(start).equals("the") ? withArticle(line, start) : Optional.empty();
        }
        for (int end = farthest(line, start, reach); end > start; end--) {
            List<Entry> entries = entries(line, start, end);
            if (!entries.isEmpty()) {
                Entry first =
                        entries.stream().filter(Brands::isFirm).findFirst().orElse(entries.getFirst());
                return Optional.of(Piece.of(line, start, end, first.type(), "gazetteer:" + first.table())
                        .with(first));
            }
        }
        return Optional.empty();
    }

    /** The end of the words from there on that are hardly longer than so many characters. */
    private static int farthest(Line line, int start, int reach) {
        int from = line.token(start).span().start();
        int end = start;
        while (end < line.size()
                && end - start < LONGEST
                && line.token(end).span().end() - from <= reach + SLACK) {
            end++;
        }
        return end;
    }

    /** "The Hague", of which the article is a part. */
    private Optional<Piece> withArticle(Line line, int the) {
        return at(line, the + 1).flatMap(p -> {
            String whole = line.phrase(the, p.end());
            return entries(line, the + 1, p.end()).stream()
                    .filter(e -> e.names().contains(whole))
                    .findFirst()
                    .map(e -> Piece.of(line, the, p.end(), e.type(), "gazetteer:" + e.table())
                            .with(e));
        });
    }

    /** The entries whose name the words are, each in the case in which it may stand. */
    public List<Entry> entries(Line line, int start, int end) {
        String text = line.phrase(start, end);
        return gazetteer.lookup(text).stream()
                .filter(e -> fits(line, start, end, e))
                .toList();
    }

    /** Abbreviations only in capitals, names in lower case only as the table has them. */
    private boolean fits(Line line, int start, int end, Entry entry) {
        String text = line.phrase(start, end);
        if (Editions.isRoman(text)) {
            return false;
        }
        boolean tiny = text.length() <= 3 && entry.column("region_iso").isPresent();
        boolean state = text.length() == 2 || text.endsWith(".");
        if (tiny && !(state && line.lower(start - 1).equals(",") && line.capital(start - 2))) {
            return false;
        }
        if (entry.names().contains(text)) {
            return line.capital(start) || text.indexOf(' ') > 0 || !text.equals(text.toLowerCase(Locale.ROOT));
        }
        if (!line.capital(start) || endsPlain(line, end) && ontology.isA(entry.type(), Dos.PLACE)) {
            return false;
        }
        return entry.names().stream()
                .filter(n -> n.equalsIgnoreCase(text))
                .noneMatch(n -> n.equals(n.toUpperCase(Locale.ROOT)) && n.length() <= 8 || text.length() <= 3);
    }

    /** "the Spanish town": words that close with a common noun are no name of a place. */
    private static boolean endsPlain(Line line, int end) {
        return !line.capital(end - 1) && line.token(end - 1).upos().equals("NOUN");
    }

    /** A month or day of the week; its short form only beside a number. */
    public boolean isTime(Line line, int i) {
        String word = line.lower(i);
        if (times.contains(word)) {
            return true;
        }
        int next = behindStop(line, i + 1);
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return shortTimes.contains(bare) && (isNumber(line, next) || isNumber(line, i - 1));
    }

    public static int behindStop(Line line, int i) {
        return line.lower(i).equals(".") ? i + 1 : i;
    }

    public static boolean isNumber(Line line, int i) {
        return !line.lower(i).isEmpty() && Character.isDigit(line.lower(i).charAt(0));
    }

    /** Whether all the words are one known name. */
    public boolean isName(Line line, int start, int end) {
        return start < end && !entries(line, start, end).isEmpty() || end - start == 1 && line.abbreviation(start);
    }

    public boolean isBody(Line line, int start, int end) {
        return isOf(line, start, end, Dos.ORGANIZATION);
    }

    /** The body that is known by exactly this name. */
    public Optional<Entry> body(String name) {
        return gazetteer.lookup(name).stream()
                .filter(e -> ontology.isA(e.type(), Dos.ORGANIZATION))
                .findFirst();
    }

    /** Whether the words name a body that is no alliance of states. */
    public boolean isStateBody(Line line, int start, int end) {
        return isBody(line, start, end)
                && entries(line, start, end).stream().noneMatch(e -> ontology.isA(e.type(), Dos.ALLIANCE));
    }

    public boolean isPlace(Line line, int start, int end) {
        return isOf(line, start, end, Dos.PLACE);
    }

    /** Whether the words name something of the kind. */
    public boolean isOf(Line line, int start, int end, String kind) {
        return start < end && entries(line, start, end).stream().anyMatch(e -> ontology.isA(e.type(), kind));
    }

    /** The country that an adjective belongs to. */
    public Optional<Entry> byAdjective(Line line, int i) {
        return byAdjective(line, i, i + 1);
    }

    /** The same for an adjective of several words: "South African". */
    public Optional<Entry> byAdjective(Line line, int start, int end) {
        return line.capital(start) ? gazetteer.byAdjective(line.phrase(start, end)) : Optional.empty();
    }

    /** Whether the words are an adjective of one country: not "European". */
    public boolean isOfCountry(Line line, int start, int end) {
        return byAdjective(line, start, end)
                .filter(e -> ontology.isA(e.type(), Dos.COUNTRY))
                .isPresent();
    }

    /** All known names of the line that stand beside each other, from left to right. */
    public List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Optional<Piece> piece = at(line, i);
            piece.ifPresent(found::add);
            i = piece.map(Piece::end).orElse(i + 1);
        }
        return found;
    }
}
