package org.dossier.relation.figure.slot;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.reference.model.References;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;

/**
 * Finds whose numbers a list gives by the bracket of the line above it: "Seizures in 2024 (Customs Department):", "The results (source: Europol; January
 * to May)", "Results (ministry data)".
 */
final class BracketedSources {

    private static final Set<String> GLUE = Set.of(":", "source", "by", "from", "the", "as");

    private final Layout layout;
    private final References references;
    private final Ontology ontology;
    private final Set<String> data;

    /** @param expressions with the table {@code sources} */
    BracketedSources(Layout layout, References references, Ontology ontology, Expressions expressions) {
        this.layout = layout;
        this.references = references;
        this.ontology = ontology;
        data = expressions.words("sources", "noun", "kind", "data");
    }

    /** The body with which the last bracket of the line begins, if nothing but a note behind it or the word for data follows there. */
    Optional<Figure.Slot> find(Sentence lead) {
        int open = lead.tokens().stream()
                .filter(t -> t.text().equals("("))
                .mapToInt(Token::index)
                .reduce((one, next) -> next)
                .orElse(-1);
        int close = IntStream.range(open + 1, lead.tokens().size())
                .filter(i -> lead.token(i).text().equals(")"))
                .findFirst()
                .orElse(-1);
        return open < 1 || close < 0 || close + 2 < lead.tokens().size() ? Optional.empty() : within(lead, open, close);
    }

    private Optional<Figure.Slot> within(Sentence lead, int open, int close) {
        int start = IntStream.range(open + 1, close)
                .filter(i -> !isGlue(lead.token(i)))
                .findFirst()
                .orElse(close);
        return layout.mentions(Mention.class, lead).stream()
                .filter(m -> m.span().start() == lead.token(start).span().start())
                .filter(m -> lead.tokensIn(m.span()).stream()
                        .reduce((one, next) -> next)
                        .filter(last -> isEnd(lead, last.index() + 1, close))
                        .isPresent())
                .flatMap(m -> references.of(m).stream()
                        .filter(r -> r.named() && ontology.isA(r.type(), Dos.ORGANIZATION))
                        .map(r -> new Figure.Slot(r, m.span())))
                .findFirst();
    }

    private boolean isGlue(Token token) {
        return GLUE.contains(token.lower()) || data.contains(token.lemma());
    }

    private boolean isEnd(Sentence lead, int next, int close) {
        return next >= close
                || Set.of(";", ",").contains(lead.token(next).text())
                || data.contains(lead.token(next).lemma());
    }
}
