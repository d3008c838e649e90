package org.dossier.relation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;
import org.dossier.mention.Quantity;

/** Finds out what a number measures: by the word that governs it, the lead-in of its list, its noun, or the numbers before it. */
final class MeasureReader {

    /** How many sentences back the things may be named whose worth a sentence gives. */
    private static final int WORTH_REACH = 4;

    /** How many words before the amount may stand the one that says that it is a worth. */
    private static final int WORTH_WORDS = 12;

    /** How many sentences back a number of the same things may stand. */
    private static final int LIKE_REACH = 6;

    private static final String FALLBACK = "rule/unit";
    private static final Set<String> PARTS = Set.of("them", "which", "whom", "these", "those");
    private static final Set<String> RATES = Set.of("a", "an", "per", "each", "every", "apiece");

    private final Layout layout;
    private final CountedNouns nouns;
    private final CountingPredicate predicate;
    private final CountingWordings wordings;
    private final WorthWords worth;

    MeasureReader(
            Layout layout,
            CountedNouns nouns,
            CountingPredicate predicate,
            CountingWordings wordings,
            WorthWords worth) {
        this.worth = worth;
        this.layout = layout;
        this.nouns = nouns;
        this.predicate = predicate;
        this.wordings = wordings;
    }

    /**
     * @param before the figures read so far, in the order of the text
     * @return none for a span of time that nothing makes a figure, and for what is denied or planned
     */
    Optional<Measured> read(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        return governed(sentence, counted)
                .or(() -> opened(sentence, counted))
                .or(() -> partOf(sentence, counted, before))
                .or(() -> ledIn(sentence, counted))
                .or(() -> worthOfGoods(sentence, counted))
                .or(() -> bare(counted))
                .or(() -> likeBefore(counted, before))
                .or(() -> fallback(sentence, counted));
    }

    private Optional<Measured> governed(Sentence sentence, Counted counted) {
        if (isStretch(sentence, counted.quantity())) {
            return Optional.empty();
        }
        boolean money = counted.kind() == Quantity.Unit.MONEY;
        List<Trigger> fitting = fitting(wordings.in(sentence), kinds(counted)).stream()
                .filter(t -> !money || !isOfMatters(t))
                .toList();
        Token number = sentence.token(counted.quantity().head());
        Course course = new Course(layout, sentence);
        return predicate
                .inTree(course, number, counted.isAmount(), fitting)
                .map(t -> Measured.by(t, 0.95))
                .or(() -> predicate
                        .byOrder(new Course(layout, sentence), number, counted.isAmount(), fitting)
                        .map(t -> Measured.by(t, 0.85)));
    }

    /** "paid 3,000 over nine years": the time that something took, unlike "jailed for over nine years". */
    private static boolean isStretch(Sentence sentence, Quantity quantity) {
        List<Token> all = sentence.tokens();
        int over = all.stream()
                .filter(t -> t.span().start() >= quantity.span().start())
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        return quantity.kind() == Quantity.Unit.DURATION
                && over > 0
                && all.get(over).lemma().equals("over")
                && (all.get(over - 1).isNoun() || all.get(over - 1).upos().equals("NUM"));
    }

    /** "Seizures of 300 notes, three printers and a car": an item without a verb is about what its first noun says. */
    private Optional<Measured> opened(Sentence sentence, Counted counted) {
        if (sentence.kind() != Sentence.Kind.ITEM) {
            return Optional.empty();
        }
        return fitting(wordings.in(sentence), kinds(counted)).stream()
                .filter(t -> t.noun() && t.token().index() <= 1)
                .filter(t -> t.token().index() + 1 < sentence.tokens().size()
                        && sentence.token(t.token().index() + 1).lemma().equals("of"))
                .findFirst()
                .map(t -> Measured.by(t, 0.8));
    }

    private Set<String> kinds(Counted counted) {
        return nouns.kinds(counted.kind(), phrase(counted));
    }

    /** What is counted with its adjectives: "criminal network" is of another kind than "network". */
    private String phrase(Counted counted) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        String words = sentence.tokensIn(counted.quantity().span()).stream()
                .filter(t -> t.span().start() >= counted.quantity().number().end())
                .map(Token::lemma)
                .collect(Collectors.joining(" "));
        return words.endsWith(" " + counted.unit()) ? words : counted.unit();
    }

    private static List<Trigger> fitting(List<Trigger> triggers, Set<String> kinds) {
        return triggers.stream()
                .filter(t -> t.wording().counted().isEmpty()
                        || t.wording().counted().stream().anyMatch(kinds::contains))
                .toList();
    }

    /** "smashed 20 cases worth 3 million": the money of what is neither goods nor money has no measure by the verb. */
    private boolean isOfMatters(Trigger trigger) {
        List<Token> objects = trigger.predication().heads(Wording.OBJECT);
        return !objects.isEmpty()
                && trigger.token().isVerb()
                && trigger.wording().counted().size() > 1
                && objects.stream()
                        .map(t -> nouns.kinds(Quantity.Unit.COUNT, t.lemma()))
                        .allMatch(k -> Collections.disjoint(k, trigger.wording().counted()));
    }

    /** "588 websites were checked, 89 of them twice": a part of what the number before counts. */
    private Optional<Measured> partOf(Sentence sentence, Counted counted, List<Figure> before) {
        if (before.isEmpty() || counted.kind() != Quantity.Unit.COUNT || !isPart(sentence, counted.quantity())) {
            return Optional.empty();
        }
        Figure whole = before.get(before.size() - 1);
        boolean near = sentence.index() - whole.counted().quantity().sentence() <= 1;
        return near ? Optional.of(Measured.by(whole.measured().measure(), "rule/part", 0.75)) : Optional.empty();
    }

    private static boolean isPart(Sentence sentence, Quantity quantity) {
        List<Token> after = sentence.tokens().stream()
                .filter(t -> t.span().start() >= quantity.number().end())
                .limit(2)
                .toList();
        return after.size() == 2
                && after.get(0).lemma().equals("of")
                && PARTS.contains(after.get(1).text());
    }

    /** "The participants intercepted:" before a list of weights. */
    private Optional<Measured> ledIn(Sentence sentence, Counted counted) {
        return layout.leadIn(sentence)
                .flatMap(lead -> last(fitting(wordings.in(lead), kinds(counted))))
                .map(t -> Measured.by(t, 0.85));
    }

    private static Optional<Trigger> last(List<Trigger> triggers) {
        return triggers.isEmpty() ? Optional.empty() : Optional.of(triggers.get(triggers.size() - 1));
    }

    /** "The haul is put at 28 million dollars": what the sentences before said of the goods. */
    private Optional<Measured> worthOfGoods(Sentence sentence, Counted counted) {
        if (counted.kind() != Quantity.Unit.MONEY
                || !saysWorth(sentence, counted.quantity())
                || worth.saysLoss(sentence, counted.quantity().head())) {
            return Optional.empty();
        }
        Optional<Trigger> attribute = attribute(sentence, counted);
        if (attribute.isPresent()) {
            return attribute.map(t -> Measured.by(t, 0.8));
        }
        int number = counted.quantity().head();
        if (worth.isOfNewThing(sentence, number)
                || worth.isOfObject(sentence, number)
                || isOfCases(sentence, counted.quantity())) {
            return Optional.empty();
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - WORTH_REACH); i--) {
            List<Trigger> money = fitting(wordings.in(layout.sentence(i)), kinds(counted));
            Optional<Trigger> found = last(fitting(money, nouns.kinds(Quantity.Unit.MEASURE, "")));
            if (found.isPresent()) {
                return found.map(t -> Measured.by(t, 0.8));
            }
        }
        return Optional.empty();
    }

    /** "The two cases were valued at 3 million": the money in cases is not the worth of what was taken. */
    private boolean isOfCases(Sentence sentence, Quantity quantity) {
        return sentence.tokens().subList(Math.max(0, quantity.head() - WORTH_WORDS), quantity.head()).stream()
                .filter(t -> t.isNoun() && !isPointedAt(sentence, t))
                .anyMatch(t -> nouns.kinds(Quantity.Unit.COUNT, t.lemma()).contains("case"));
    }

    /** "in this case". */
    private static boolean isPointedAt(Sentence sentence, Token noun) {
        return sentence.children(noun, "det")
                .anyMatch(d -> Set.of("this", "that").contains(d.lemma()));
    }

    /** "The confiscated goods are worth 3 million", "the seizure of bags with a value of": what the words before the amount say of the goods. */
    private Optional<Trigger> attribute(Sentence sentence, Counted counted) {
        List<Trigger> participles = fitting(wordings.in(sentence), kinds(counted)).stream()
                .filter(t -> t.noun() || t.token().is("amod") || t.token().is("acl") && t.passive())
                .filter(t -> t.token().index() < counted.quantity().head())
                .toList();
        return last(participles);
    }

    private boolean saysWorth(Sentence sentence, Quantity quantity) {
        int from = Math.max(0, quantity.head() - WORTH_WORDS);
        int to = Math.min(sentence.tokens().size(), quantity.head() + 4);
        return sentence.tokens().subList(from, to).stream()
                .filter(t -> sentence.children(t, "ccomp").findAny().isEmpty())
                .anyMatch(worth::saysWorth);
    }

    private Optional<Measured> bare(Counted counted) {
        return nouns.measure(counted.kind(), phrase(counted)).map(m -> Measured.by(m, "rule/noun", 0.85));
    }

    /** A further number of the same things: "187,332 items came from the police". */
    private Optional<Measured> likeBefore(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        boolean things = counted.kind() == Quantity.Unit.COUNT || counted.kind() == Quantity.Unit.MEASURE;
        if (!things
                || Clauses.tellsReason(
                        sentence, sentence.token(counted.quantity().head()))) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure figure = before.get(i);
            boolean near =
                    counted.quantity().sentence() - figure.counted().quantity().sentence() <= LIKE_REACH;
            if (near
                    && figure.counted().head().equals(counted.head())
                    && !figure.measured().foundBy().equals(FALLBACK)) {
                return Optional.of(Measured.by(figure.measured().measure(), "rule/same-unit", 0.75));
            }
        }
        return Optional.empty();
    }

    private Optional<Measured> fallback(Sentence sentence, Counted counted) {
        boolean rate = isRate(sentence, counted)
                || counted.kind() == Quantity.Unit.MONEY
                        && worth.saysPay(sentence, counted.quantity().head());
        String kind = rate ? "rate" : counted.kind().name().toLowerCase(Locale.ROOT);
        return nouns.fallback(kind).map(m -> Measured.by(m, FALLBACK, 0.6));
    }

    /** "13,000 a month", "3 million per year". */
    private static boolean isRate(Sentence sentence, Counted counted) {
        int end = counted.quantity().span().end();
        return counted.kind() == Quantity.Unit.MONEY
                && sentence.tokens().stream()
                        .filter(t -> t.span().start() >= end)
                        .findFirst()
                        .filter(t -> RATES.contains(t.text()))
                        .isPresent();
    }
}
