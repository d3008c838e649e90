package org.dossier.relation.chart;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.KnowledgeException;

/** The verbs of saying of {@code expressions/saying.tsv}, by lemma, with a particle where they have one. */
public final class SayingVerbs {
    /**
     * What a verb takes: a clause with or without "that", only one with it, only quoted words beside it, nothing ("made the remarks"), it
     * shows what data say, or only papers ("the statement reads") or tribunals ("the court found that …") do it.
     */
    public enum Takes {
        CLAUSE,
        THAT,
        QUOTE,
        NOTHING,
        SHOW,
        PAPER,
        TRIBUNAL
    }

    /** @param length tokens that the verb fills, with its particle */
    public record Verb(Takes takes, boolean addressee, int length) {}

    private static final Set<String> BEFORE_NOUNS =
            Set.of("over", "about", "amid", "after", "against", "by", "despite", "following", "on", "of", "with");

    private final Map<String, Verb> verbs = new HashMap<>();

    public SayingVerbs(Knowledge knowledge) {
        for (Map<String, String> row : knowledge.expressions().rows("saying")) {
            String verb = row.get("verb");
            verbs.put(verb, new Verb(takes(row), "yes".equals(row.get("addressee")), verb.split(" ").length));
        }
    }

    private static Takes takes(Map<String, String> row) {
        try {
            return Takes.valueOf(row.getOrDefault("takes", "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException(
                    "expressions/saying.tsv",
                    "'" + row.get("verb") + "' takes '" + row.get("takes")
                            + "'; write clause, that, quote, nothing, show, paper or tribunal");
        }
    }

    /** The verb of saying at the token, if it is one. */
    public Optional<Verb> at(Chart chart, int i) {
        if (!chart.token(i).isVerb() || isNoun(chart, i)) {
            return Optional.empty();
        }
        String lemma = lemma(chart, i);
        return Optional.ofNullable(verbs.get(lemma + " " + chart.lower(i + 1)))
                .or(() -> withObject(chart, i, lemma))
                .or(() -> Optional.ofNullable(verbs.get(lemma)));
    }

    /** "fined over claims that she lied", "despite reports that": between a preposition and its clause no verb stands. */
    private static boolean isNoun(Chart chart, int i) {
        return chart.token(i).xpos().equals("VBZ") && BEFORE_NOUNS.contains(chart.lower(i - 1));
    }

    /** "made the remarks", "gave this assurance": the verb with its object, which has an article. */
    private Optional<Verb> withObject(Chart chart, int i, String lemma) {
        return chart.upos(i + 1).equals("DET") && i + 2 < chart.size()
                ? Optional.ofNullable(verbs.get(lemma + " the " + lemma(chart, i + 2)))
                : Optional.empty();
    }

    private static String lemma(Chart chart, int i) {
        return chart.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
