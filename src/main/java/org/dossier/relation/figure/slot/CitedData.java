package org.dossier.relation.figure.slot;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.model.Context;

/**
 * Finds whose data a sentence cites by the words alone: "KCS data show", "ministry figures show", "figures from the ministry show", "its statistics
 * released today show", "by the count of the ministry", whatever the parser makes of "show".
 */
final class CitedData {

    private static final Set<String> ISSUED = Set.of("of", "from", "by");
    private static final Set<String> RECKONING = Set.of("in", "by");

    private final Layout layout;
    private final Context context;
    private final Ontology ontology;
    private final IssueWords issue;
    private final Set<String> data;
    private final Set<String> showing;

    CitedData(Layout layout, Context context, Ontology ontology, Expressions expressions) {
        this.layout = layout;
        this.context = context;
        this.ontology = ontology;
        issue = new IssueWords(layout, expressions);
        data = expressions.words("sources", "noun", "kind", "data");
        showing = expressions.words("saying", "verb");
    }

    Optional<Figure.Slot> find(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.tokens().size(); i++) {
            if (!data.contains(sentence.token(i).lemma())) {
                continue;
            }
            int behind = issue.end(sentence, i + 1);
            if (isShowing(sentence, behind)) {
                return owner(sentence, owning(sentence, i - 1));
            }
            boolean reckoned = isReckoned(sentence, i);
            Optional<Figure.Slot> issuer = issuer(sentence, behind, reckoned);
            if (issuer.isPresent()) {
                return issuer;
            }
        }
        return Optional.empty();
    }

    /** The word before the data and their adjectives: "its" of "its annual report". */
    private static Token owning(Sentence sentence, int last) {
        int at = last;
        while (at > 0 && Set.of("ADJ", "PART").contains(sentence.token(at).upos())) {
            at--;
        }
        return sentence.token(at);
    }

    private boolean isShowing(Sentence sentence, int at) {
        return showing.contains(sentence.token(at).lemma());
    }

    /** "in the estimate of", "by the ministry's count" */
    private static boolean isReckoned(Sentence sentence, int noun) {
        return noun > 1
                && sentence.token(noun - 1).upos().equals("DET")
                && RECKONING.contains(sentence.token(noun - 2).lemma());
    }

    /** "figures from the ministry show": the body behind the preposition, and the verb right behind that, unless they are told to reckon so. */
    private Optional<Figure.Slot> issuer(Sentence sentence, int preposition, boolean reckoned) {
        return preposition + 1 < sentence.tokens().size()
                        && ISSUED.contains(sentence.token(preposition).lemma())
                ? layout.mentions(Mention.class, sentence).stream()
                        .filter(m -> opens(sentence, preposition, m) && (reckoned || isShown(sentence, m)))
                        .flatMap(m -> context.references().of(m).stream()
                                .filter(this::isBody)
                                .map(r -> new Figure.Slot(r, m.span())))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether nothing but an article stands between the preposition and the mention. */
    private static boolean opens(Sentence sentence, int preposition, Mention mention) {
        int article = sentence.token(preposition + 1).upos().equals("DET") ? 1 : 0;
        return sentence.tokensIn(mention.span()).stream()
                .findFirst()
                .filter(t -> t.index() - preposition == 1 || t.index() - preposition == 1 + article)
                .isPresent();
    }

    private boolean isShown(Sentence sentence, Mention mention) {
        int last = sentence.tokensIn(mention.span()).getLast().index();
        return isShowing(sentence, issue.end(sentence, last + 1));
    }

    /** The body that the word before the data names, or else the one named last whose name holds it: "ministry". */
    private Optional<Figure.Slot> owner(Sentence sentence, Token word) {
        return layout.mentions(Mention.class, sentence).stream()
                .filter(m -> m.span().end() == word.span().end())
                .flatMap(m -> context.references().of(m).stream())
                .filter(this::isBody)
                .findFirst()
                .or(() -> lastNamed(word))
                .map(r -> new Figure.Slot(r, word.span()));
    }

    private Optional<Referent> lastNamed(Token word) {
        String part = word.lower();
        return context.references().referents().stream()
                .filter(r -> isBody(r) && r.label().toLowerCase(Locale.ROOT).contains(part))
                .filter(r -> r.mentions().get(0).span().start() < word.span().start())
                .max((a, b) -> Integer.compare(last(a, word.span()), last(b, word.span())));
    }

    private static int last(Referent referent, Span before) {
        return referent.mentions().stream()
                .mapToInt(m -> m.span().start())
                .filter(start -> start < before.start())
                .max()
                .orElse(-1);
    }

    private boolean isBody(Referent referent) {
        return referent.named() && ontology.isA(referent.type(), Dos.ORGANIZATION);
    }
}
