package org.dossier.relation.figure.slot;

import java.util.List;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Mention;

/** What stands between the places of a sentence: whether they are a list, or the words of one place. */
final class PlaceRuns {

    private static final Set<String> GLUE = Set.of(",", "and", "or", "the", "&", "/");

    private PlaceRuns() {}

    /** Whether a place is one of several that are coordinated. */
    static boolean isListed(Sentence sentence, List<Mention> places, int at) {
        return coordinated(sentence, places, at)
                || at > 0 && coordinated(sentence, places, at - 1)
                || opensList(sentence, places.get(at));
    }

    /** "in Kwai Chung, Mai Po and Tsing Yi", whether the names behind are known as places or not; "in Lagos, Kano, and Customs seized" is no list. */
    private static boolean opensList(Sentence sentence, Mention place) {
        List<Token> tokens = sentence.tokens();
        int at = (int) tokens.stream()
                .takeWhile(t -> t.span().start() < place.span().end())
                .count();
        int names = 0;
        while (at + 1 < tokens.size() && tokens.get(at).text().equals(",") && isName(tokens.get(at + 1))) {
            at = pastName(tokens, at + 1);
            names++;
        }
        boolean and =
                names > 0 && at + 1 < tokens.size() && tokens.get(at).upos().equals("CCONJ");
        int end = and && isName(tokens.get(at + 1)) ? pastName(tokens, at + 1) : -1;
        return end > 0 && (end == tokens.size() || !tokens.get(end).isFinite());
    }

    private static boolean isName(Token token) {
        return token.upos().equals("PROPN");
    }

    private static int pastName(List<Token> tokens, int from) {
        return from
                + (int) tokens.subList(from, tokens.size()).stream()
                        .takeWhile(PlaceRuns::isName)
                        .count();
    }

    /** Whether a run of places from the one to the next holds an "and" or a stroke: "in Albania, Kosovo and Lebanon", "on the Mali/Guinea border". */
    private static boolean coordinated(Sentence sentence, List<Mention> places, int from) {
        for (int i = from; i + 1 < places.size(); i++) {
            if (!allBetween(sentence, places.get(i), places.get(i + 1), GLUE)) {
                return false;
            }
            if (between(sentence, places.get(i), places.get(i + 1)).stream()
                    .anyMatch(t -> t.upos().equals("CCONJ") || t.text().equals("/"))) {
                return true;
            }
        }
        return false;
    }

    static boolean allBetween(Sentence sentence, Mention one, Mention other, Set<String> words) {
        List<Token> between = between(sentence, one, other);
        return !between.isEmpty() && between.stream().allMatch(t -> words.contains(t.lemma()));
    }

    private static List<Token> between(Sentence sentence, Mention one, Mention other) {
        int from = one.span().end();
        int to = other.span().start();
        return from < to ? sentence.tokensIn(new Span(from, to)) : List.of();
    }
}
