package org.dossier.relation.figure.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;

/** Numbers without a noun that count people by what was done with them: "Police seized 300 bags. Three were arrested". */
final class PeopleVerbs {

    /** The unit of people of whom nothing else is told. */
    private static final String PERSON = "person";

    /** How many words may stand between an accusation and the "against" before the number. */
    private static final int NEAR = 6;

    private final Set<String> verbs;
    private final Lexicon lexicon;
    private final CountedNouns nouns;

    PeopleVerbs(Knowledge knowledge, CountedNouns nouns) {
        verbs = knowledge.expressions().words("people-verbs", "verb");
        lexicon = knowledge.lexicon();
        this.nouns = nouns;
    }

    /**
     * @param before what the number would count by those before it
     * @param all the article's: "Two held" in a headline are those of "two men" below it
     */
    Optional<Counted> fit(Sentence sentence, Quantity quantity, Optional<Counted> before, List<Quantity> all) {
        boolean known = before.filter(c -> c.kind() != Quantity.Unit.COUNT
                        || nouns.isAny(NounSense.PERSON, nouns.kinds(c.kind(), c.head())))
                .isPresent();
        boolean people = ofPeople(sentence, quantity)
                || before.isEmpty() && isDoneBehind(sentence, quantity, this::maySpeakOfPeople);
        return !known && people ? Optional.of(new Counted(quantity, Quantity.Unit.COUNT, unit(quantity, all))) : before;
    }

    private String unit(Quantity quantity, List<Quantity> all) {
        return all.stream()
                .filter(q -> q.kind() == Quantity.Unit.COUNT && q.value().compareTo(quantity.value()) == 0)
                .map(Quantity::unit)
                .filter(unit ->
                        !unit.isEmpty() && nouns.isAny(NounSense.PERSON, nouns.kinds(Quantity.Unit.COUNT, unit)))
                .findFirst()
                .orElse(PERSON);
    }

    private boolean ofPeople(Sentence sentence, Quantity quantity) {
        int first = sentence.tokenAt(quantity.span().start()).orElse(quantity.head());
        return isDoneBehind(sentence, quantity, verbs::contains) || first > 0 && isDoneBefore(sentence, first);
    }

    /** "Three were arrested", "three arrested", "three have since been jailed". */
    private static boolean isDoneBehind(Sentence sentence, Quantity quantity, Predicate<String> verbs) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= quantity.span().end())
                .dropWhile(t -> t.upos().equals("AUX") || t.upos().equals("ADV"))
                .findFirst()
                .filter(t -> verbs.test(t.lemma()) && Set.of("VBN", "VBD").contains(t.xpos()))
                .isPresent();
    }

    /** "Three were held": where no number before tells of things, a verb that people and no goods may take. */
    private boolean maySpeakOfPeople(String verb) {
        return lexicon.byVerb(verb).stream().anyMatch(w -> nouns.isAny(NounSense.PERSON, w.counted()));
    }

    /** "arrested three", "charges were filed against three". */
    private boolean isDoneBefore(Sentence sentence, int first) {
        Token before = sentence.token(first - 1);
        List<Token> farther = sentence.tokens().subList(Math.max(0, first - NEAR), first);
        return before.isVerb() && verbs.contains(before.lemma())
                || before.lemma().equals("against")
                        && first > 1
                        && !sentence.token(first - 2).lemma().equals("as")
                        && farther.stream().anyMatch(t -> nouns.isMatter(t.lemma()));
    }
}
