package org.dossier.mention.name.line;

import java.util.Set;
import java.util.function.Predicate;
import org.dossier.knowledge.Entry;

/** Tells names that only mark goods from those of firms and places: "15 Amazon storefronts", "a Mercedes". */
public final class Brands {

    private static final String FIRMS = "companies";

    private Brands() {}

    /** Whether a known name is that of a firm, which may be a brand, too. */
    public static boolean isFirm(Entry entry) {
        return entry.table().equals(FIRMS);
    }

    /** Whether the piece is such a name. */
    public static boolean names(Piece piece) {
        return piece.by().equals("gazetteer:" + FIRMS);
    }

    /** "a Mercedes", "a vintage Mercedes": what has an indefinite article and modifies nothing is no place. */
    public static boolean isThing(Line line, Piece piece) {
        int next = piece.end();
        int article = piece.start() - 1;
        while (article > 0 && line.token(article).upos().equals("ADJ")) {
            article--;
        }
        boolean modifies = next < line.size()
                && (line.token(next).isNoun() || line.text(next).equals("-"));
        return Set.of("a", "an").contains(line.lower(article)) && !modifies || isQuotedPart(line, piece);
    }

    /** "the “Bath & Body Works” mark": a name in quotation marks goes on behind the word. */
    private static boolean isQuotedPart(Line line, Piece piece) {
        int next = piece.end();
        boolean joined = Set.of("&", "'s").contains(line.lower(next));
        return Line.isMark(line.lower(piece.start() - 1)) && joined && line.capital(next + 1);
    }

    /**
     * Whether the name stands in a list of examples of things, as names of people do who have made names of goods: "labels such as
     * Jimmy Choo".
     *
     * @param isPerson whether a lemma is a noun for persons
     */
    public static boolean lists(Line line, int start, Predicate<String> isPerson) {
        int at = beforeList(line, start);
        int noun = exampleOf(line, at);
        noun = namesMarks(line, at) ? at - 1 : noun;
        return noun >= 0
                && line.token(noun).upos().equals("NOUN")
                && !isPerson.test(line.token(noun).lemma());
    }

    /**
     * The noun that examples follow: "brands" in "brands, including Chanel", "brands such as Gucci".
     *
     * @param at the word before the examples
     * @return -1 where no examples follow it
     */
    public static int exampleOf(Line line, int at) {
        if (!exemplifies(line, at)) {
            return -1;
        }
        int noun = line.lower(at).equals("as") ? at - 2 : at - 1;
        return line.lower(noun).equals(",") ? noun - 1 : noun;
    }

    /** "the names of Tous, Omega and Fossil". */
    private static boolean namesMarks(Line line, int of) {
        return line.lower(of).equals("of")
                && line.lower(of + 2).equals(",")
                && line.lower(of - 1).equals("names");
    }

    /** The word before the first of the names that are listed up to here. */
    private static int beforeList(Line line, int start) {
        int at = start - 1;
        while (at > 0 && (Set.of(",", "and", "or", "&").contains(line.lower(at)) || line.nameWord(at))) {
            at--;
        }
        return at;
    }

    private static boolean exemplifies(Line line, int at) {
        return Set.of("including", "like").contains(line.lower(at))
                || line.lower(at).equals("as") && line.lower(at - 1).equals("such");
    }
}
