package org.dossier.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.Mention;
import org.dossier.reference.Referent;

/**
 * Finds who gave a number: the speaker of the statement that it stands in; the body in "according to data released by the ministry",
 * for the whole paragraph; the source of the sentence or heading that introduces a list.
 */
final class FigureSource {

    private final Layout layout;
    private final Context context;
    private final Ontology ontology;
    private final Set<String> nouns;
    private final Set<String> verbs;
    private final Map<Integer, Optional<Figure.Slot>> byParagraph = new HashMap<>();

    FigureSource(Layout layout, Context context, Knowledge knowledge) {
        this.layout = layout;
        this.context = context;
        ontology = knowledge.ontology();
        nouns = Words.of(knowledge.expressions(), "sources", "word", "kind", "noun");
        verbs = Words.of(knowledge.expressions(), "sources", "word", "kind", "verb");
    }

    Optional<Figure.Slot> read(Sentence sentence, Span number) {
        return speaker(number)
                .or(() -> data(sentence))
                .or(() -> paragraph(sentence))
                .or(() -> layout.leadIn(sentence)
                        .flatMap(lead ->
                                speaker(lead.span()).or(() -> data(lead)).or(() -> paragraph(lead))));
    }

    private Optional<Figure.Slot> speaker(Span number) {
        for (RelationMention statement : context.statements()) {
            if (statement.evidence().overlaps(number)) {
                for (Argument argument : statement.arguments()) {
                    if ((argument.role().equals(Dos.SPEAKER) || ontology.isA(argument.role(), Dos.SPEAKER))
                            && argument.filler() instanceof Filler.Thing thing) {
                        return Optional.of(new Figure.Slot(thing.referent(), argument.span()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Figure.Slot> paragraph(Sentence sentence) {
        return byParagraph.computeIfAbsent(
                sentence.paragraph(),
                p -> layout.document().sentences().stream()
                        .filter(s -> s.paragraph() == p)
                        .flatMap(s -> data(s).stream())
                        .findFirst());
    }

    /** "Ministry figures show", "according to data released by the ministry", "(source: Europol)". */
    private Optional<Figure.Slot> data(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.isNoun() && nouns.contains(t.lemma()) && isSource(sentence, t))
                .flatMap(t -> body(sentence, t).stream())
                .findFirst();
    }

    /** Whether the noun shows something or stands after "according to". */
    private boolean isSource(Sentence sentence, Token noun) {
        List<Token> around = sentence.tokens()
                .subList(
                        Math.max(0, noun.index() - 4),
                        Math.min(sentence.tokens().size(), noun.index() + 3));
        return around.stream()
                        .anyMatch(t -> t.lemma().equals("accord") || t.text().equalsIgnoreCase("according"))
                || around.stream().anyMatch(t -> t.index() > noun.index() && verbs.contains(t.lemma()) && t.isVerb());
    }

    /** The body named within five words before or ten after the noun. */
    private Optional<Figure.Slot> body(Sentence sentence, Token noun) {
        Mention best = null;
        Referent referent = null;
        for (Mention mention : layout.mentions(Mention.class, sentence)) {
            int distance = mention.head() - noun.index();
            Optional<Referent> body = context.references().of(mention).filter(r -> isBody(r));
            if (body.isPresent()
                    && distance >= -5
                    && distance <= 10
                    && (best == null || Math.abs(distance) < Math.abs(best.head() - noun.index()))) {
                best = mention;
                referent = body.get();
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Figure.Slot(referent, best.span()));
    }

    private boolean isBody(Referent referent) {
        return ontology.isA(referent.type(), ontology.term(Dos.ORGANIZATION));
    }
}
