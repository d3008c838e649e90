package org.dossier.relation.statement;

import java.util.List;
import java.util.Optional;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;

/** Finds whose a paper is that speaks without its issuer: {@code according to the statement} after {@code the police said in a statement}. */
final class IssuedPapers {

    /** How many attributions back it counts whether others spoke. */
    private static final int REMEMBERED = 100;

    private IssuedPapers() {}

    /** The attribution by whoever issued its paper: who told of it before, else spoke in its paragraph, else the only body that spoke. */
    static Attribution resolve(Context context, Chart chart, Attribution attribution, List<Attribution> before) {
        if (attribution.source().isPresent() || attribution.release().isEmpty()) {
            return attribution;
        }
        String noun = attribution.release().get();
        return before.reversed().stream()
                .filter(b ->
                        b.isSpeech() && context.document().quote(b.clause()).contains(noun))
                .findFirst()
                .or(() -> before.reversed().stream()
                        .filter(b -> b.isSpeech() && paragraph(context, b) == paragraph(context, attribution))
                        .findFirst())
                .map(b -> attribution.by(b.source(), b.time()))
                .orElseGet(() -> attribution.by(onlyBody(chart, before), Optional.empty()));
    }

    private static int paragraph(Context context, Attribution attribution) {
        return context.document().sentences().get(attribution.sentence()).paragraph();
    }

    private static Optional<Referent> onlyBody(Chart chart, List<Attribution> before) {
        List<Referent> speakers = before.stream()
                .skip(Math.max(0, before.size() - REMEMBERED))
                .filter(Attribution::isSpeech)
                .flatMap(b -> b.source().stream())
                .distinct()
                .limit(2)
                .toList();
        return speakers.size() == 1 && !chart.isPerson(speakers.getFirst())
                ? Optional.of(speakers.getFirst())
                : Optional.empty();
    }
}
