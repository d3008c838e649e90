package org.dossier.relation.figure;

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
import org.dossier.reference.Referent;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.model.Context;

/** Finds whose data a sentence cites by the words alone: "KCS data show", "ministry figures show", whatever the parser makes of "show". */
final class CitedData {

    private final Layout layout;
    private final Context context;
    private final Ontology ontology;
    private final Set<String> data;
    private final Set<String> showing;

    CitedData(Layout layout, Context context, Ontology ontology, Expressions expressions) {
        this.layout = layout;
        this.context = context;
        this.ontology = ontology;
        data = expressions.words("sources", "noun", "kind", "data");
        showing = expressions.words("saying", "verb", "takes", "show");
    }

    Optional<Figure.Slot> find(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.tokens().size(); i++) {
            Token noun = sentence.token(i);
            if (data.contains(noun.lemma())
                    && showing.contains(sentence.token(i + 1).lemma())) {
                return owner(sentence, sentence.token(i - 1));
            }
        }
        return Optional.empty();
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
        String part = word.text().toLowerCase(Locale.ROOT);
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
