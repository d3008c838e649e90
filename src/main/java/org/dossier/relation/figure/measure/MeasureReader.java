package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.CountedNouns;
import org.dossier.relation.figure.number.Labels;
import org.dossier.relation.figure.number.Rates;
import org.dossier.relation.figure.number.WorthWords;

/** Finds out what a number measures: by the word that governs it, the lead-in of its list, its noun, or the numbers before it. */
public final class MeasureReader {

    private final Layout layout;
    private final CountedNouns nouns;
    private final GovernedNumbers governed;
    private final CountingWordings wordings;
    private final WorthWords worth;
    private final GoodsWorth goodsWorth;
    private final EarlierNumbers earlier;
    private final Makeup makeup;
    private final ToldGoods told;
    private final FoundGoods found;
    private final CaughtWith caught;
    private final FoiledAttempts foiled;
    private final Scenes scenes;
    private final Sums sums;
    private final ResultLists results;
    private final Extents extents;
    private final Differences differences;
    private final Set<String> prices;

    public MeasureReader(
            Layout layout,
            CountedNouns nouns,
            CountingPredicate predicate,
            CountingWordings wordings,
            WorthWords worth,
            Expressions expressions) {
        this.worth = worth;
        this.layout = layout;
        this.nouns = nouns;
        governed = new GovernedNumbers(layout, nouns, predicate, wordings, worth);
        this.wordings = wordings;
        earlier = new EarlierNumbers(layout, nouns, expressions);
        foiled = new FoiledAttempts(layout, wordings, nouns, expressions);
        caught = new CaughtWith(layout, wordings, expressions);
        scenes = new Scenes(wordings);
        sums = new Sums(layout);
        results = new ResultLists(layout, nouns);
        extents = new Extents(expressions);
        differences = new Differences(layout, expressions);
        Takings takings = new Takings(layout, wordings, nouns);
        told = new ToldGoods(takings, nouns, expressions);
        found = new FoundGoods(takings, nouns, expressions);
        makeup = new Makeup(layout, wordings, nouns, expressions);
        prices = expressions.words("prices", "verb");
        goodsWorth = new GoodsWorth(layout, nouns, wordings, worth, prices);
    }

    /**
     * @param before the figures read so far, in the order of the text
     * @return none for a span of time that nothing makes a figure, and for what is denied or planned
     */
    public Optional<Measured> read(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        if (Rates.isRate(sentence, counted, isGoods(counted))
                || extents.isExtent(sentence, counted)
                || differences.isDifference(sentence, counted)
                || earlier.isOwnDeed(counted, before)) {
            return fallback(sentence, counted);
        }
        return foiled.read(sentence, counted, kinds(counted))
                .or(() -> governed.read(sentence, counted))
                .or(() -> worth.saysTax(sentence, counted)
                        ? Optional.empty()
                        : caught.read(sentence, counted, kinds(counted)))
                .or(() -> labelled(sentence, counted))
                .or(() -> earlier.partOf(counted, before))
                .or(() -> sums.read(counted, before))
                .or(() -> ledIn(sentence, counted).or(() -> sums.ofList(counted, before)))
                .or(() -> goodsWorth.read(sentence, counted, before))
                .or(() -> bare(counted))
                .or(() -> scenes.read(sentence, counted, kinds(counted)))
                .or(() -> earlier.likeBefore(counted, before))
                .or(() -> earlier.term(counted, before))
                .or(() -> earlier.listed(counted, before, this::kinds))
                .or(() -> earlier.inOtherItem(counted, before, this::kinds))
                .or(() -> results.read(sentence, counted, kinds(counted)))
                .or(() -> told.read(sentence, counted, before, kinds(counted)))
                .or(() -> makeup.read(sentence, counted, before, kinds(counted)))
                .or(() -> earlier.others(counted, before, this::kinds))
                .or(() -> found.read(sentence, counted, kinds(counted)))
                .or(() -> nouns.ofMoney(sentence, counted).map(m -> Measured.by(m, "rule/noun", 0.8)))
                .or(() -> fallback(sentence, counted))
                .flatMap(m -> isPrice(sentence, counted, m) ? fallback(sentence, counted) : Optional.of(m))
                .flatMap(m -> extents.isArea(counted) && !nouns.countsGoodsAndMoney(m.measure())
                        ? fallback(sentence, counted)
                        : Optional.of(m))
                .filter(m -> !Durations.isMere(counted, m, nouns) && !Durations.isDeadline(sentence, counted));
    }

    /** "seized 300 bags, which were sold for $30 each": the money for one was not taken. */
    private boolean isPrice(Sentence sentence, Counted counted, Measured measured) {
        Set<String> goods = nouns.kinds(Quantity.Unit.MEASURE, "");
        return counted.kind() == Quantity.Unit.MONEY
                && Rates.isRate(sentence, counted)
                && measured.trigger()
                        .filter(t -> t.wording().counted().stream().anyMatch(goods::contains))
                        .isPresent();
    }

    /** "foiled an attempt to smuggle 300 falcons worth 3 million": what is no mere plan. */
    public boolean isOfFoiled(Sentence sentence, Counted counted, List<Figure> before) {
        boolean worthOfFoiled = counted.kind() == Quantity.Unit.MONEY
                && !before.isEmpty()
                && before.getLast().counted().quantity().sentence() == sentence.index()
                && isOfFoiled(sentence, before.getLast().counted(), List.of());
        return foiled.read(sentence, counted, kinds(counted)).isPresent()
                || worthOfFoiled && goodsWorth.read(sentence, counted, before).isPresent();
    }

    /** "Its value would exceed 3 million", where goods were told of before as taken. */
    public boolean isGuessedWorth(Sentence sentence, Counted counted, List<Figure> before) {
        return goodsWorth.guess(sentence, counted, before).isPresent();
    }

    /** "Vehicles seized: 22", "Frozen bank accounts: 40": what the label says was done with what it names. */
    private Optional<Measured> labelled(Sentence sentence, Counted counted) {
        List<Token> label = Labels.before(sentence, counted.quantity());
        return Trigger.last(Trigger.fitting(wordings.in(sentence), kinds(counted)).stream()
                        .filter(t -> label.contains(t.token()))
                        .toList())
                .map(t -> Measured.by(t, 0.85));
    }

    private Set<String> kinds(Counted counted) {
        return nouns.kinds(
                counted.kind(), nouns.phrase(layout.sentence(counted.quantity().sentence()), counted));
    }

    private boolean isGoods(Counted counted) {
        return kinds(counted).equals(nouns.kinds(Quantity.Unit.MEASURE, ""));
    }

    /** "The participants intercepted:" before a list of weights. */
    private Optional<Measured> ledIn(Sentence sentence, Counted counted) {
        return layout.leadIn(sentence).flatMap(lead -> {
            List<Trigger> fitting = Trigger.fitting(wordings.in(lead), kinds(counted));
            return Trigger.last(fitting).map(t -> Measured.by(t, 0.85));
        });
    }

    private Optional<Measured> bare(Counted counted) {
        return nouns.measure(
                        counted.kind(),
                        nouns.phrase(layout.sentence(counted.quantity().sentence()), counted))
                .map(m -> Measured.by(m, "rule/noun", 0.85));
    }

    private Optional<Measured> fallback(Sentence sentence, Counted counted) {
        boolean rate = counted.isAmount() && Rates.isRate(sentence, counted)
                || counted.kind() == Quantity.Unit.MONEY
                        && (worth.saysPay(sentence, counted.quantity().head())
                                || Rates.isPriceOfOne(sentence, counted, prices));
        String kind = rate ? "rate" : counted.kind().name().toLowerCase(Locale.ROOT);
        return nouns.fallback(kind).map(Measured::byUnit);
    }
}
