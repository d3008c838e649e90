package org.dossier.relation.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Phrase;

/** Who is named as the subject of a sentence before one in which a pronoun speaks. */
final class SubjectsBefore {

    /** Relations of a name to the noun phrase that it is a part of. */
    private static final Set<String> INNER = Set.of("appos", "flat", "compound");

    private static final int DEEPEST = 3;

    /** How many sentences a body goes on to speak by "it". */
    private static final int GOING_ON = 4;

    private SubjectsBefore() {}

    /** "“It grew,” said Ann Lee. Bo Kim, head of the unit, counted the boxes. He said …": whether a person acted since the last one spoke. */
    static boolean anotherActed(Context context, Attribution attribution, Attribution last) {
        return attribution
                .source()
                .filter(s -> !last.source().equals(Optional.of(s)))
                .filter(s -> s.mentions().stream()
                        .anyMatch(m -> m instanceof Name
                                && m.sentence() > last.sentence()
                                && m.sentence() < attribution.sentence()
                                && acts(context.document().sentences().get(m.sentence()), m)))
                .isPresent();
    }

    /** "…, the ministry said. Police in Oslo arrested two men. Such raids go on, it said": by the body that spoke last, not the local one. */
    static Attribution goingOn(Context context, Chart chart, Attribution attribution, List<Attribution> before) {
        boolean behind = attribution.place() != Attribution.Place.BEFORE;
        return before.reversed().stream()
                .filter(last -> behind && last.kind() == Attribution.Kind.SPEECH)
                .findFirst()
                .filter(last -> last.sentence() < attribution.sentence()
                        && attribution.sentence() - last.sentence() <= GOING_ON)
                .filter(last -> last.source().filter(s -> !chart.isPerson(s)).isPresent())
                .filter(last -> isLocal(context, attribution.sentence() - 1))
                .filter(last -> acting(context, chart, attribution.sentence(), attribution)
                        .isEmpty())
                .map(last -> attribution.by(last.source(), Optional.empty()))
                .orElse(attribution);
    }

    private static boolean isLocal(Context context, int sentence) {
        Sentence before = context.document().sentences().get(sentence);
        List<Name> bodies = context.mentions().of(Name.class, sentence).stream()
                .filter(n -> acts(before, n))
                .toList();
        return !bodies.isEmpty() && bodies.stream().allMatch(n -> n.foundBy().equals(Name.PLACE_AND_KIND));
    }

    /**
     * "The association is alarmed. Half of the goods are fake, it said": by the body that the sentence before was about, or what is said itself:
     * "Brazil's agency, Ibama, has seized 28 tonnes of fins, it said".
     */
    static Attribution meantByIt(Context context, Chart chart, String pronoun, Attribution attribution) {
        boolean behind = attribution.place() != Attribution.Place.BEFORE;
        if (!pronoun.equals("it") || attribution.source().isPresent() || !behind) {
            return attribution;
        }
        List<Referent> own = acting(context, chart, attribution.sentence(), attribution);
        List<Referent> bodies = own.isEmpty() && attribution.sentence() > 0
                ? acting(context, chart, attribution.sentence() - 1, attribution)
                : own;
        return bodies.size() == 1 ? attribution.by(Optional.of(bodies.getFirst()), attribution.time()) : attribution;
    }

    /** The bodies that a sentence names before the attribution and tells of. */
    private static List<Referent> acting(Context context, Chart chart, int sentence, Attribution attribution) {
        Sentence before = context.document().sentences().get(sentence);
        return context.mentions().of(Name.class, sentence).stream()
                .filter(n -> n.span().end() <= attribution.clause().start() && acts(before, n))
                .filter(n -> !n.foundBy().equals(Name.PLACE_AND_KIND))
                .flatMap(n -> context.references().of(n).stream().map(r -> new Phrase(n, n.head(), n.head() + 1, r)))
                .filter(chart::isBody)
                .map(Phrase::referent)
                .distinct()
                .toList();
    }

    /** Whether a name is the subject of its sentence or of a clause in it, or stands in apposition to that. */
    private static boolean acts(Sentence sentence, Mention name) {
        Token noun = sentence.token(name.head());
        for (int steps = 0; steps < DEEPEST && INNER.contains(noun.relation()); steps++) {
            noun = sentence.head(noun).orElse(noun);
        }
        return noun.is("nsubj");
    }
}
