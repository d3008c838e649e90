package org.dossier.relation.figure.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;
import org.dossier.relation.figure.course.Voice;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.predication.PredicationFinder;

/** Finds the words of a sentence that say what a number counts, and keeps them: a sentence may hold hundreds of numbers. One article. */
public final class CountingWordings {

    private static final String COMPANY = "with";
    private static final String SCENE = "at";

    /** Functions of what is counted that is neither object nor subject. */
    private static final Set<String> OUTSIDE = Set.of(COMPANY, SCENE, Wording.DEED);

    private final PredicationFinder predications;
    private final Map<Integer, List<Trigger>> bySentence = new HashMap<>();

    public CountingWordings(PredicationFinder predications) {
        this.predications = predications;
    }

    /** The triggers in the order of the text. */
    List<Trigger> in(Sentence sentence) {
        return all(sentence).stream()
                .filter(t -> OUTSIDE.stream().noneMatch(role -> counts(t.wording(), role)))
                .toList();
    }

    /** Those that count what stands behind "with": "caught with 300 pills". */
    List<Trigger> withCompany(Sentence sentence) {
        return all(sentence).stream().filter(t -> counts(t.wording(), COMPANY)).toList();
    }

    /** Those that count what an attempt is about: "foiled an attempt to smuggle 300 falcons". */
    List<Trigger> ofAttempts(Sentence sentence) {
        return all(sentence).stream()
                .filter(t -> counts(t.wording(), Wording.DEED))
                .toList();
    }

    /** Those that count the places of what was done: "executed warrants at six flats". */
    List<Trigger> ofScenes(Sentence sentence) {
        return all(sentence).stream().filter(t -> counts(t.wording(), SCENE)).toList();
    }

    private static boolean counts(Wording wording, String function) {
        return wording.counts().equals(wording.role(function));
    }

    private List<Trigger> all(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), i -> find(sentence));
    }

    private List<Trigger> find(Sentence sentence) {
        return predications.find(sentence).stream()
                .filter(p -> p.wording().counts().isPresent() && !leadsToClause(sentence, p.trigger()))
                .map(p -> trigger(sentence, p))
                .toList();
    }

    /** "found that the ring had moved 3 million", "300 samples were found to be unsafe": what was learned was not taken, unlike "300 found that had no label". */
    private static boolean leadsToClause(Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        if (!verb.isVerb() || next + 1 >= sentence.tokens().size()) {
            return false;
        }
        Token behind = sentence.token(next);
        return behind.lemma().equals("that")
                        && behind.upos().equals("SCONJ")
                        && !sentence.token(next + 1).upos().equals("AUX")
                || behind.lemma().equals("to")
                        && sentence.token(next + 1).lemma().equals("be");
    }

    private static Trigger trigger(Sentence sentence, Predication predication) {
        Token token = predication.trigger();
        boolean subject = countsSubject(predication.wording()) || Voice.isPassive(sentence, token);
        return new Trigger(predication, token.isVerb() && subject);
    }

    /** "Five defendants pleaded guilty": the wording's subject has its measure as role. */
    private static boolean countsSubject(Wording wording) {
        return counts(wording, Wording.SUBJECT);
    }
}
