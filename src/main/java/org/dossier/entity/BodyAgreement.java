package org.dossier.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;

/**
 * Whether two bodies are one: the words of their names or an abbreviation that one of them introduces, and beside that the body above
 * them, their place, or their country. A name alone is not enough; another whole, place or gazetteer entry tells them apart.
 */
final class BodyAgreement implements Agreement {

    private static final double SAME_WORDS = 0.72;
    private static final double INTRODUCED = 0.7;
    private static final double INITIALS = 0.45;
    private static final double SAME_WHOLE = 0.2;
    private static final double SAME_PLACE = 0.16;
    private static final double OTHER_CLASS = 0.2;

    private final Ontology ontology;
    private final NameWords words;
    private final Map<String, Set<String>> wordsOf = new ConcurrentHashMap<>();

    BodyAgreement(Knowledge knowledge) {
        this.ontology = knowledge.ontology();
        this.words = new NameWords(knowledge);
    }

    @Override
    public boolean judges(Candidate candidate) {
        return candidate.type().stream().allMatch(t -> ontology.isA(t, Dos.ORGANIZATION));
    }

    @Override
    public List<String> keys(Candidate candidate) {
        List<String> keys = new ArrayList<>();
        for (String name : candidate.names()) {
            if (NameWords.isAbbreviation(name)) {
                keys.add("short " + NameWords.key(List.of(name)));
            } else {
                keys.add("words " + NameWords.key(words.of(name)));
                keys.add("short " + NameWords.key(List.of(words.form(name).initials())));
            }
        }
        return keys;
    }

    /** Wholes first: they tell their parts apart. */
    @Override
    public int level(Candidate candidate) {
        return candidate.above().isEmpty() ? 0 : 1;
    }

    @Override
    public Verdict compare(Candidate one, Candidate other, Clusters clusters) {
        double name = name(one, other);
        if (name == 0) {
            return Verdict.UNRELATED;
        }
        if (one.isKnown() && other.isKnown() || apart(one.territories(), other.territories())) {
            return Verdict.APART;
        }
        double whole = whole(one, other, clusters);
        double place = place(one, other);
        if (whole < 0 || place < 0) {
            return Verdict.APART;
        }
        if (whole == 0
                && Collections.disjoint(one.territories(), other.territories())
                && (isCommon(one) || isCommon(other))) {
            return Verdict.UNRELATED;
        }
        return new Verdict(name + Math.max(whole, place) + Math.min(whole, place) / 2 - otherClass(one, other));
    }

    /** "public security bureau": a name in small letters, which many bodies share. */
    private static boolean isCommon(Candidate candidate) {
        return candidate.names().stream().noneMatch(n -> n.chars().anyMatch(Character::isUpperCase));
    }

    private double name(Candidate one, Candidate other) {
        Set<String> mine = wordsOf(one);
        if (!Collections.disjoint(mine, wordsOf(other))) {
            return SAME_WORDS;
        }
        if (one.names().stream()
                .anyMatch(n -> NameWords.isAbbreviation(n) && other.names().contains(n))) {
            return INTRODUCED;
        }
        return abbreviates(one, other) || abbreviates(other, one) ? INITIALS : 0;
    }

    /** The counting words of each name, as one line. A candidate is compared with many. */
    private Set<String> wordsOf(Candidate candidate) {
        return wordsOf.computeIfAbsent(
                candidate.iri(),
                iri -> candidate.names().stream()
                        .filter(n -> !NameWords.isAbbreviation(n))
                        .map(n -> NameWords.key(words.of(n)))
                        .collect(Collectors.toSet()));
    }

    private boolean abbreviates(Candidate one, Candidate other) {
        return one.names().stream()
                .filter(NameWords::isAbbreviation)
                .map(words::form)
                .anyMatch(n -> other.names().stream().map(words::form).anyMatch(n::abbreviates));
    }

    private static boolean apart(SortedSet<Territory> one, SortedSet<Territory> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static double whole(Candidate one, Candidate other, Clusters clusters) {
        if (one.above().isEmpty() || other.above().isEmpty()) {
            return 0;
        }
        return one.isInLineWith(other, clusters) ? SAME_WHOLE : -1;
    }

    /** The same territory; else countries that both speak of, as far as either has a territory. */
    private static double place(Candidate one, Candidate other) {
        if (!Collections.disjoint(one.territories(), other.territories())) {
            return SAME_PLACE;
        }
        Set<String> mine = countries(one);
        Set<String> theirs = countries(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        return Collections.disjoint(mine, theirs) ? -1 : SAME_PLACE;
    }

    private static Set<String> countries(Candidate candidate) {
        return candidate.territories().isEmpty()
                ? candidate.mainCountries()
                : candidate.territories().stream()
                        .map(Territory::country)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private double otherClass(Candidate one, Candidate other) {
        boolean fits = one.type().stream()
                .anyMatch(t -> other.type().stream().anyMatch(u -> ontology.isA(t, u) || ontology.isA(u, t)));
        return fits ? 0 : OTHER_CLASS;
    }
}
