package org.dossier.reference.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Table;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Nominal;
import org.dossier.reference.name.Classes;
import org.dossier.reference.name.Cluster;

/**
 * Finds what "the ministry", "the bureau", "the operation" refer to: the name that has the noun in it, else the last one of a class
 * that the noun stands for. Where two are close it abstains.
 */
final class NominalResolver {

    private static final int NAMES_THE_NOUN = 1000;
    private static final int USUAL_CLASS = 30;
    private static final int A_SENTENCE = 10;
    private static final int SUBJECT = 6;
    private static final int CLOSE = 4;
    private static final int REACH = 12;
    private static final int LOCAL = 200;

    private final Classes ontology;
    private final Speaking speaking;
    private final LocalBodies local;
    private final Map<String, List<String>> classes = new HashMap<>();
    private final Map<String, List<String>> excluded = new HashMap<>();
    private final Map<String, String> required = new HashMap<>();

    NominalResolver(Knowledge knowledge) {
        ontology = new Classes(knowledge.ontology());
        speaking = new Speaking(knowledge);
        local = new LocalBodies(knowledge);
        knowledge.expressions().rows("nominals").forEach(row -> {
            classes.put(row.get("noun"), classes(row, "classes"));
            excluded.put(row.get("noun"), classes(row, "not"));
            Optional.ofNullable(row.get("named")).ifPresent(w -> required.put(row.get("noun"), w));
        });
    }

    private List<String> classes(Map<String, String> row, String column) {
        return Table.values(row, column).stream().map(ontology::iri).toList();
    }

    private record Scored(Cluster cluster, int score) {}

    void resolve(Document document, Mentions mentions, List<Cluster> clusters) {
        for (Nominal nominal : mentions.of(Nominal.class)) {
            if (refersBack(nominal) && mentions.in(nominal.sentence()).noneMatch(m -> holds(m, nominal))) {
                best(document, nominal, clusters).ifPresent(c -> c.add(nominal));
            }
        }
    }

    private boolean refersBack(Nominal nominal) {
        return classes.containsKey(nominal.noun()) && nominal.definite();
    }

    /** The noun of a name is no mention of its own. */
    private static boolean holds(Mention mention, Nominal nominal) {
        return mention instanceof org.dossier.mention.model.Name
                && mention.span().overlaps(nominal.span())
                && !nominal.span().contains(mention.span());
    }

    private Optional<Cluster> best(Document document, Nominal nominal, List<Cluster> clusters) {
        List<Scored> scored = scored(document, nominal, clusters);
        if (ontology.isA(nominal.type(), Dos.EVENT)
                && document.quote(nominal.span()).toLowerCase(Locale.ROOT).startsWith("that ")) {
            return lastNamed(scored, nominal);
        }
        Optional<Cluster> speaker = speaker(document, nominal, scored);
        if (speaker.isPresent()) {
            return speaker;
        }
        if (scored.isEmpty()
                || isBare(document, nominal) && !isOnly(scored, nominal)
                || scored.size() > 1 && isClose(scored.get(0), scored.get(1), nominal)) {
            return Optional.empty();
        }
        return Optional.of(scored.getFirst().cluster());
    }

    /** The clusters that the nominal may mean, those first that it means rather. */
    private List<Scored> scored(Document document, Nominal nominal, List<Cluster> clusters) {
        boolean countrywide = local.isCountrywide(document.sentences().get(nominal.sentence()));
        List<Cluster> near = Cluster.near(clusters, nominal.span());
        List<Cluster> series =
                near.stream().filter(c -> ontology.isA(c.type(), Dos.OPERATION)).toList();
        return near.stream()
                .filter(c -> !series.contains(c) || !EarlierEditions.isOne(document, c, nominal, series))
                .flatMap(c -> score(document, nominal, c).stream()
                        .map(s -> new Scored(c, countrywide && local.isLocal(c) ? s - LOCAL : s)))
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .toList();
    }

    /** "Police said" is the only one of several police forces that spoke before. */
    private Optional<Cluster> speaker(Document document, Nominal nominal, List<Scored> scored) {
        if (!speaking.says(document, nominal)) {
            return Optional.empty();
        }
        List<Cluster> spoke = scored.stream()
                .map(Scored::cluster)
                .filter(c -> ontology.isA(c.type(), classes.get(nominal.noun()).getFirst()))
                .filter(c -> speaking.spoke(document, c, nominal.span().start()))
                .toList();
        return spoke.size() == 1 ? Optional.of(spoke.getFirst()) : Optional.empty();
    }

    /** Whether two are as good: "The Food Agency met the Water Agency. The agency …" is about nobody, though one of them is the subject. */
    private static boolean isClose(Scored first, Scored second, Nominal nominal) {
        boolean bothNamed = first.score() >= NAMES_THE_NOUN / 2 && second.score() >= NAMES_THE_NOUN / 2;
        int start = nominal.span().start();
        return first.score() - second.score() < CLOSE
                || bothNamed
                        && first.cluster().lastBefore(start).sentence()
                                == second.cluster().lastBefore(start).sentence();
    }

    /** "That operation" is the one that was named last. */
    private static Optional<Cluster> lastNamed(List<Scored> scored, Nominal nominal) {
        return scored.stream()
                .map(Scored::cluster)
                .max(Comparator.comparing(
                        c -> c.lastBefore(nominal.span().start()).span().start()));
    }

    /** Whether neither article nor possessor says that it is somebody in particular: "Police said". */
    private static boolean isBare(Document document, Nominal nominal) {
        return document.quote(nominal.span()).equalsIgnoreCase(nominal.noun());
    }

    /** Whether the article names only one body that the noun usually means. */
    private boolean isOnly(List<Scored> scored, Nominal nominal) {
        String usual = classes.get(nominal.noun()).getFirst();
        return scored.stream()
                        .filter(s -> ontology.isA(s.cluster().type(), usual))
                        .count()
                == 1;
    }

    private Optional<Integer> score(Document document, Nominal nominal, Cluster cluster) {
        Mention last = cluster.lastBefore(nominal.span().start());
        if (last == null) {
            return Optional.empty();
        }
        boolean named = cluster.hasWords(required.getOrDefault(nominal.noun(), nominal.noun()));
        int away = nominal.sentence() - last.sentence();
        if (!isPossible(nominal, cluster, named) || !named && away > REACH) {
            return Optional.empty();
        }
        boolean usual = ontology.isA(cluster.type(), classes.get(nominal.noun()).getFirst());
        int score = (named ? NAMES_THE_NOUN : 0) + (usual ? USUAL_CLASS : 0) - A_SENTENCE * away;
        score += isSubject(document, last) ? SUBJECT : 0;
        score += Math.min(cluster.mentions().size(), 5);
        return Optional.of(score);
    }

    private boolean isPossible(Nominal nominal, Cluster cluster, boolean named) {
        List<String> types = classes.get(nominal.noun());
        boolean told = types.getFirst().equals(nominal.type()) || ontology.isA(cluster.type(), nominal.type());
        return told
                && types.stream().anyMatch(t -> ontology.isA(cluster.type(), t))
                && excluded.get(nominal.noun()).stream().noneMatch(t -> ontology.isA(cluster.type(), t))
                && (named || !required.containsKey(nominal.noun()));
    }

    /** Whether a name stands right behind a participle that opens the sentence: "Called Kestrel, …". */
    static boolean opensAsParticiple(Sentence sentence, Mention name) {
        return sentence.tokens().size() > 1
                && Set.of("VBN", "VBD").contains(sentence.token(0).xpos())
                && sentence.token(1).span().start() == name.span().start();
    }

    /** Whether the mention is a subject, or stands in brackets behind one: "The Audit and Revenue Authority (ARA) seized". */
    static boolean isSubject(Document document, Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        Token head = sentence.token(mention.head());
        boolean inBrackets =
                head.is("appos") && sentence.token(head.index() - 1).text().equals("(");
        Token behind = inBrackets ? sentence.head(head).orElse(head) : head;
        Token named = inBrackets && behind.is("conj") ? sentence.head(behind).orElse(behind) : behind;
        return Set.of("nsubj", "nsubj:pass").contains(named.relation());
    }
}
