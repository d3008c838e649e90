package org.dossier.entity;

import java.util.List;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Edition;

/** Whether two operations are one: the same series and the same number, in whatever numerals. Editions are never one. */
final class SeriesAgreement implements Agreement {

    private static final double UNNUMBERED = 0.55;

    private final Ontology ontology;
    private final Identity identity;

    SeriesAgreement(Ontology ontology, Identity identity) {
        this.ontology = ontology;
        this.identity = identity;
    }

    @Override
    public boolean judges(Candidate candidate) {
        return candidate.type().stream().allMatch(t -> ontology.isA(t, Dos.OPERATION));
    }

    @Override
    public List<String> keys(Candidate candidate) {
        return List.of(Slug.of(edition(candidate).series()));
    }

    @Override
    public Verdict compare(Candidate one, Candidate other, Clusters clusters) {
        Edition mine = edition(one);
        Edition theirs = edition(other);
        if (mine.number() == theirs.number()) {
            return new Verdict(1);
        }
        return mine.isNumbered() && theirs.isNumbered() ? Verdict.APART : new Verdict(UNNUMBERED);
    }

    private Edition edition(Candidate candidate) {
        return Edition.of(identity.withoutNoun(candidate.label()));
    }
}
