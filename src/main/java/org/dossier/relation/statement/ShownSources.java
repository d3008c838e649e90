package org.dossier.relation.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.Dateline;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.NounExtent;
import org.dossier.relation.chart.Pieces;
import org.dossier.relation.chart.SayingVerbs;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Attribution.Kind;

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
        if (verb >= chart.size() || verbs.at(chart, verb).isEmpty()) {
            return Optional.empty();
        }
        int from = NounExtent.start(chart, noun);
        boolean voice = nouns.of(chart.token(noun)).orElseThrow() == SourceNouns.Kind.VOICE;
        Optional<Referent> owner =
                voice && !isSubject(chart, from, verb) ? Optional.empty() : SourceFinder.owner(chart, from, verb);
        Kind kind = switch (nouns.of(chart.token(noun)).orElseThrow()) {
            case RELEASE, VOICE -> Kind.SPEECH;
            case DATA, UNNAMED, HEAD -> Kind.DATA;
        };
        List<Span> pieces = new ArrayList<>();
        Complement complement =
                Complement.read(chart, verb + 1, verbs.at(chart, verb).get());
        boolean told = complement.begins() != Complement.Begins.OTHER;
        int end = told ? complement.at() : verb + 1;
        int said = !told && chart.lower(end).equals("that") ? end + 1 : end;
        Pieces.said(chart, Dateline.end(chart.sentence()), from).ifPresent(pieces::add);
        Pieces.said(chart, said, chart.size()).ifPresent(pieces::add);
        boolean unnamed = voice && owner.isEmpty() && isSubject(chart, from, verb);
        return (owner.isPresent() || unnamed) && (told || !voice)
                ? Optional.of(SourceFinder.attribution(
                        chart, verb, from, end, new SourceFinder.Source(kind, owner, verb), pieces))
                : Optional.empty();
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
