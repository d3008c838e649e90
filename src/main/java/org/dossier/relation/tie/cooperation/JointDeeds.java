package org.dossier.relation.tie.cooperation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.SayingVerbs;
import org.dossier.relation.chart.VerbGroup;

/** Tells what several bodies do together where they are the subject of one verb: they raid or chase, they do not "say", "have" or "deny the charges". */
final class JointDeeds {

    /** How far behind a verb its particle or object may stand. */
    private static final int NEAR = 8;

    private final Lexicon lexicon;
    private final Ontology ontology;
    private final SayingVerbs saying;
    private final Set<String> verbs;
    private final Map<String, List<String>> objects = new HashMap<>();

    JointDeeds(Knowledge knowledge) {
        lexicon = knowledge.lexicon();
        ontology = knowledge.ontology();
        saying = new SayingVerbs(knowledge);
        verbs = knowledge.expressions().rows("joint-deeds").stream()
                .filter(row -> !row.containsKey("objects"))
                .map(row -> row.get("verb"))
                .collect(Collectors.toUnmodifiableSet());
        knowledge.expressions().rows("joint-deeds").stream()
                .filter(row -> row.containsKey("objects"))
                .forEach(row -> objects.put(row.get("verb"), Table.values(row, "objects")));
    }

    /** Whether the verb is one of a wording, with its words near behind it ("carried out", no "took other views"), or of the table of such deeds. */
    boolean isDone(Chart chart, int verb) {
        String lemma = chart.token(verb).lemma();
        Set<String> near = IntStream.range(verb, Math.min(chart.size(), verb + NEAR))
                .mapToObj(i -> chart.token(i).lemma())
                .collect(Collectors.toSet());
        return verbs.contains(lemma)
                || objects.getOrDefault(lemma, List.of()).stream().anyMatch(near::contains)
                || lexicon.byVerb(lemma).stream()
                        .filter(w -> !w.tells(ontology, Dos.PROCEEDING))
                        .flatMap(w -> w.verbs().stream())
                        .anyMatch(words -> words.startsWith(lemma) && near.containsAll(List.of(words.split(" "))));
    }

    /** "found that the goods were fake", but not "found 40 tusks". */
    boolean says(Chart chart, VerbGroup verb) {
        int object = verb.verb() + 1;
        boolean thing = verbs.contains(chart.token(verb.verb()).lemma())
                && Set.of("NUM", "DET", "ADJ", "NOUN").contains(chart.upos(object))
                && !chart.lower(object).equals("that");
        return !thing && saying.at(chart, verb.verb()).isPresent();
    }
}
