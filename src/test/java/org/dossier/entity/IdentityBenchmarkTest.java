package org.dossier.entity;

import static org.dossier.IdentityBenchmark.KNOWLEDGE;
import static org.dossier.IdentityBenchmark.READINGS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.Dossier;
import org.dossier.IdentityBenchmark;
import org.dossier.entity.ClusterScore.Mention;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Reading;
import org.junit.jupiter.api.Test;

/** Who is who across articles, measured. */
class IdentityBenchmarkTest {

    private static final Entities ENTITIES = Entities.of(READINGS, KNOWLEDGE, Dossier.BASE);

    @Test
    void namesOfOneThingAreOneEntityAndHomonymsAreNot() {
        Map<String, Mention> mentions = new TreeMap<>();
        for (List<String> row : IdentityBenchmark.answers("clusters.tsv")) {
            String at = row.get(0) + "/" + row.get(1);
            mentions.put(at, new Mention(row.get(2), found(row.get(0), row.get(1), at)));
        }
        ClusterScore score = ClusterScore.of(mentions.values());
        System.out.println("identity: " + score);
        String wrong = score + "\n" + String.join("\n", ClusterScore.wrong(mentions));
        assertTrue(score.f1() >= 0.92, wrong);
        assertTrue(score.pairwise() >= 0.98, wrong);
    }

    /** The entity of a name in an article; what the reader has not found is a thing of its own. */
    private static String found(String article, String name, String missing) {
        return READINGS.stream()
                .filter(r -> r.article().name().equals(article))
                .flatMap(r -> referent(r, name).map(f -> ENTITIES.iri(article, f)).stream())
                .findFirst()
                .orElse("missing " + missing);
    }

    private static java.util.Optional<Referent> referent(Reading reading, String name) {
        return reading.referents().stream()
                .filter(r -> r.names().stream().anyMatch(n -> plain(n).equals(plain(name))))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}
