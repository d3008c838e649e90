package org.dossier.relation.tie.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Name;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.tie.model.TieWords;

/**
 * Reads what the words behind a body tell of its part or whole: {@code the DSI, a branch of the ministry}, {@code which belongs to the ministry}, {@code the
 * ministry, to which the DSI belongs}, {@code the ministry, the agency's parent body}. The words stand in the table {@code parts}.
 */
final class ToldParts {

    /** That one body is a part of another, by the token {@code cue}. */
    record Told(int cue, Phrase part, Phrase whole, double confidence) {}

    private static final Set<String> CLOSING = Set.of(",", ".", "-", "–", "—");

    private final TieWords ties;
    private final TieNouns nouns;
    private final UnitClasses units;
    private final MadeParts made;

    ToldParts(Knowledge knowledge, TieWords ties) {
        this.ties = ties;
        nouns = new TieNouns(ties);
        units = UnitClasses.of(knowledge);
        made = new MadeParts(ties, units);
    }

    List<Told> read(Chart chart, Phrase body) {
        int at = Bodies.skipBrackets(chart, body.to());
        boolean comma = Bodies.isApart(chart, at);
        int start = comma ? at + 1 : at;
        if (Set.of("which", "that").contains(chart.lower(start))) {
            return inClause(chart, start + 1, body);
        }
        return (comma ? behindComma(chart, start, body) : behind(chart, start, body))
                .stream().toList();
    }

    /** @param at behind "which" */
    private List<Told> inClause(Chart chart, int at, Phrase body) {
        Stream<Told> verb = verb(chart, at).map(whole -> new Told(at, body, whole, 0.93)).stream();
        Stream<Told> noun = isCopula(chart, at) ? noun(chart, at + 1, body).stream() : Stream.empty();
        return Stream.of(verb, noun, made.which(chart, at, body).stream())
                .flatMap(s -> s)
                .toList();
    }

    private Optional<Told> behindComma(Chart chart, int at, Phrase body) {
        return chart.lower(at + 1).equals("which")
                ? fronted(chart, at, body)
                : beside(chart, at, body)
                        .or(() -> parent(chart, at, body))
                        .or(() -> made.by(chart, at, body))
                        .or(() -> owned(chart, at, body))
                        .or(() -> noun(chart, at, body));
    }

    private Optional<Told> behind(Chart chart, int at, Phrase body) {
        return (Bodies.isPossessive(chart, at) ? described(chart, at + 1, body) : made.by(chart, at, body))
                .or(() -> isCopula(chart, at)
                        ? noun(chart, at + 1, body)
                        : verb(chart, at).map(whole -> new Told(at, body, whole, 0.9)));
    }

    /** "the agency's arm in the south, the Fraud Office,": what the noun of a part describes, between commas and in no list. */
    private Optional<Told> described(Chart chart, int at, Phrase whole) {
        return nouns.at(chart, at)
                .filter(n -> n.row().get("kind").equals("noun")
                        && chart.lower(n.to()).equals(","))
                .flatMap(n -> bodyAt(chart, n.to() + 1))
                .filter(part -> part.mention() instanceof Name && !isListed(chart, part))
                .filter(part ->
                        units.isUnit(part.referent()) || part.referent().entry().isEmpty())
                .map(part -> new Told(at, part, whole, 0.85));
    }

    private static boolean isListed(Chart chart, Phrase part) {
        int end = Bodies.skipBrackets(chart, part.to());
        int next = chart.lower(end).equals(",") ? end + 1 : end;
        return Set.of("and", "or").contains(chart.lower(next))
                || next > end && bodyAt(chart, next).isPresent();
    }

    static boolean isCopula(Chart chart, int i) {
        return Set.of("is", "are").contains(chart.lower(i));
    }

    private Optional<Phrase> verb(Chart chart, int at) {
        return match(chart, at, 1, "verb")
                .filter(m -> VerbGroup.at(chart, at).isReal())
                .flatMap(m -> bodyAt(chart, m.to()));
    }

    private Optional<TieWords.Match> match(Chart chart, int at, int gap, String kind) {
        return ties.at(chart, at, gap).filter(m -> m.row().get("kind").equals(kind));
    }

    /** "the Fraud Unit, under the Ministry of Finance, said": between commas only. */
    private Optional<Told> beside(Chart chart, int at, Phrase body) {
        return tiesBeside(chart, at)
                .filter(m -> !m.row().get("kind").equals("verb") || isAlone(chart, body))
                .flatMap(m -> bodyAt(chart, m.to()))
                .filter(whole -> CLOSING.contains(chart.lower(Bodies.skipBrackets(chart, whole.to()))))
                .map(whole -> new Told(at, body, whole, 0.85));
    }

    /** Behind "officers of the Fraud Unit, reporting to the ministry," it is the officers who do. */
    private static boolean isAlone(Chart chart, Phrase body) {
        int before = chart.upos(body.from() - 1).equals("DET") ? body.from() - 2 : body.from() - 1;
        return !chart.upos(before).equals("ADP") || chart.lower(before).equals("by");
    }

    /** "under", "reporting to". */
    private Optional<TieWords.Match> tiesBeside(Chart chart, int at) {
        boolean participle = chart.token(at).xpos().equals("VBG");
        Set<String> kinds = Set.of("under", "beside", participle ? "verb" : "");
        return ties.at(chart, at, 0).filter(m -> kinds.contains(m.row().get("kind")));
    }

    /** "the ministry, to which the customs service belongs" */
    private Optional<Told> fronted(Chart chart, int at, Phrase whole) {
        return bodyAt(chart, at + 2).flatMap(part -> {
            int verb = Bodies.skipBrackets(chart, part.to());
            return match(chart, verb, 1, "fronted")
                    .filter(m -> m.row().get("with").equals(chart.lower(at))
                            && VerbGroup.at(chart, verb).isReal())
                    .map(m -> new Told(verb, part, whole, 0.9));
        });
    }

    /** "the ministry, the agency's parent body,"; "by the Fraud Unit, the ministry, its parent body, said": the part is the body named before. */
    private Optional<Told> parent(Chart chart, int at, Phrase whole) {
        Optional<Phrase> owner = bodyAt(chart, at).filter(p -> Bodies.isPossessive(chart, p.to()));
        int from = owner.map(p -> p.to() + 1).orElse(at + 1);
        return match(chart, from, 0, "parent")
                .filter(m -> CLOSING.contains(chart.lower(m.to())))
                .flatMap(m -> owner.or(
                        () -> Set.of("its", "the").contains(chart.lower(at)) ? before(chart, whole) : Optional.empty()))
                .map(part -> new Told(from, part, whole, 0.88));
    }

    /** The one body that the sentence names before. */
    private static Optional<Phrase> before(Chart chart, Phrase whole) {
        List<Phrase> named = chart.phrases(0, whole.from())
                .filter(p -> chart.isBody(p) && p.mention() instanceof Name)
                .toList();
        return named.stream().map(Phrase::referent).distinct().count() == 1
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }

    /** "the Fraud Office, the agency's arm in the south", "one of the agency's arms". */
    private Optional<Told> owned(Chart chart, int at, Phrase body) {
        return bodyAt(chart, at)
                .filter(w -> Bodies.isPossessive(chart, w.to()))
                .flatMap(w -> nouns.at(chart, w.to() + 1)
                        .filter(n -> n.row().get("kind").equals("noun"))
                        .map(n -> new Told(w.to(), body, w, 0.85)));
    }

    /** A noun phrase with one of the nouns of the table and "of" a body. */
    private Optional<Told> noun(Chart chart, int at, Phrase body) {
        if (chart.lower(at).equals("one") && chart.lower(at + 1).equals("of")) {
            return owned(chart, at + 2, body).or(() -> noun(chart, at + 2, body));
        }
        return nouns.at(chart, at)
                .filter(n -> behindNoun(chart, n) > n.to())
                .flatMap(n -> bodyAt(chart, behindNoun(chart, n))
                        .map(other -> n.row().get("kind").equals("parent")
                                ? new Told(n.from(), other, body, 0.9)
                                : new Told(n.from(), body, other, 0.9)));
    }

    /** The place behind "of" or "reporting to" that stands behind the noun; the noun's end where none does. */
    private int behindNoun(Chart chart, TieWords.Match noun) {
        boolean of = Set.of("of", "in", "within", "under", "at").contains(chart.lower(noun.to()));
        return tiesBeside(chart, noun.to()).map(TieWords.Match::to).orElse(of ? noun.to() + 1 : noun.to());
    }

    static Optional<Phrase> bodyAt(Chart chart, int at) {
        return Bodies.at(chart, at).map(Bodies.Found::phrase);
    }
}
