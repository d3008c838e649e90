package org.dossier.reference.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Pronoun;
import org.dossier.reference.name.Classes;
import org.dossier.reference.name.Cluster;

/**
 * Finds whom "he", "she", "it" and "they" mean: the last person, or the body that the sentence before was about. A gender that one
 * pronoun or title has told holds for the whole article.
 */
final class PronounResolver {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> OBJECT = Set.of("obj", "iobj");
    private static final int REACH = 4;

    private final Classes ontology;
    private final Map<String, String> honorifics = new HashMap<>();

    PronounResolver(Knowledge knowledge) {
        ontology = new Classes(knowledge.ontology());
        knowledge.expressions().rows("honorifics").forEach(row -> {
            if (row.containsKey("gender")) {
                honorifics.put(row.get("honorific"), row.get("gender"));
            }
        });
    }

    void resolve(Document document, Mentions mentions, List<Cluster> clusters) {
        Map<Cluster, String> genders = new HashMap<>();
        clusters.stream().filter(c -> ontology.isA(c.type(), Dos.PERSON)).forEach(c -> title(document, c, genders));
        for (Pronoun pronoun : mentions.of(Pronoun.class)) {
            String gender = HE.contains(pronoun.text()) ? "m" : SHE.contains(pronoun.text()) ? "f" : "";
            if (!gender.isEmpty()) {
                person(document, pronoun, gender, clusters, genders).ifPresent(c -> {
                    genders.put(c, gender);
                    c.add(pronoun);
                });
            } else if (IT.contains(pronoun.text())) {
                thing(document, pronoun, clusters).ifPresent(c -> c.add(pronoun));
            }
        }
    }

    private void title(Document document, Cluster cluster, Map<Cluster, String> genders) {
        for (Mention mention : cluster.mentions()) {
            String before = document.article()
                    .text()
                    .substring(
                            Math.max(0, mention.span().start() - 12),
                            mention.span().start())
                    .strip()
                    .toLowerCase(Locale.ROOT);
            String word = before.substring(before.lastIndexOf(' ') + 1);
            Optional.ofNullable(honorifics.get(word)).ifPresent(gender -> genders.put(cluster, gender));
        }
    }

    private record Candidate(Cluster cluster, Mention last, boolean subject) {}

    private List<Candidate> candidates(Document document, Pronoun pronoun, List<Cluster> clusters, String kind) {
        List<Candidate> found = new ArrayList<>();
        for (Cluster cluster : Cluster.near(clusters, pronoun.span())) {
            if (!ontology.isA(cluster.type(), kind)) {
                continue;
            }
            Mention last = cluster.lastBefore(pronoun.span().start());
            boolean near = last != null && pronoun.sentence() - last.sentence() <= REACH;
            if (near && !isDoneByIt(document.sentences().get(pronoun.sentence()), pronoun, last)) {
                found.add(new Candidate(cluster, last, isSubject(document, pronoun, last)));
            }
        }
        found.sort(Comparator.comparing((Candidate c) -> c.last().sentence())
                .thenComparing(c -> c.subject() ? 1 : 0)
                .thenComparing(c -> c.last().span())
                .reversed());
        return found;
    }

    /**
     * "Judge Field sentenced him": whoever does it to somebody else is not whom the pronoun means (principle B: Chomsky, "Lectures on
     * Government and Binding", 1981).
     */
    private static boolean isDoneByIt(Sentence sentence, Pronoun pronoun, Mention last) {
        Token object = sentence.token(pronoun.head());
        if (last.sentence() != sentence.index()) {
            return false;
        }
        boolean another = OBJECT.contains(object.relation()) && !pronoun.text().endsWith("self");
        return isDoneToSubject(sentence, object, last)
                || another
                        && sentence.head(object)
                                .flatMap(verb -> subject(sentence, verb))
                                .filter(s -> sentence.isBelow(sentence.token(last.head()), s))
                                .isPresent();
    }

    /** "Represented by Ann Lee, he said": whoever does it to the subject is another. */
    private static boolean isDoneToSubject(Sentence sentence, Token pronoun, Mention last) {
        return pronoun.relation().startsWith("nsubj")
                && sentence.head(pronoun).stream()
                        .flatMap(verb -> sentence.children(verb, "advcl"))
                        .filter(p -> p.xpos().equals("VBN") && p.index() < pronoun.index())
                        .anyMatch(p -> IntStream.range(p.index(), Math.min(last.head(), pronoun.index()))
                                .anyMatch(i -> sentence.token(i).lower().equals("by")));
    }

    /** The subject of a verb, or that of the verb that it is joined to, or of which it is a gerund: "jailed him after finding him guilty". */
    private static Optional<Token> subject(Sentence sentence, Token verb) {
        Optional<Token> own = sentence.children(verb, "nsubj").findFirst();
        boolean shares = verb.is("conj") || verb.is("advcl") && verb.xpos().equals("VBG");
        return own.isEmpty() && shares ? sentence.head(verb).flatMap(first -> subject(sentence, first)) : own;
    }

    /** "Called Kestrel, it is led by …": the name that opens the sentence of the pronoun behind a participle is of what the pronoun means. */
    private static boolean isSubject(Document document, Pronoun pronoun, Mention last) {
        boolean opens = last.sentence() == pronoun.sentence()
                && NominalResolver.opensAsParticiple(document.sentences().get(last.sentence()), last);
        return opens || NominalResolver.isSubject(document, last);
    }

    private Optional<Cluster> person(
            Document document, Pronoun pronoun, String gender, List<Cluster> clusters, Map<Cluster, String> genders) {
        List<Candidate> found = candidates(document, pronoun, clusters, Dos.PERSON).stream()
                .filter(c -> genders.getOrDefault(c.cluster(), gender).equals(gender))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = found.getFirst();
        boolean close = found.size() > 1
                && found.get(1).last().sentence() == first.last().sentence()
                && found.get(1).subject() == first.subject()
                && !genders.containsKey(first.cluster());
        return close ? Optional.empty() : Optional.of(first.cluster());
    }

    /** The body of which a participle before tells, or the subject of the same or the last sentence, if it is a body or an operation. */
    private Optional<Cluster> thing(Document document, Pronoun pronoun, List<Cluster> clusters) {
        List<Candidate> found = new ArrayList<>(candidates(document, pronoun, clusters, Dos.ORGANIZATION));
        int told = told(document.sentences().get(pronoun.sentence()), pronoun);
        Optional<Cluster> beside = found.stream()
                .filter(c -> c.last().span().end() == told)
                .map(Candidate::cluster)
                .findFirst();
        if (beside.isPresent()) {
            return beside;
        }
        found.addAll(candidates(document, pronoun, clusters, Dos.OPERATION));
        List<Candidate> subjects = found.stream()
                .filter(c -> c.subject() && pronoun.sentence() - c.last().sentence() <= 1)
                .toList();
        int latest = subjects.stream().mapToInt(c -> c.last().sentence()).max().orElse(-1);
        List<Candidate> last =
                subjects.stream().filter(c -> c.last().sentence() == latest).toList();
        boolean other = latest < pronoun.sentence() && hasUnnamedSubject(document, pronoun, clusters);
        return last.size() == 1 && !other ? Optional.of(last.getFirst().cluster()) : Optional.empty();
    }

    /** "officers of the directorate, led by its head": where the words end of which "led by" tells; -1 where it stands in no such place. */
    private static int told(Sentence sentence, Pronoun pronoun) {
        int at = pronoun.head();
        while (at > 0 && sentence.token(at).span().start() > pronoun.span().start()) {
            at--;
        }
        boolean participle = at > 3
                && sentence.token(at - 1).text().equals("by")
                && sentence.token(at - 2).xpos().equals("VBN")
                && sentence.token(at - 3).text().equals(",");
        return participle ? sentence.token(at - 4).span().end() : -1;
    }

    /** "A shop said it had …": whatever the sentence before was about, it may be the shop; no person is meant by "it". */
    private boolean hasUnnamedSubject(Document document, Pronoun pronoun, List<Cluster> clusters) {
        return document.sentences().get(pronoun.sentence()).tokens().stream()
                .filter(t -> t.span().end() <= pronoun.span().start())
                .filter(t -> t.is("nsubj") && t.xpos().equals("NN"))
                .anyMatch(t -> Cluster.near(clusters, t.span()).stream()
                        .flatMap(c -> c.mentions().stream())
                        .noneMatch(m -> m.sentence() == pronoun.sentence() && m.head() == t.index()));
    }
}
