package org.dossier.relation.statement.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Dateline;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Phrase;

/** Finds who speaks with one voice with the person to whom a sentence attributes something: {@code Colonel Ann Lee and Major Bo Kim said}. */
public final class JointSpeakers {

    private static final int LONGEST_TITLE = 6;
    private static final Set<String> TITLES = Set.of("PROPN", "NOUN", "ADJ", "DET");

    private final RolePhraseReader roles;

    public JointSpeakers(Knowledge knowledge) {
        roles = new RolePhraseReader(knowledge);
    }

    /** The other person; none where one alone speaks, or a body. */
    public Optional<Referent> beside(Chart chart, Attribution attribution) {
        int cue = chart.tokenAt(attribution.cue().start()).orElse(0);
        Optional<Phrase> speaker = attribution.source().filter(chart::isPerson).flatMap(s -> phrase(chart, s, cue));
        return speaker.flatMap(p -> p.to() <= cue ? before(chart, p) : after(chart, p))
                .map(Phrase::referent)
                .filter(r -> r.named() && !attribution.source().equals(Optional.of(r)));
    }

    /** The name of the speaker next to the verb. */
    private static Optional<Phrase> phrase(Chart chart, Referent speaker, int cue) {
        return chart.phrases().stream()
                .filter(p -> p.mention() instanceof Name && p.referent().equals(speaker))
                .min((a, b) -> Integer.compare(Math.abs(a.from() - cue), Math.abs(b.from() - cue)));
    }

    /** "Ann Lee, head of the bureau, and Bo Kim": the person before "and" who opens the sentence. */
    private Optional<Phrase> before(Chart chart, Phrase last) {
        int and = last.from() - 1;
        while (and > 0 && last.from() - and <= LONGEST_TITLE && isTitle(chart, and)) {
            and--;
        }
        int start = Dateline.end(chart.sentence());
        int end = and;
        return chart.lower(and).equals("and")
                ? chart.phraseBefore(and, p -> isNamed(p) && chart.isPerson(p))
                        .or(() -> apposed(chart, start, end))
                        .filter(p -> IntStream.range(start, p.from()).allMatch(i -> isTitle(chart, i)))
                : Optional.empty();
    }

    /** The person before whose "and" a post stands between commas. */
    private Optional<Phrase> apposed(Chart chart, int start, int and) {
        return chart.phrases(start, and)
                .filter(p -> isNamed(p) && chart.isPerson(p))
                .filter(p -> behindPost(chart, p) == and)
                .findFirst();
    }

    /** "said Ann Lee and Bo Kim": the person behind "and" who does nothing else. */
    private Optional<Phrase> after(Chart chart, Phrase first) {
        int and = behindPost(chart, first);
        if (!chart.lower(and).equals("and")) {
            return Optional.empty();
        }
        return chart.phrases(and + 1, Math.min(chart.size(), and + 1 + 2 * LONGEST_TITLE))
                .filter(p -> isNamed(p) && chart.isPerson(p))
                .filter(p -> IntStream.range(and + 1, p.from()).allMatch(i -> isTitle(chart, i)))
                .filter(p -> !chart.isFinite(p.to()))
                .findFirst();
    }

    /** The token behind the person's post between commas, or behind his name. */
    private int behindPost(Chart chart, Phrase person) {
        int post = chart.lower(person.to()).equals(",")
                ? roles.read(chart, person.to() + 1, chart.size())
                        .map(RolePhrase::to)
                        .orElse(person.to())
                : person.to();
        return chart.lower(post).equals(",") ? post + 1 : post;
    }

    private static boolean isTitle(Chart chart, int i) {
        return (TITLES.contains(chart.upos(i)) || chart.lower(i).equals(".")) && !chart.isFinite(i);
    }

    private static boolean isNamed(Phrase phrase) {
        return phrase.mention() instanceof Name;
    }
}
