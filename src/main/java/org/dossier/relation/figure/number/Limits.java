package org.dossier.relation.figure.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Bound;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;

/**
 * Bounds that stand farther from a number than a hedge does: {@code a maximum statutory penalty of ten years in prison}, and that of the
 * number before in {@code up to ten years in prison and a fine of 5,000}. For money and spans of time, as laws set them.
 */
public final class Limits {

    private static final int REACH = 14;
    private static final int LONGEST_JOINT = 8;
    private static final Set<Quantity.Unit> LIMITED = Set.of(Quantity.Unit.MONEY, Quantity.Unit.DURATION);

    private static final Set<String> POSSIBLE = Set.of("may", "can", "could", "might");

    private final Layout layout;
    private final Set<String> reaching;
    private final Map<String, Bound> words = new HashMap<>();

    /** @param expressions tables {@code limits} ({@code word}, {@code bound}) and {@code amount-verbs} */
    public Limits(Layout layout, Expressions expressions) {
        this.layout = layout;
        reaching = expressions.words("amount-verbs", "verb");
        for (Map<String, String> row : expressions.rows("limits")) {
            Arrays.stream(Bound.values())
                    .filter(b -> b.term().equals(row.get("bound")))
                    .forEach(b -> words.put(row.get("word"), b));
        }
    }

    /** The quantities in their order, with the bounds that their sentences give them. */
    public List<Quantity> apply(List<Quantity> quantities) {
        List<Quantity> found = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean open = quantity.bound() == Bound.EXACTLY && LIMITED.contains(quantity.kind());
            found.add(open ? limited(quantity, found) : quantity);
        }
        return found;
    }

    private Quantity limited(Quantity quantity, List<Quantity> before) {
        Sentence sentence = layout.sentence(quantity.sentence());
        if (!before.isEmpty() && shares(sentence, before.getLast(), quantity)) {
            return quantity.within(before.getLast().bound());
        }
        int number = sentence.tokensIn(quantity.number()).stream()
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
            Token token = sentence.token(i);
            Bound bound = words.get(token.lemma());
            if (bound != null) {
                return quantity.within(bound);
            }
            if (token.upos().equals("NUM") || token.isVerb() && !token.lemma().equals("be")) {
                return mayReach(sentence, token) ? quantity.within(Bound.UP_TO) : quantity;
            }
        }
        return quantity;
    }

    /** "Fines may reach 5,000 euros". */
    private boolean mayReach(Sentence sentence, Token verb) {
        return reaching.contains(verb.lemma())
                && sentence.children(verb, "aux").anyMatch(t -> POSSIBLE.contains(t.lemma()));
    }

    /** "up to ten years in prison, a fine of 5,000 and …": a list of what the law threatens begins with a span of time. */
    private static boolean isTerm(Quantity quantity) {
        return quantity.kind() == Quantity.Unit.DURATION;
    }

    private boolean shares(Sentence sentence, Quantity one, Quantity next) {
        boolean limit = one.bound() == Bound.UP_TO || one.bound() == Bound.AT_LEAST;
        if (!limit
                || one.sentence() != next.sentence()
                || !LIMITED.contains(one.kind())
                || one.span().end() >= next.span().start()) {
            return false;
        }
        Span joint =
                new Span(/* start= */ one.span().end(), /* end= */ next.span().start());
        List<Token> between = sentence.tokensIn(joint);
        return between.size() <= LONGEST_JOINT
                && between.stream().noneMatch(t -> t.isVerb() && !t.is("amod"))
                && between.stream()
                        .anyMatch(t -> t.upos().equals("CCONJ")
                                || isTerm(one) && t.text().equals(","));
    }
}
