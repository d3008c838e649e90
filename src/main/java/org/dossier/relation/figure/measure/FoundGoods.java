package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.CountedNouns;
import org.dossier.relation.tree.Clauses;

/**
 * What a number measures of goods that a sentence only describes where the text around it tells that goods were taken: "Under the seats lay 40
 * bags of tea", "The lorry was laden with 3 tonnes of it". It speaks of goods by their weight, by what they are packed in, or by a noun for
 * what is forbidden, with a past verb of being there, or with none.
 */
final class FoundGoods {

    /** How many sentences back the goods may be taken. */
    private static final int REACH = 2;

    /** How many sentences open an article, which may describe what the next one tells. */
    private static final int LEAD = 2;

    private static final Set<String> PAST = Set.of("VBD", "VBN", "VBG");
    private static final Set<String> ACCOUNTING = Set.of("with", "for");
    private static final String BE = "be";

    private final Takings takings;
    private final CountedNouns nouns;
    private final Set<String> presence;
    private final Set<String> carrying;
    private final Set<String> accounting;

    /** @param expressions with the tables {@code makeup} and {@code accounting} */
    FoundGoods(Takings takings, CountedNouns nouns, Expressions expressions) {
        this.takings = takings;
        this.nouns = nouns;
        presence = expressions.words("makeup", "word", "kind", "presence");
        carrying = expressions.words("makeup", "word", "kind", "carrying");
        accounting = expressions.words("accounting", "verb");
    }

    /** @param kinds of what the number counts */
    Optional<Measured> read(Sentence sentence, Counted counted, Set<String> kinds) {
        return isGoods(sentence, counted, kinds) && isDescribed(sentence, counted)
                ? around(sentence, sentence.token(counted.quantity().head()))
                        .findFirst()
                        .map(t -> Measured.by(t, 0.7))
                : Optional.empty();
    }

    /** Of a fragment with a clause beside it only what that clause tells. */
    private Stream<Trigger> around(Sentence sentence, Token number) {
        boolean told = isFragment(sentence, number.index())
                && sentence.tokens().stream().anyMatch(t -> t.isFinite());
        if (told) {
            return takings.in(sentence);
        }
        return Stream.of(
                        takings.in(sentence),
                        takings.before(sentence, REACH),
                        sentence.index() < LEAD ? takings.behind(sentence) : Stream.<Trigger>empty())
                .flatMap(t -> t);
    }

    /** "40 kilograms of tea", "300 boxes", "20,000 cigarettes". */
    private boolean isGoods(Sentence sentence, Counted counted, Set<String> kinds) {
        int end = counted.quantity().span().end();
        return switch (counted.kind()) {
            case MEASURE ->
                isAccount(sentence)
                        || sentence.tokens().stream()
                                .filter(t -> t.span().start() >= end)
                                .limit(1)
                                .anyMatch(t -> t.lemma().equals("of"));
            case COUNT -> nouns.isAny(NounSense.PACKAGING, kinds) || nouns.isAny(NounSense.FORBIDDEN, kinds);
            default -> false;
        };
    }

    /** "Cannabis came first with 640 kilograms, followed by heroin with 220": a share of what was told before. */
    private boolean isAccount(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0 && t.xpos().equals("VBD") && accounting.contains(t.lemma()))
                .anyMatch(root -> sentence.children(root, "obl")
                        .flatMap(t -> sentence.children(t, "case"))
                        .anyMatch(t -> ACCOUNTING.contains(t.lemma())));
    }

    private boolean isDescribed(Sentence sentence, Counted counted) {
        Token number = sentence.token(counted.quantity().head());
        if (isFragment(sentence, number.index()) || isInverted(sentence, counted) || isAccount(sentence)) {
            return true;
        }
        Token verb = Clauses.predicate(sentence, number);
        return verb.lemma().equals(BE) || verb.index() == number.index()
                ? isThere(sentence, number, verb)
                : isPresence(sentence, verb);
    }

    /** The table has "lay" and "laden" as they stand, too, whatever the tagger makes of them. */
    private boolean isPresence(Sentence sentence, Token verb) {
        return presence.contains(verb.lower())
                || PAST.contains(verb.xpos()) && presence.contains(verb.lemma())
                || verb.xpos().equals("VBD") && carrying.contains(verb.lemma()) && isByCarrier(sentence, verb)
                || verb.xpos().equals("VBG")
                        && carrying.contains(verb.lemma())
                        && sentence.children(verb, "aux").findAny().isEmpty();
    }

    /** "A third lorry carried 40 bags". */
    private boolean isByCarrier(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj")
                .anyMatch(t -> nouns.isListed(t.lemma())
                        && nouns.isAny(NounSense.CARRIER, nouns.kinds(Quantity.Unit.COUNT, t.lemma())));
    }

    /** "40 bags of tea, three cars: this is what …": whether no verb stands between the colons or dashes around the number. */
    private static boolean isFragment(Sentence sentence, int number) {
        List<Token> tokens = sentence.tokens();
        return Stream.concat(
                        tokens.subList(0, number).reversed().stream().takeWhile(t -> !isBreak(t)),
                        tokens.subList(number, tokens.size()).stream().takeWhile(t -> !isBreak(t)))
                .noneMatch(t -> t.isFinite()
                        || t.xpos().equals("VBN")
                                && sentence.children(t, "nsubj").findAny().isPresent());
    }

    private static boolean isBreak(Token token) {
        return token.text().equals(":") || token.isDash();
    }

    /** "In the boot were 40 bags", whatever the tree makes of it. */
    private static boolean isInverted(Sentence sentence, Counted counted) {
        int number = sentence.tokenAt(counted.quantity().span().start())
                .orElse(counted.quantity().head());
        return number > 1
                && sentence.token(0).upos().equals("ADP")
                && sentence.token(number - 1).xpos().equals("VBD")
                && sentence.token(number - 1).lemma().equals(BE)
                && sentence.tokens().subList(0, number - 1).stream().noneMatch(t -> t.isFinite());
    }

    /** "There were 40 bags", "In it were 40 bags". */
    private static boolean isThere(Sentence sentence, Token number, Token verb) {
        boolean told = sentence.children(verb, "expl").findAny().isPresent();
        return told || number.relation().startsWith("nsubj") && number.index() > verb.index();
    }
}
