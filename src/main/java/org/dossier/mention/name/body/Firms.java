package org.dossier.mention.name.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.name.line.Brands;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/**
 * Tells whether a known name of a firm means the firm, as in "Gucci lodged a complaint", or the goods or site that have its name: "fake Gucci",
 * "sold on Facebook". Only what stands beside the list of names that it belongs to tells the former; the words stand in the table
 * {@code firm-words}.
 */
final class Firms {

    private static final Set<String> SEPARATORS = Set.of(",", "and", "or", "&");
    private static final Set<String> AGENTS = Set.of("by", "against");
    private static final Set<String> TYING = Set.of("of", "from", "to", "with", "at", "for");

    /** What may stand between the start of a clause and its subject. */
    private static final Set<String> CLAUSE =
            Set.of("", ",", "and", "but", "that", "the", ":", ";", "while", "when", "where", "because");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Set<String> help;
    private final Set<String> saying;
    private final Lexicon lexicon;
    private final KnownNames known;
    private final Roles roles;

    Firms(Knowledge knowledge, KnownNames known, Roles roles) {
        knowledge
                .expressions()
                .rows("firm-words")
                .forEach(row -> words.computeIfAbsent(row.get("at"), k -> new HashSet<>())
                        .add(row.get("word")));
        help = knowledge.expressions().words("help", "noun");
        saying = knowledge.expressions().words("saying", "verb");
        lexicon = knowledge.lexicon();
        this.known = known;
        this.roles = roles;
    }

    /** Whether the piece is no known name of a firm, or means the firm. */
    boolean act(Line line, Piece piece) {
        if (!Brands.names(piece) || mayBeArea(line, piece)) {
            return true;
        }
        int next = listEnd(line, piece.end());
        boolean modifies = line.token(next).upos().equals("NOUN");
        return hasPost(line, piece)
                || !modifies
                        && !line.nameWord(piece.end())
                        && (line.possessive(piece.end()) || isTold(line, listStart(line, piece.start()), next));
    }

    /** "the Amazon", "in the Brazilian Amazon": an area of that name, which the whole article tells from the firm. */
    private boolean mayBeArea(Line line, Piece piece) {
        boolean led = line.capital(piece.start() - 1) || Set.of("the", "in").contains(line.lower(piece.start() - 1));
        return led && known.isPlace(line, piece.start(), piece.end());
    }

    /** "Gucci spokeswoman Ann Lee", "head of security at Gucci", "Ann Lee of Gucci" */
    private boolean hasPost(Line line, Piece piece) {
        int before = piece.start() - 1;
        return roles.startsAt(line, piece.end())
                || TYING.contains(line.lower(before))
                        && (roles.endingAt(line, before).isPresent() || line.nameWord(before - 1));
    }

    /** @param at the word before the list */
    private boolean isTold(Line line, int at, int next) {
        return isSubject(line, at, next)
                || AGENTS.contains(line.lower(at))
                || TYING.contains(line.lower(at)) && ties(line, at - 1)
                || is(line, at, "object") && line.token(at).isVerb()
                || is(line, at, "examples")
                || isExample(line, at);
    }

    /** "Gucci and Prada have filed", but not "Fake Gucci and Prada were found". */
    private boolean isSubject(Line line, int at, int next) {
        int verb = line.token(next).upos().equals("ADV") ? next + 1 : next;
        boolean said = line.token(at).isVerb() && saying.contains(line.token(at).lemma());
        boolean open = CLAUSE.contains(line.lower(at)) || Line.isMark(line.lower(at)) || said;
        boolean told = line.lower(next).equals(",") && Set.of("which", "who").contains(line.lower(next + 1));
        return open && (told || verb < line.size() && isFinite(line.token(verb)));
    }

    private static boolean isFinite(Token token) {
        return token.upos().equals("AUX") || token.isFinite();
    }

    /** "experts from", "with the support of", "restitution to" */
    private boolean ties(Line line, int before) {
        String noun = lemma(line, before);
        return words.get("before").contains(noun) || help.contains(noun) || lexicon.is(NounSense.PERSON, noun);
    }

    /** "companies including", "brand owners such as": what the examples are of. */
    private boolean isExample(Line line, int at) {
        int noun = Brands.exampleOf(line, at);
        return noun >= 0 && is(line, noun, "examples");
    }

    private boolean is(Line line, int i, String at) {
        return words.get(at).contains(lemma(line, i));
    }

    /** In lower case, and without the ending of the plural where the first word of a sentence was taken for a name. */
    private static String lemma(Line line, int i) {
        if (i < 0 || i >= line.size()) {
            return "";
        }
        String lemma = line.token(i).lemma().toLowerCase(Locale.ROOT);
        boolean plural = line.token(i).upos().equals("PROPN") && lemma.endsWith("s");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** The word before the first of the names that are listed up to here; places are listed apart. */
    private int listStart(Line line, int start) {
        int at = start - 1;
        while (at > 0
                && SEPARATORS.contains(line.lower(at))
                && (line.capital(at - 1) || SEPARATORS.contains(line.lower(at - 1)))) {
            int from = at - 1;
            while (line.capital(from - 1)) {
                from--;
            }
            if (isPlace(line, from, at)) {
                return at;
            }
            boolean led = known.entries(line, from, at).isEmpty() && isFirm(line, from + 1, at);
            at = led ? from : from - 1;
        }
        return at;
    }

    private boolean isFirm(Line line, int start, int end) {
        return start < end && known.entries(line, start, end).stream().anyMatch(Brands::isFirm);
    }

    private boolean isPlace(Line line, int start, int end) {
        return known.isPlace(line, start, end) && !isFirm(line, start, end);
    }

    /** The word behind the last of the names that are listed from here. */
    private static int listEnd(Line line, int end) {
        int at = end;
        while (SEPARATORS.contains(line.lower(at))
                && (line.nameWord(at + 1) || SEPARATORS.contains(line.lower(at + 1)))) {
            at++;
            while (line.nameWord(at)) {
                at++;
            }
        }
        return at;
    }
}
