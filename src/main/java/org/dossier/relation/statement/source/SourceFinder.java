package org.dossier.relation.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Dateline;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Pronoun;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.NounExtent;
import org.dossier.relation.chart.Pieces;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Attribution.Kind;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.statement.speaker.SourceNouns;
import org.dossier.relation.statement.speaker.SpeakerAfter;

/**
 * Finds the sources that a sentence gives without a verb of saying: {@code according to the bureau}, {@code according to data released
 * by the ministry}, {@code agency figures show}, {@code (source: Interpol)}.
 */
public final class SourceFinder {
    /** A source with the end of its phrase. */
    record Source(Kind kind, Optional<Referent> referent, Optional<String> release, int to) {
        Source(Kind kind, Optional<Referent> referent, int to) {
            this(kind, referent, Optional.empty(), to);
        }
    }

    private static final Set<String> LEARNED = Set.of("learned", "learnt");

    private final SourceCues cues;
    private final SourceNouns nouns;
    private final ShownSources shown;
    private final TitledSources titled;
    private final QuotedPapers quoted;

    public SourceFinder(Knowledge knowledge) {
        cues = new SourceCues(knowledge);
        nouns = new SourceNouns(knowledge);
        shown = new ShownSources(knowledge, nouns);
        titled = new TitledSources(knowledge);
        quoted = new QuotedPapers(knowledge, nouns);
    }

    public List<Attribution> find(Chart chart) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < chart.size() - 1; i++) {
            int at = i;
            if (chart.isQuoted(i)) {
                continue;
            }
            Optional<Attribution> paper = quoted.at(chart, i);
            if (paper.isPresent()) {
                return List.of(paper.get());
            }
            int behind = cues.end(chart, i);
            if (behind > i) {
                according(chart, i, behind).ifPresent(found::add);
            } else if (i > 0
                    && LEARNED.contains(chart.lower(i))
                    && chart.lower(i + 1).equals("from")) {
                learned(chart, i).ifPresent(found::add);
            } else if (chart.lower(i).equals("source") && chart.lower(i + 1).equals(":")) {
                label(chart, i).ifPresent(found::add);
            } else if (nouns.of(chart, i).isPresent() && isNamed(chart, i)) {
                ClosingVerb.read(chart, i).or(() -> shown.at(chart, at)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the word stands for the thing: no part of a longer noun, nor the verb of "images released by the agency show". */
    private static boolean isNamed(Chart chart, int i) {
        return !chart.token(i).is("compound") && !chart.token(i).is("acl");
    }

    /** @param from the first word of the source */
    private Optional<Attribution> according(Chart chart, int i, int from) {
        Source source = titled.at(chart, from).orElseGet(() -> source(chart, from));
        if (source.referent().isEmpty() && source.kind() == Kind.DATA) {
            return Optional.empty();
        }
        int start = Dateline.end(chart.sentence());
        int end = SourceEnd.of(chart, source.to());
        List<Span> pieces = new ArrayList<>();
        if (i > start) {
            Pieces.said(chart, start, i).ifPresent(pieces::add);
        }
        if (end < chart.size()) {
            Pieces.said(chart, end, chart.size()).ifPresent(pieces::add);
        }
        return Optional.of(attribution(chart, i, i, end, source, pieces));
    }

    /** "As was learned from the bureau, …", "It was learned from the bureau that …": who gave it out. */
    private Optional<Attribution> learned(Chart chart, int i) {
        int from = i;
        while (chart.upos(from - 1).equals("AUX")) {
            from--;
        }
        Set<String> opening = Set.of("as", "it");
        return from < i && opening.contains(chart.lower(from - 1))
                ? according(chart, i, i + 2).map(a -> a.as(Kind.DATA))
                : Optional.empty();
    }

    /** The data, body or person that the phrase names. */
    private Source source(Chart chart, int from) {
        int end = SourceEnd.of(chart, from);
        Optional<Phrase> pronoun = chart.phraseAt(from)
                .filter(p -> p.mention() instanceof Pronoun && p.to() == from + 1)
                .filter(p -> !chart.token(from).xpos().equals("PRP$"));
        if (pronoun.isPresent()) {
            return new Source(Kind.SPEECH, pronoun.map(Phrase::referent).filter(Referent::named), from + 1);
        }
        Optional<Source> person = SpeakerAfter.at(chart, from, end)
                .filter(s -> s.referent().filter(chart::isPerson).isPresent() && isVoice(chart, s.to()))
                .map(s -> new Source(Kind.SPEECH, s.referent(), s.to()));
        if (person.isPresent()) {
            return person.get();
        }
        OptionalInt noun = sourceNoun(chart, from, NounExtent.end(chart, behindTime(chart, from)));
        return noun.isPresent()
                ? ofNoun(chart, from, noun.getAsInt(), end)
                : SpeakerAfter.at(chart, from, end)
                        .map(s -> new Source(Kind.SPEECH, s.referent(), s.to()))
                        .orElse(new Source(Kind.DATA, Optional.empty(), from));
    }

    /** "according to agency spokesperson Ann Lee": whether a noun for those who speak for a body stands right before the name that ends there. */
    private boolean isVoice(Chart chart, int to) {
        int name = chart.phrasesTo(to).stream().mapToInt(Phrase::from).min().orElse(to);
        return name > 0
                && nouns.of(chart.token(name - 1))
                        .filter(SourceNouns.Kind.VOICE::equals)
                        .isPresent();
    }

    /** "a July 22 agency release": the token behind the article and day, else the first. */
    private static int behindTime(Chart chart, int from) {
        int at = chart.upos(from).equals("DET") ? from + 1 : from;
        return chart.timeAt(at)
                .map(t -> chart.tokenAt(t.span().end()).orElse(from))
                .orElse(from);
    }

    /** "data released by the ministry", "a statement by the agency", "sources" */
    private Source ofNoun(Chart chart, int from, int noun, int end) {
        Optional<Referent> owner = DataOwner.of(chart, from, end);
        return switch (nouns.of(chart.token(noun)).orElseThrow()) {
            case DATA -> new Source(Kind.DATA, owner, end);
            case RELEASE -> new Source(Kind.SPEECH, owner, Optional.of(chart.lower(noun)), end);
            case VOICE -> {
                Optional<Referent> body = owner.filter(o -> !chart.isPerson(o));
                yield new Source(body.isPresent() ? Kind.SPEECH : Kind.DATA, body, end);
            }
            case UNNAMED, HEAD -> new Source(Kind.DATA, Optional.empty(), end);
        };
    }

    private OptionalInt sourceNoun(Chart chart, int from, int to) {
        for (int i = from; i < Math.min(to, chart.size()); i++) {
            if (!chart.isInPhrase(i) && nouns.of(chart.token(i)).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "(source: Interpol)". */
    private Optional<Attribution> label(Chart chart, int i) {
        return SpeakerAfter.at(chart, i + 2, chart.size())
                .map(s -> attribution(chart, i, i, s.to(), new Source(Kind.DATA, s.referent(), s.to()), List.of()));
    }

    static Attribution attribution(Chart chart, int cue, int from, int to, Source source, List<Span> said) {
        int last = Math.min(to, chart.size());
        Optional<Time> time = chart.times(source.release().isPresent() ? from : source.to(), last)
                .findFirst();
        return new Attribution(
                source.kind(),
                Attribution.placeOf(chart.token(cue).span(), said),
                chart.sentence().index(),
                chart.token(cue).span(),
                chart.span(from, Math.max(to, from + 1)),
                source.referent(),
                said,
                source.release(),
                time);
    }
}
