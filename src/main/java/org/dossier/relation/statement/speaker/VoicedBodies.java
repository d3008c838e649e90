package org.dossier.relation.statement.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;

/** Finds the body for which somebody without a name speaks: {@code a senior customs official said}, where the article names one customs service. */
public final class VoicedBodies {

    private static final int LONGEST = 6;
    private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NOUN", "PROPN");

    private final Ontology ontology;
    private final Set<String> voices;
    private final Map<String, String> kinds = new HashMap<>();

    public VoicedBodies(Knowledge knowledge) {
        ontology = knowledge.ontology();
        voices = new SourceNouns(knowledge).words(SourceNouns.Kind.VOICE);
        knowledge
                .expressions()
                .rows("nominals")
                .forEach(row -> kinds.put(
                        row.get("noun"),
                        ontology.iri(Table.values(row, "classes").getFirst())));
    }

    /** "said DRI officials", "said a senior customs official": the body before the noun for its staff, or nobody who is named yet. */
    public Optional<Speaker> after(Chart chart, int from) {
        int voice = from;
        while (voice < Math.min(chart.size(), from + LONGEST)
                && !voices.contains(chart.token(voice).lemma())
                && NOMINAL.contains(chart.upos(voice))) {
            voice++;
        }
        if (!voices.contains(chart.token(voice).lemma())
                || chart.upos(voice + 1).equals("ADP")) {
            return Optional.empty();
        }
        Speaker unnamed = new Speaker(Optional.empty(), from, voice + 1);
        return Optional.of(chart.phraseBefore(voice, chart::isBody)
                .map(p -> Speaker.of(p, from, unnamed.to()))
                .orElse(unnamed));
    }

    /** The attribution by the only body of the kind that the word before the noun for its staff tells; else as it is. */
    public Attribution resolve(Context context, Chart chart, Attribution attribution) {
        if (attribution.kind() != Attribution.Kind.SPEECH
                || attribution.source().isPresent()) {
            return attribution;
        }
        int from = chart.tokenAt(attribution.clause().start()).orElse(0);
        int to = chart.tokenAt(attribution.clause().end() - 1).orElse(from) + 1;
        return IntStream.range(from + 1, to)
                .filter(i -> voices.contains(chart.token(i).lemma()))
                .mapToObj(i -> kinds.get(chart.lower(i - 1)))
                .filter(kind -> kind != null)
                .findFirst()
                .flatMap(kind -> only(context, kind))
                .map(body -> attribution.by(Optional.of(body), Optional.empty()))
                .orElse(attribution);
    }

    private Optional<Referent> only(Context context, String kind) {
        List<Referent> bodies = context.mentions().of(Name.class).stream()
                .filter(n -> ontology.isA(n.type(), kind))
                .flatMap(n -> context.references().of(n).stream())
                .distinct()
                .limit(2)
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }
}
