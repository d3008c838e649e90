package org.dossier.relation.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Phrase;

/**
 * Finds the bodies that speak in a joint paper: {@code A and B said in a joint statement}; {@code the two agencies said in a joint statement} are
 * the only two of the nearest sentence before that names more than one.
 */
public final class JointBodies {
    private static final Set<String> BETWEEN = Set.of(",", "and", "the", "&");

    /** How many sentences back the two bodies may stand. */
    private static final int FARTHEST = 3;

    /** How many words stand between "joint" and its paper: "joint press release". */
    private static final int LONGEST = 2;

    private final Ontology ontology;
    private final SourceNouns nouns;
    private final Set<String> joint;

    public JointBodies(Knowledge knowledge) {
        ontology = knowledge.ontology();
        nouns = new SourceNouns(knowledge);
        joint = knowledge.expressions().words("joint-efforts", "word", "kind", "joint");
    }

    /** The attribution by the first of the bodies, where it names nobody; else as it is. */
    public Attribution resolve(Context context, Chart chart, Attribution attribution) {
        return attribution.source().isPresent()
                ? attribution
                : speakers(context, chart, attribution).stream()
                        .findFirst()
                        .map(b -> attribution.by(Optional.of(b), Optional.empty()))
                        .orElse(attribution);
    }

    /** The bodies that speak with the source; none where it speaks alone. */
    public List<Referent> beside(Context context, Chart chart, Attribution attribution) {
        List<Referent> speakers = speakers(context, chart, attribution);
        return attribution.source().filter(speakers::contains).isPresent()
                ? speakers.stream()
                        .filter(b -> !attribution.source().equals(Optional.of(b)))
                        .toList()
                : List.of();
    }

    private List<Referent> speakers(Context context, Chart chart, Attribution attribution) {
        int from = chart.tokenAt(attribution.clause().start()).orElse(0);
        int to = chart.tokenAt(attribution.clause().end() - 1).orElse(from) + 1;
        if (attribution.kind() != Attribution.Kind.SPEECH || !isJoint(chart, from, to)) {
            return List.of();
        }
        int cue = chart.tokenAt(attribution.cue().start()).orElse(from);
        List<Referent> coordinated = coordinated(chart, cue);
        boolean named = chart.phrases(from, to).anyMatch(p -> isNamedBody(chart, p));
        return coordinated.size() > 1 ? coordinated : named ? List.of() : pair(context, attribution.sentence());
    }

    private boolean isJoint(Chart chart, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> joint.contains(chart.lower(i)))
                .anyMatch(i -> IntStream.rangeClosed(i + 1, Math.min(i + LONGEST, to - 1))
                        .anyMatch(n -> nouns.of(chart.token(n))
                                .filter(SourceNouns.Kind.RELEASE::equals)
                                .isPresent()));
    }

    /** The bodies in the list that ends at the verb. */
    private static List<Referent> coordinated(Chart chart, int verb) {
        List<Referent> found = new ArrayList<>();
        int end = verb;
        for (Phrase body : chart.phrases(0, verb).toList().reversed()) {
            int to = body.to();
            boolean listed = IntStream.range(to, end).allMatch(i -> BETWEEN.contains(chart.lower(i)));
            if (isNamedBody(chart, body) && to <= end && listed) {
                found.addFirst(body.referent());
                end = body.from();
            }
        }
        return found.stream().distinct().toList();
    }

    /** The only two bodies of the nearest sentence before that names more than one. */
    private List<Referent> pair(Context context, int sentence) {
        return IntStream.rangeClosed(1, Math.min(FARTHEST, sentence))
                .mapToObj(back -> bodies(context, sentence - back))
                .filter(bodies -> bodies.size() > 1)
                .findFirst()
                .filter(bodies -> bodies.size() == 2)
                .orElse(List.of());
    }

    private List<Referent> bodies(Context context, int sentence) {
        return context.mentions().of(Name.class, sentence).stream()
                .filter(n -> ontology.isA(n.type(), Dos.ORGANIZATION))
                .flatMap(n -> context.references().of(n).stream())
                .distinct()
                .toList();
    }

    private static boolean isNamedBody(Chart chart, Phrase phrase) {
        return chart.isBody(phrase) && phrase.referent().named();
    }
}
