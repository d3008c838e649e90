package org.dossier.entity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.PersonName;

/**
 * Whether two persons are one. Many people share a name, so a name alone is never enough: they work for the same body, or one works
 * for a body that the article on the other speaks of, or both articles speak of the same bodies or the same operation.
 */
final class PersonAgreement implements Agreement {

    private static final double COLLEAGUE = 0.95;
    private static final double MENTIONED = 0.9;
    private static final double COMPANY = 0.87;
    private static final double OTHER_BODY = 0.55;
    private static final double NAME_ONLY = 0.5;
    private static final double OTHER_FORM = 0.06;
    private static final int BODIES = 2;

    private final Ontology ontology;
    private final Map<String, SortedSet<String>> company;

    /** @param company own IRIs of the bodies and operations that each article speaks of */
    PersonAgreement(Ontology ontology, Map<String, SortedSet<String>> company) {
        this.ontology = ontology;
        this.company = company;
    }

    @Override
    public boolean judges(Candidate candidate) {
        return candidate.type().stream().allMatch(t -> ontology.isA(t, Dos.PERSON))
                && candidate.person().isPresent();
    }

    @Override
    public List<String> keys(Candidate candidate) {
        PersonName name = candidate.person().orElseThrow();
        return List.of("words " + words(candidate), "family " + Slug.of(name.family()) + " " + initial(name));
    }

    private static String initial(PersonName name) {
        return Slug.of(name.given()).substring(0, 1);
    }

    /** The words of the name in no order: family names stand first or last. */
    private static String words(Candidate candidate) {
        return String.join(" ", new TreeSet<>(List.of(Slug.of(candidate.label()).split("-"))));
    }

    @Override
    public Verdict compare(Candidate one, Candidate other, Clusters clusters) {
        boolean sameWords = words(one).equals(words(other));
        if (!sameWords && !isForm(one, other)) {
            return Verdict.UNRELATED;
        }
        Verdict verdict = tied(one, other, clusters);
        return sameWords || verdict.score() <= 0 ? verdict : new Verdict(verdict.score() - OTHER_FORM);
    }

    /** "J. Doe", "Jane Doe", "Jane Mary Doe". */
    private static boolean isForm(Candidate one, Candidate other) {
        PersonName mine = one.person().orElseThrow();
        PersonName theirs = other.person().orElseThrow();
        String shorter = Slug.of(mine.given());
        String longer = Slug.of(theirs.given());
        return Slug.of(mine.family()).equals(Slug.of(theirs.family()))
                && (longer.startsWith(shorter + "-")
                        || shorter.startsWith(longer + "-")
                        || shorter.length() == 1 && longer.startsWith(shorter)
                        || longer.length() == 1 && shorter.startsWith(longer));
    }

    private Verdict tied(Candidate one, Candidate other, Clusters clusters) {
        boolean bothPosted = !one.above().isEmpty() && !other.above().isEmpty();
        if (bothPosted) {
            return one.isInLineWith(other, clusters) ? new Verdict(COLLEAGUE) : strangers(one, other, OTHER_BODY);
        }
        Set<String> around = company(one, clusters);
        Set<String> aroundOther = company(other, clusters);
        if (clusters.meet(one.above(), aroundOther) || clusters.meet(other.above(), around)) {
            return new Verdict(MENTIONED);
        }
        return one.above().isEmpty() && other.above().isEmpty() && keepsCompany(around, aroundOther)
                ? new Verdict(COMPANY)
                : strangers(one, other, NAME_ONLY);
    }

    private Set<String> company(Candidate candidate, Clusters clusters) {
        return candidate.articles().stream()
                .flatMap(a -> company.getOrDefault(a, Collections.emptySortedSet()).stream())
                .map(clusters::find)
                .collect(Collectors.toSet());
    }

    private static boolean keepsCompany(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count() >= BODIES;
    }

    /** Nothing ties them; articles about different countries tell them apart. */
    private static Verdict strangers(Candidate one, Candidate other, double score) {
        Set<String> mine = countries(one);
        Set<String> theirs = countries(other);
        boolean apart = !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
        return apart ? Verdict.APART : new Verdict(score);
    }

    private static Set<String> countries(Candidate candidate) {
        return candidate.territories().isEmpty()
                ? candidate.countries()
                : candidate.territories().stream().map(Territory::country).collect(Collectors.toSet());
    }
}
