package org.dossier.relation.statement.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dossier.document.Dateline;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.chart.Chart;

/** Words behind which a source is named, of the table {@code source-cues}: "according to the bureau", "…, as reported by the bureau". */
final class SourceCues {

    private record Cue(List<String> words, boolean opens) {}

    /** The longest first. */
    private final List<Cue> cues = new ArrayList<>();

    SourceCues(Knowledge knowledge) {
        for (Map<String, String> row : knowledge.expressions().rows("source-cues")) {
            cues.add(new Cue(List.of(row.get("words").split(" ")), "yes".equals(row.get("opens"))));
        }
        cues.sort(Comparator.comparing((Cue cue) -> cue.words().size()).reversed());
    }

    /** The token behind the words that begin at the token; the token itself if none do. */
    int end(Chart chart, int at) {
        boolean opens = at == Dateline.end(chart.sentence());
        return cues.stream()
                .filter(cue -> (opens || !cue.opens()) && isAt(chart, at, cue.words()))
                .mapToInt(cue -> at + cue.words().size())
                .findFirst()
                .orElse(at);
    }

    private static boolean isAt(Chart chart, int at, List<String> words) {
        return IntStream.range(0, words.size())
                .allMatch(i -> chart.lower(at + i).equals(words.get(i)));
    }
}
