package org.dossier.relation.figure.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.Partitives;
import org.dossier.relation.tree.Clauses;

/** By which words a sentence goes on with the results that the one before began to tell. */
record GoingOn(Sentence sentence) {

    private static final Set<String> OPENING = Set.of("of", "among");
    private static final Set<String> PART = Set.of("these", "those", "them", "the", "all");
    private static final Set<String> THOSE = Set.of("these", "those", "them");
    private static final Set<String> OWN = Set.of("They", "It", "Their", "Its");
    private static final Set<String> ADDING = Set.of("add", "further", "another", "additional");

    private static final Set<String> THERE = Set.of("There", "Inside");

    /** Of those whose deed it is the verb stands so near to the start. */
    private static final int NEAR = 5;

    private static final int START = 3;

    /** "Of these, 7,260 were charged with …". */
    boolean takesUp() {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 1
                && OPENING.contains(tokens.get(0).lower())
                && PART.contains(tokens.get(1).text());
    }

    /** "Added to this were 300 cartons", "A further 300 kilograms came from the port", "Another 300 were seized". */
    boolean adds() {
        return sentence.tokens().stream().limit(START).anyMatch(t -> ADDING.contains(t.lemma()));
    }

    /** "Cigarettes accounted for 420 million", "Electronics came second with 310 million", without a day or speaker of their own. */
    boolean accounts(Set<String> accounting) {
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0)
                .anyMatch(t -> t.xpos().equals("VBD") && accounting.contains(t.lemma()) && hasAmount(t));
    }

    /** Whether an amount follows behind "with" or "for". */
    private boolean hasAmount(Token verb) {
        return sentence.tokens().stream()
                .skip(verb.index() + 1L)
                .anyMatch(t -> t.upos().equals("ADP") && Set.of("with", "for").contains(t.lemma()));
    }

    /** "Eight of the parcels were held back". */
    boolean isPartitive(Quantity quantity) {
        return Partitives.isPartOf(sentence, quantity, PART);
    }

    /** "1,401 of those arrested were citizens", not "140 of those belong to the gang". */
    boolean isOfThose(Quantity quantity) {
        return Partitives.isPartOf(sentence, quantity, THOSE)
                && sentence.tokens().stream().anyMatch(t -> t.xpos().equals("VBD"));
    }

    /** "Seized in the raids were 300": the participle opens the sentence. */
    boolean isInverted(Measured measured) {
        return measured.trigger()
                .filter(t -> t.token().index() == 0 && isPastPassive(t))
                .isPresent();
    }

    boolean isPastPassive(Measured measured) {
        return measured.trigger().filter(this::isPastPassive).isPresent();
    }

    /** "300 were seized", "Seized in the raids were 300"; the verb may stand in another sentence than the number. */
    private boolean isPastPassive(Trigger trigger) {
        List<Token> all = sentence.tokens();
        int at = trigger.token().index();
        return trigger.passive()
                && all.contains(trigger.token())
                && (at == 0 ? all : all.subList(Math.max(0, at - 2), at))
                        .stream()
                                .anyMatch(
                                        t -> t.lemma().equals("be") && t.xpos().equals("VBD"));
    }

    /** "Its officers made 24 arrests": what those did of whom the sentence before told. */
    boolean isOwnDeed(Token number) {
        return OWN.contains(sentence.token(0).text())
                && number.index() > 1
                && isEarlyPast(Clauses.predicates(sentence, number));
    }

    /** "A van yielded 14 cars", "14 cars were found": what was done, told in the simple past, where the sentence does not open with a place. */
    boolean tellsDeed(Measured measured) {
        return !isElsewhere()
                && measured.trigger()
                        .filter(t -> isPastPassive(t)
                                || !t.passive()
                                        && sentence.tokens().contains(t.token())
                                        && t.token().xpos().equals("VBD"))
                        .isPresent();
    }

    /** "They seized 14 cars", "It seized": those who were told of did it at once, where a word says what is counted. */
    boolean isTheirDeed(Measured measured) {
        return sentence.token(0).text().equals("They")
                        && measured.trigger()
                                .map(Trigger::token)
                                .filter(t -> sentence.tokens().contains(t) && isEarlyPast(List.of(t)))
                                .isPresent()
                || isItsDeed(measured);
    }

    /** "It seized 14 cars", not "It was the largest load intercepted": right behind the body. */
    private boolean isItsDeed(Measured measured) {
        int verb = sentence.tokens().size() > 1 && sentence.token(1).upos().equals("ADV") ? 2 : 1;
        return sentence.token(0).text().equals("It")
                && sentence.tokens().size() > verb
                && sentence.token(verb).xpos().equals("VBD")
                && !sentence.token(verb).lemma().equals("be")
                && measured.trigger()
                        .filter(t -> !t.passive() && sentence.tokens().contains(t.token()))
                        .isPresent();
    }

    private static boolean isEarlyPast(List<Token> verbs) {
        return verbs.stream().anyMatch(v -> v.xpos().equals("VBD") && v.index() <= NEAR);
    }

    /** "There they came across 40 sacks", "Inside were 40 boxes", unlike "There were 40 sacks": at the place and time that was just told. */
    boolean isThere() {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 2
                && THERE.contains(tokens.get(0).text())
                && (tokens.get(0).is("advmod")
                        || tokens.get(1).text().equals(",")
                        || tokens.get(1).upos().equals("PRON")
                        || tokens.get(0).text().equals("Inside")
                                && tokens.get(1).lemma().equals("be"))
                && tokens.stream().anyMatch(t -> t.xpos().equals("VBD"));
    }

    /** "were opened on the spot", "were detained on the same occasion" */
    boolean isOnTheSpot(Set<String> once) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(2, tokens.size())
                .filter(i -> once.contains(tokens.get(i).lemma()))
                .map(i -> tokens.get(i - 1).lemma().equals("same") ? i - 1 : i)
                .anyMatch(i -> i > 1
                        && tokens.get(i - 1).lower().equals("the")
                        && Set.of("on", "at").contains(tokens.get(i - 2).lower()));
    }

    /** "Their trademarks were false", "There were 300 men". */
    boolean isPastState() {
        Optional<Token> root =
                sentence.tokens().stream().filter(t -> t.head() < 0).findFirst();
        return root.filter(r -> sentence.children(r).stream()
                        .anyMatch(t -> (t.is("aux:pass") || t.is("cop")) && isPast(t) || t.is("expl") && isPast(r)))
                .isPresent();
    }

    private static boolean isPast(Token token) {
        return token.xpos().equals("VBD");
    }

    /** "In Bari, 40 bags were found": a place of its own, and maybe another day. */
    private boolean isElsewhere() {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 1
                && Set.of("In", "At").contains(tokens.get(0).text())
                && tokens.get(1).upos().equals("PROPN");
    }
}
