package org.dossier.relation.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Dateline;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.NounExtent;
import org.dossier.relation.chart.Pieces;
import org.dossier.relation.chart.SayingVerbs;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Attribution.Kind;
import org.dossier.relation.statement.speaker.SourceNouns;
import org.dossier.relation.statement.speech.Complement;

/** Finds sources that are the subject of a verb: {@code agency figures show}, {@code a spokesman for the agency said}. */
final class ShownSources {

    private final SayingVerbs verbs;
    private final SourceNouns nouns;

    ShownSources(Knowledge knowledge, SourceNouns nouns) {
        verbs = new SayingVerbs(knowledge);
        this.nouns = nouns;
    }

    /** "ministry figures show (that) …", "…, agency data show": data with a verb of saying or showing. */
    Optional<Attribution> at(Chart chart, int noun) {
        int verb = nextFinite(chart, noun);
        return verb < chart.size() ? verbs.at(chart, verb).flatMap(v -> shown(chart, noun, verb, v)) : Optional.empty();
    }

    private Optional<Attribution> shown(Chart chart, int noun, int verb, SayingVerbs.Verb says) {
        int from = NounExtent.start(chart, noun);
        SourceNouns.Kind source = nouns.of(chart, noun).orElseThrow();
        boolean voice = source == SourceNouns.Kind.VOICE;
        boolean subject = isSubject(chart, from, verb);
        Optional<Referent> owner = owner(chart, from, noun, verb).filter(o -> !voice || subject && !chart.isPerson(o));
        Complement complement = Complement.read(chart, verb + 1, says);
        boolean told = complement.begins() != Complement.Begins.OTHER;
        if (owner.isEmpty() && !(voice && subject) || voice && !told) {
            return Optional.empty();
        }
        int end = told ? complement.at() : verb + 1;
        int said = !told && chart.lower(end).equals("that") ? end + 1 : end;
        SourceFinder.Source found = new SourceFinder.Source(kind(source), owner, verb);
        return Optional.of(SourceFinder.attribution(chart, verb, from, end, found, pieces(chart, from, said)));
    }

    /** "the press service of the ministry" is no other service: whoever is named behind the noun, else before it. */
    private static Optional<Referent> owner(Chart chart, int from, int noun, int verb) {
        return DataOwner.named(chart, noun + 1, verb).or(() -> DataOwner.named(chart, from, verb));
    }

    private static Kind kind(SourceNouns.Kind source) {
        return switch (source) {
            case RELEASE, VOICE -> Kind.SPEECH;
            case DATA, UNNAMED, HEAD -> Kind.DATA;
        };
    }

    /** What is said before the source and behind its verb. */
    private static List<Span> pieces(Chart chart, int source, int said) {
        return Stream.of(
                        Pieces.said(chart, Dateline.end(chart.sentence()), source),
                        Pieces.said(chart, said, chart.size()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the words up to the verb are one noun phrase that opens its clause: not "arrested an official who said". */
    private static boolean isSubject(Chart chart, int from, int verb) {
        boolean opens =
                from <= Dateline.end(chart.sentence()) || chart.upos(from - 1).equals("PUNCT");
        return opens
                && IntStream.range(from, verb)
                        .noneMatch(i -> chart.token(i).xpos().startsWith("W"));
    }

    private static int nextFinite(Chart chart, int noun) {
        int verb = noun + 1;
        while (verb < chart.size()
                && (!chart.isFinite(verb) || chart.lower(verb + 1).equals("by"))) {
            verb++;
        }
        return verb - noun > 12 ? chart.size() : verb;
    }
}
