package org.dossier.relation.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Nominal;
import org.dossier.mention.model.Pronoun;
import org.dossier.mention.model.Quotation;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Phrase;

/** Makes the charts of an article: lays its mentions on the words of its sentences. */
public final class Charts {

    private static final Comparator<Phrase> ORDER =
            Comparator.comparingInt(Phrase::from).thenComparingInt(p -> -p.to());

    private Charts() {}

    /** One chart for each sentence, in the order of the text. */
    public static List<Chart> of(Context context, Ontology ontology) {
        Map<Integer, List<Mention>> bySentence =
                context.mentions().all().stream().collect(Collectors.groupingBy(Mention::sentence));
        List<Quotation> quotations = context.mentions().of(Quotation.class);
        List<Chart> charts = new ArrayList<>();
        int first = 0;
        for (Sentence sentence : context.document().sentences()) {
            while (first < quotations.size()
                    && quotations.get(first).span().end() <= sentence.span().start()) {
                first++;
            }
            List<Quotation> here = quotations.subList(first, quotations.size()).stream()
                    .takeWhile(q -> q.span().start() < sentence.span().end())
                    .toList();
            charts.add(chart(context, ontology, sentence, bySentence.getOrDefault(sentence.index(), List.of()), here));
        }
        return charts;
    }

    /** The chart of one sentence. */
    public static Chart at(Context context, Ontology ontology, int index) {
        Sentence sentence = context.document().sentences().get(index);
        List<Mention> mentions = context.mentions().overlapping(sentence.span()).toList();
        List<Quotation> quotations = mentions.stream()
                .filter(Quotation.class::isInstance)
                .map(Quotation.class::cast)
                .toList();
        List<Mention> inside =
                mentions.stream().filter(m -> m.sentence() == index).toList();
        return chart(context, ontology, sentence, inside, quotations);
    }

    private static Chart chart(
            Context context, Ontology ontology, Sentence sentence, List<Mention> mentions, List<Quotation> quotations) {
        return new Chart(
                context.document().article().text(),
                sentence,
                ontology,
                phrases(sentence, mentions, context.references()),
                mentions.stream()
                        .filter(Time.class::isInstance)
                        .map(Time.class::cast)
                        .toList(),
                quotations,
                units(mentions, context.references(), ontology));
    }

    /** The heads of nouns for bodies that stand for none that is known: "the council's licensing team". */
    private static BitSet units(List<Mention> mentions, References references, Ontology ontology) {
        BitSet found = new BitSet();
        mentions.stream()
                .filter(m -> m instanceof Nominal n && ontology.isA(n.type(), Dos.ORGANIZATION))
                .filter(m -> references.of(m).isEmpty())
                .forEach(m -> found.set(m.head()));
        return found;
    }

    private static List<Phrase> phrases(Sentence sentence, List<Mention> mentions, References references) {
        return mentions.stream()
                .filter(m -> m instanceof Name || m instanceof Nominal || m instanceof Pronoun)
                .flatMap(m -> phrase(sentence, m, references).stream())
                .sorted(ORDER)
                .toList();
    }

    private static Optional<Phrase> phrase(Sentence sentence, Mention mention, References references) {
        Optional<Referent> referent = references.of(mention);
        OptionalInt from = sentence.tokenAt(mention.span().start());
        OptionalInt to = sentence.tokenAt(mention.span().end() - 1);
        return referent.isPresent() && from.isPresent() && to.isPresent()
                ? Optional.of(new Phrase(mention, from.getAsInt(), to.getAsInt() + 1, referent.get()))
                : Optional.empty();
    }
}
