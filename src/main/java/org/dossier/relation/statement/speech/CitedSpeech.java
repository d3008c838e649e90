package org.dossier.relation.statement.speech;

import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.statement.speaker.Speaker;
import org.dossier.relation.statement.speaker.SpeakerAfter;
import org.dossier.relation.statement.speaker.SubjectFinder;

/** Finds who speaks where somebody else cites him: {@code the radio quoted Li Wei as saying}, {@code Li Wei was quoted as saying}. */
final class CitedSpeech {

    /** How far before "as saying" the verb that cites may stand. */
    private static final int FARTHEST = 25;

    private final SubjectFinder subjects;
    private final Set<String> citing;

    CitedSpeech(Knowledge knowledge, SubjectFinder subjects) {
        this.subjects = subjects;
        citing = knowledge.expressions().words("citing", "verb");
    }

    /** The speaker of the participle; its phrase reaches from whoever cites to the "as". */
    Optional<Speaker> of(Chart chart, int participle, int start) {
        if (!chart.lower(participle - 1).equals("as")
                || !chart.token(participle).xpos().equals("VBG")) {
            return Optional.empty();
        }
        for (int i = participle - 2; i > Math.max(start, participle - FARTHEST); i--) {
            if (chart.token(i).isVerb() && citing.contains(chart.token(i).lemma())) {
                return speaker(chart, i, participle, start);
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> speaker(Chart chart, int verb, int participle, int start) {
        VerbGroup group = VerbGroup.at(chart, verb);
        return group.asserts()
                ? SpeakerAfter.at(chart, verb + 1, participle)
                        .map(s -> new Speaker(s.referent(), beginning(chart, group.from(), start), participle))
                : subjects.of(chart, group, start).filter(s -> group.isReal());
    }

    private static int beginning(Chart chart, int verb, int start) {
        int from = verb;
        while (from > start && !chart.lower(from - 1).equals(",")) {
            from--;
        }
        return from;
    }
}
