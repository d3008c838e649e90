package org.dossier.relation.figure.slot;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

/** Finds who gave data to the public: "The figures were presented by the agency", "The ministry released data". */
final class ReleasedData {

    private static final int REACH = 6;

    private final Layout layout;
    private final Context context;
    private final Ontology ontology;
    private final IssueWords issue;
    private final Set<String> data;
    private final Set<String> releasing;

    ReleasedData(Layout layout, Context context, Ontology ontology, Expressions expressions) {
        this.layout = layout;
        this.context = context;
        this.ontology = ontology;
        issue = new IssueWords(layout, expressions);
        data = expressions.words("sources", "noun", "kind", "data");
        releasing = expressions.words("releasing", "verb");
    }

    /** The first body of the sentence that gave data. */
    Optional<Figure.Slot> find(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.isNoun() && data.contains(t.lemma()))
                .flatMap(t -> by(sentence, t).or(() -> subject(sentence, t)).stream())
                .findFirst();
    }

    /** "presented by the agency", "presented on Monday by the agency" */
    private Optional<Figure.Slot> by(Sentence sentence, Token noun) {
        int last = Math.min(noun.index() + REACH, sentence.tokens().size() - 2);
        for (int i = noun.index() + 1; i < last; i++) {
            int by = isReleasing(sentence.token(i)) ? issue.end(sentence, i + 1) : i;
            if (by > i
                    && by + 2 < sentence.tokens().size()
                    && sentence.token(by).lemma().equals("by")) {
                int after = sentence.token(by + 1).upos().equals("DET") ? by + 2 : by + 1;
                return at(sentence, s -> isWithin(sentence, s.start(), by + 1, after));
            }
        }
        return Optional.empty();
    }

    private static boolean isWithin(Sentence sentence, int start, int first, int last) {
        return last < sentence.tokens().size()
                && start >= sentence.token(first).span().start()
                && start <= sentence.token(last).span().start();
    }

    private Optional<Figure.Slot> subject(Sentence sentence, Token noun) {
        for (int i = noun.index() - 1; i > Math.max(0, noun.index() - REACH); i--) {
            Token verb = sentence.token(i);
            if (verb.isVerb()) {
                int last = sentence.token(i - 1).text().equals(")") ? i - 2 : i - 1;
                int end = sentence.token(Math.max(0, last)).span().end();
                return isReleasing(verb) && !verb.xpos().equals("VB")
                        ? at(sentence, s -> s.end() == end)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isReleasing(Token verb) {
        return verb.isVerb() && releasing.contains(verb.lemma());
    }

    private Optional<Figure.Slot> at(Sentence sentence, Predicate<Span> place) {
        return layout.mentions(Mention.class, sentence).stream()
                .filter(m -> place.test(m.span()))
                .flatMap(m ->
                        context.references().of(m).stream().filter(this::isBody).map(r -> new Figure.Slot(r, m.span())))
                .findFirst();
    }

    private boolean isBody(Referent referent) {
        return referent.named() && ontology.isA(referent.type(), Dos.ORGANIZATION);
    }
}
