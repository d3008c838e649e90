package org.dossier.relation.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Quotation;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Charts;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.statement.QuotationCues.Speech;
import org.dossier.relation.statement.day.Occasions;
import org.dossier.relation.statement.day.StatedDays;
import org.dossier.relation.statement.source.SourceFinder;
import org.dossier.relation.statement.speaker.GoingOn;
import org.dossier.relation.statement.speaker.JointBodies;
import org.dossier.relation.statement.speaker.JointSpeakers;
import org.dossier.relation.statement.speaker.VoicedBodies;
import org.dossier.relation.statement.speech.Attitudes;
import org.dossier.relation.statement.speech.AttributionFinder;

/**
 * Reads statements: what somebody who is named, or a body, says in the article, quoted or reported. One for each quotation with all that
 * continues it, and one for each sentence that reports.
 */
public final class StatementReader {
    private static final String TEXT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
    private static final String BOOLEAN = "http://www.w3.org/2001/XMLSchema#boolean";

    private final Ontology ontology;
    private final AttributionFinder attributions;
    private final Attitudes attitudes;
    private final SourceFinder sources;
    private final GoingOn goingOn;
    private final Occasions occasions;
    private final JointSpeakers joint;
    private final VoicedBodies voiced;
    private final JointBodies jointBodies;

    public StatementReader(Knowledge knowledge) {
        ontology = knowledge.ontology();
        attributions = new AttributionFinder(knowledge);
        attitudes = new Attitudes(knowledge);
        sources = new SourceFinder(knowledge);
        goingOn = new GoingOn(knowledge);
        occasions = new Occasions(knowledge);
        joint = new JointSpeakers(knowledge);
        voiced = new VoicedBodies(knowledge);
        jointBodies = new JointBodies(knowledge);
    }

    /** All attributions of the document, those of data too, in the order of the text. */
    public List<Attribution> attributions(Context context) {
        List<Attribution> found = new ArrayList<>();
        for (Chart chart : Charts.of(context, ontology)) {
            List<Attribution> spoken = attitudes.with(chart, attributions.find(chart));
            Stream.concat(spoken.stream(), sources.find(chart).stream().filter(s -> isNew(s, spoken)))
                    .sorted(Comparator.comparing(Attribution::cue))
                    .map(a -> goingOn.resolve(context, chart, a, found))
                    .map(a -> voiced.resolve(context, chart, a))
                    .map(a -> jointBodies.resolve(context, chart, a))
                    .map(a -> IssuedPapers.resolve(context, chart, a, found))
                    .map(a -> occasions.dated(context, a, found))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether nobody is known yet to speak with the verb: "Ann Lee, an official with the ministry, said". */
    private static boolean isNew(Attribution source, List<Attribution> spoken) {
        return source.kind() != Attribution.Kind.SPEECH
                || spoken.stream()
                        .noneMatch(
                                a -> a.cue().equals(source.cue()) && a.source().isPresent());
    }

    public List<RelationMention> read(Context context) {
        List<Attribution> all = context.attributions();
        QuotationCues cues = QuotationCues.of(
                context.document(),
                context.mentions().of(Quotation.class),
                all,
                sentence -> attitudes.of(Charts.at(context, ontology, sentence)));
        StatedDays days = new StatedDays(context, all, occasions.disclosed(context));
        List<RelationMention> found = new ArrayList<>();
        cues.speeches().stream()
                .filter(s -> s.attribution().isSpeech())
                .forEach(s -> found.add(direct(context, s, days)));
        addReported(context, cues, days, found);
        cues.unclaimed()
                .forEach(q -> context.remarks()
                        .add("No speaker found for the quotation at " + q.span().start() + "."));
        found.sort(Comparator.comparing(RelationMention::evidence).thenComparing(RelationMention::trigger));
        return found;
    }

    /** One statement of each sentence that reports what somebody said, but for what is a quotation already. */
    private void addReported(Context context, QuotationCues cues, StatedDays days, List<RelationMention> found) {
        Map<Integer, List<Speech>> speeches = cues.speeches().stream()
                .collect(Collectors.groupingBy(s -> s.attribution().sentence()));
        int last = -1;
        for (Attribution given : context.attributions()) {
            Attribution attribution = cues.uses(given) ? given : BlockSpeech.of(context, given);
            boolean reports = attribution.isSpeech()
                    && !attribution.said().isEmpty()
                    && !cues.uses(given)
                    && !isQuoted(attribution, speeches.getOrDefault(attribution.sentence(), List.of()));
            if (reports && attribution.sentence() != last) {
                found.add(reported(context, attribution, given.said().isEmpty(), days));
                last = attribution.sentence();
            }
        }
    }

    /** "In a post on Monday, the agency wrote: “…”": what a second attribution of the sentence would report is the quotation. */
    private static boolean isQuoted(Attribution attribution, List<Speech> speeches) {
        return speeches.stream()
                .flatMap(s -> s.quotations().stream())
                .anyMatch(q -> attribution.said().stream().anyMatch(q.span()::contains));
    }

    private RelationMention direct(Context context, Speech speech, StatedDays days) {
        List<Span> contents =
                speech.quotations().stream().map(Quotation::content).toList();
        return statement(context, speech.attribution(), contents, true, days, "statement/quotation", 0.9);
    }

    /** @param block whether it stands as a paragraph of its own, so in the words of who speaks */
    private RelationMention reported(Context context, Attribution attribution, boolean block, StatedDays days) {
        return statement(context, attribution, attribution.said(), block, days, "statement/reported", 0.88);
    }

    private RelationMention statement(
            Context context,
            Attribution attribution,
            List<Span> said,
            boolean direct,
            StatedDays days,
            String rule,
            double confidence) {
        String text =
                SaidText.joined(said.stream().map(context.document()::quote).toList());
        Stream<Argument> contents = Stream.of(
                argument(Dos.TEXT, new Filler.Value(text, TEXT), said.getFirst()),
                argument(Dos.DIRECT, new Filler.Value(Boolean.toString(direct), BOOLEAN), said.getFirst()));
        Stream<Argument> day =
                days.of(attribution).stream().map(d -> argument(Dos.STATED, new Filler.When(d), attribution.clause()));
        return RelationMention.fact(
                ontology.term(Dos.STATEMENT),
                attribution.cue(),
                evidence(context, attribution, said),
                Stream.of(speakers(context, attribution), contents, day)
                        .flatMap(s -> s)
                        .toList(),
                attribution.source(),
                rule,
                confidence);
    }

    private Argument argument(String role, Filler filler, Span span) {
        return new Argument(ontology.term(role), filler, span);
    }

    /** The source, then who speaks with one voice with it. */
    private Stream<Argument> speakers(Context context, Attribution attribution) {
        Chart chart = Charts.at(context, ontology, attribution.sentence());
        return Stream.of(
                        attribution.source().stream(),
                        joint.beside(chart, attribution).stream(),
                        jointBodies.beside(context, chart, attribution).stream())
                .flatMap(s -> s)
                .map(s -> argument(Dos.SPEAKER, new Filler.Thing(s), attribution.clause()));
    }

    /** The sentences of what is said and of the attribution. */
    private static Span evidence(Context context, Attribution attribution, List<Span> said) {
        Span all = attribution.clause();
        for (Span piece : said) {
            all = all.cover(piece);
        }
        return context.document()
                .sentencesAt(all)
                .map(Sentence::span)
                .reduce(Span::cover)
                .orElse(all);
    }
}
