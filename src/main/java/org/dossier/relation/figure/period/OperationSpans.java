package org.dossier.relation.figure.period;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.period.PeriodTimes.Candidate;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.NamedOperation;

/**
 * Tells when a named operation was held, or the deed with which a sentence opens, by a relative clause on its name: "Operation Falcon, which lasted from 1 to 31 March, led to 300 arrests".
 * What the sentence counts was counted then.
 */
final class OperationSpans {

    private static final Set<String> RELATIVE = Set.of("WDT", "WP");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> OPENING = Set.of("in", "during", "under");

    /** Nouns of the phrase that names the deed: "the customs campaign against". */
    private static final int NOUNS = 3;

    /** How many words of the clause may stand before its time. */
    private static final int REACH = 16;

    private final Layout layout;
    private final Context context;
    private final Ontology ontology;
    private final Lexicon lexicon;

    OperationSpans(Layout layout, Context context, Ontology ontology, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.layout = layout;
        this.context = context;
        this.ontology = ontology;
    }

    boolean holds(Sentence sentence, Token number, Candidate candidate) {
        return candidate.period().from().isBefore(candidate.period().to())
                && candidate.last() < number.index()
                && IntStream.range(Math.max(0, candidate.first() - REACH), candidate.first())
                        .filter(i -> RELATIVE.contains(sentence.token(i).xpos()))
                        .anyMatch(i -> isOfOperation(sentence, i) || isOfDeed(sentence, i));
    }

    /** "In a campaign that ran from 3 to 9 April, 300 shops were inspected": with which the sentence opens. */
    private boolean isOfDeed(Sentence sentence, int relative) {
        List<Token> before = sentence.tokens().subList(0, relative);
        return !before.isEmpty()
                && OPENING.contains(before.getFirst().lower())
                && before.stream().noneMatch(t -> FINITE.contains(t.xpos()))
                && before.stream().filter(Token::isNoun).limit(NOUNS).anyMatch(this::isDeed);
    }

    private boolean isDeed(Token noun) {
        return lexicon.byNoun(noun.lemma()).stream().anyMatch(w -> w.evokes().isPresent());
    }

    /** Whether nothing but a comma and what it is called stands between the operation's name and the relative pronoun. */
    private boolean isOfOperation(Sentence sentence, int relative) {
        return layout.mentions(Mention.class, sentence).stream()
                .filter(m -> m.span().end() <= sentence.token(relative).span().start())
                .filter(m -> context.references()
                        .of(m)
                        .filter(r -> NamedOperation.is(r, ontology))
                        .isPresent())
                .anyMatch(m -> isClear(sentence, m, relative));
    }

    private static boolean isClear(Sentence sentence, Mention name, int relative) {
        List<Token> between = sentence.tokens().stream()
                .filter(t -> t.span().start() >= name.span().end() && t.index() < relative)
                .toList();
        return between.stream()
                .noneMatch(t -> FINITE.contains(t.xpos())
                        || RELATIVE.contains(t.xpos())
                        || t.text().equals(";"));
    }
}
