package org.dossier.relation.statement.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.relation.chart.Chart;

/** The nouns of {@code expressions/sources.tsv}: what speaks for somebody. */
public final class SourceNouns {

    /** What such a noun gives: a source of numbers, the words of a body in a paper or by somebody without a name, or nobody who is named. */
    public enum Kind {
        DATA,
        RELEASE,
        VOICE,
        HEAD,
        UNNAMED
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    public SourceNouns(Knowledge knowledge) {
        knowledge.expressions().rows("sources").forEach(row -> kinds.put(row.get("noun"), kind(row)));
    }

    private static Kind kind(Map<String, String> row) {
        try {
            return Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException(
                    "ontology/expressions/sources.tsv",
                    "'" + row.get("noun") + "' has kind '" + row.get("kind")
                            + "'; write data, release, voice, head or unnamed");
        }
    }

    /** The nouns of a kind. */
    public Set<String> words(Kind kind) {
        return kinds.entrySet().stream()
                .filter(e -> e.getValue() == kind)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same of a noun with the one before it: "press service". */
    public Optional<Kind> of(Chart chart, int noun) {
        return Optional.ofNullable(noun == 0 ? null : kinds.get(chart.lower(noun - 1) + " " + chart.lower(noun)))
                .or(() -> of(chart.token(noun)));
    }

    /** What the noun makes the source of what is told; a head is somebody in particular, and none. */
    public Optional<Kind> of(Token noun) {
        return Optional.ofNullable(kinds.get(noun.lemma().toLowerCase(Locale.ROOT)))
                .filter(k -> k != Kind.HEAD);
    }
}
