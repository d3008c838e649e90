package org.dossier.reference.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Nominal;
import org.dossier.reference.coreference.Coreference;
import org.dossier.reference.phrase.NounPhrases.NounPhrase;

/**
 * Ties noun phrases and pronouns of any kind that mean the same thing: those of one head and name, definite ones to the last of their
 * noun, pronouns to the last phrase that fits (after S. Lappin and H. Leass, Computational Linguistics 20, 1994). For annotation;
 * what the graph is built from is {@link Coreference}.
 */
public final class GenericCoreference {

    private static final int REACH = 3;
    private static final int MOST = 40;
    private static final Map<String, String> SPEAKERS = Map.ofEntries(
            Map.entry("i", "i"),
            Map.entry("me", "i"),
            Map.entry("my", "i"),
            Map.entry("mine", "i"),
            Map.entry("myself", "i"),
            Map.entry("we", "we"),
            Map.entry("us", "we"),
            Map.entry("our", "we"),
            Map.entry("ours", "we"),
            Map.entry("ourselves", "we"),
            Map.entry("you", "you"),
            Map.entry("your", "you"),
            Map.entry("yours", "you"),
            Map.entry("yourself", "you"));
    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    /** A phrase and the number of the thing that it means; phrases of one number mean the same. */
    public record Linked(int cluster, Span span, Span head, boolean named) {}

    private final Ontology ontology;
    private final List<NounPhrase> before = new ArrayList<>();
    private final List<Integer> clusters = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Span, Integer> byHead = new HashMap<>();
    private final Mentions mentions;

    private GenericCoreference(Ontology ontology, Mentions mentions) {
        this.ontology = ontology;
        this.mentions = mentions;
    }

    /** All noun phrases and personal pronouns in the order of the text. */
    public static List<Linked> of(Document document, Mentions mentions, Ontology ontology) {
        GenericCoreference coreference = new GenericCoreference(ontology, mentions);
        NounPhrases.of(document).forEach(coreference::add);
        List<Linked> linked = new ArrayList<>();
        for (int i = 0; i < coreference.before.size(); i++) {
            NounPhrase phrase = coreference.before.get(i);
            linked.add(new Linked(
                    coreference.clusters.get(i), phrase.span(), phrase.head().span(), phrase.isProper()));
        }
        return linked;
    }

    private void add(NounPhrase phrase) {
        List<String> keys = keys(phrase);
        int cluster = (phrase.isPronoun() ? pronoun(phrase) : apposed(phrase).or(() -> known(phrase, keys)))
                .orElse(before.size());
        before.add(phrase);
        clusters.add(cluster);
        byHead.put(phrase.head().span(), cluster);
        keys.forEach(k -> byKey.put(k, cluster));
    }

    /** What later phrases may call it by: its words, its last word, if it is a name its first one, too. */
    private static List<String> keys(NounPhrase phrase) {
        if (phrase.isPronoun()) {
            return List.of();
        }
        String head = phrase.head().lemma().toLowerCase(Locale.ROOT);
        if (!phrase.isProper()) {
            return List.of(phrase.text(), "noun " + head + (phrase.isPlural() ? "s" : ""));
        }
        String[] words = phrase.text().split(" ", -1);
        return List.of(phrase.text(), words[0], words[words.length - 1]);
    }

    private Optional<Integer> known(NounPhrase phrase, List<String> keys) {
        if (phrase.indefinite()) {
            return Optional.empty();
        }
        Optional<Integer> same = Optional.ofNullable(byKey.get(keys.getFirst()));
        return same.isPresent() || !phrase.definite() || phrase.isProper()
                ? same
                : Optional.ofNullable(byKey.get(keys.getLast()));
    }

    private Optional<Integer> apposed(NounPhrase phrase) {
        return phrase.head().is("appos")
                ? phrase.sentence().head(phrase.head()).map(t -> byHead.get(t.span()))
                : Optional.empty();
    }

    private Optional<Integer> pronoun(NounPhrase phrase) {
        String text = phrase.text();
        if (SPEAKERS.containsKey(text)) {
            return Optional.of(byKey.computeIfAbsent("speaker " + SPEAKERS.get(text), k -> before.size()));
        }
        if (PERSONAL.contains(text)) {
            String gender = text.startsWith("h") && !text.startsWith("her") ? "he" : "she";
            return last(phrase, p -> samePronoun(p, gender) || !p.isPronoun() && isPerson(p) && !p.isPlural());
        }
        return NEUTER.contains(text)
                ? last(phrase, p -> samePronoun(p, "it") || !p.isPronoun() && !p.isPlural() && !isPerson(p))
                : last(phrase, p -> samePronoun(p, "they") || p.isPlural());
    }

    private static boolean samePronoun(NounPhrase phrase, String group) {
        String text = phrase.text();
        return phrase.isPronoun()
                && switch (group) {
                    case "he" -> PERSONAL.contains(text) && !text.startsWith("her") && !text.equals("she");
                    case "she" -> text.equals("she") || text.startsWith("her");
                    case "it" -> NEUTER.contains(text);
                    default -> text.startsWith("the");
                };
    }

    private boolean isPerson(NounPhrase phrase) {
        String person = ontology.term(Dos.PERSON);
        return mentions.overlapping(phrase.head().span())
                .anyMatch(m -> m instanceof Name name && ontology.isA(name.type(), Dos.PERSON)
                        || m instanceof Nominal nominal && nominal.type().equals(person));
    }

    /** The best of the last phrases: each sentence back costs more than it wins to be a subject. */
    private Optional<Integer> last(NounPhrase pronoun, Predicate<NounPhrase> fits) {
        int best = -1;
        int score = Integer.MIN_VALUE;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST); i--) {
            NounPhrase phrase = before.get(i);
            int away = pronoun.sentence().index() - phrase.sentence().index();
            if (away > REACH) {
                break;
            }
            int here = (phrase.isSubject() ? 3 : phrase.head().is("obj") ? 1 : 0)
                    + (phrase.isPronoun() ? 2 : 0)
                    - 3 * away;
            if (here > score && fits.test(phrase)) {
                best = i;
                score = here;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(clusters.get(best));
    }
}
