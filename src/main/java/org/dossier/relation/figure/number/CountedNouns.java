package org.dossier.relation.figure.number;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Table;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.tree.concept.Contents;

/** What the nouns that numbers count stand for: the table {@code nouns}, and {@code default-measures} for the rest. */
public final class CountedNouns {

    private record Noun(Set<String> kinds, Optional<String> measure) {}

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Noun> byUnit = new HashMap<>();
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Set<String> takings;

    public CountedNouns(Knowledge knowledge) {
        lexicon = knowledge.lexicon();
        gazetteer = knowledge.gazetteer();
        for (Map<String, String> row : knowledge.expressions().rows("nouns")) {
            nouns.putIfAbsent(row.get("noun"), noun(knowledge, row));
        }
        for (Map<String, String> row : knowledge.expressions().rows("default-measures")) {
            byUnit.put(row.get("unit"), noun(knowledge, row));
        }
        takings = lexicon.wordings().stream()
                .filter(w -> Stream.of(Quantity.Unit.MEASURE, Quantity.Unit.MONEY)
                        .noneMatch(unit -> Collections.disjoint(w.counted(), kinds(unit, ""))))
                .flatMap(w -> w.counts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Noun noun(Knowledge knowledge, Map<String, String> row) {
        Optional<String> measure = Optional.ofNullable(row.get("measure"));
        return new Noun(Set.copyOf(Table.values(row, "kinds")), measure.map(knowledge.ontology()::iri));
    }

    /** The kinds of what is counted: of the noun where it is listed, of its class in the language, else those that any such unit has. */
    public Set<String> kinds(Quantity.Unit kind, String unit) {
        return listed(kind, unit)
                .or(() -> people(kind, unit))
                .map(Noun::kinds)
                .or(() -> ofClass(kind, unit))
                .orElseGet(() -> any(kind).kinds());
    }

    private Optional<Set<String>> ofClass(Quantity.Unit kind, String unit) {
        return Optional.of(lexicon.kindsOf(unit.toLowerCase(Locale.ROOT).substring(unit.lastIndexOf(' ') + 1)))
                .filter(kinds -> kind == Quantity.Unit.COUNT && !kinds.isEmpty());
    }

    /** Whether what is so measured are goods, and their worth: what was seized, what was destroyed. */
    public boolean countsGoodsAndMoney(String measure) {
        return takings.contains(measure);
    }

    /** Whether it is what somebody works on: "case". */
    public boolean isMatter(String noun) {
        return lexicon.is(NounSense.MATTER, noun.toLowerCase(Locale.ROOT));
    }

    /** Whether the program takes nouns of one of the kinds for that. */
    public boolean isAny(NounSense sense, Set<String> kinds) {
        return lexicon.isAny(sense, kinds);
    }

    /** What is counted with its adjectives or its content: "criminal network", "case of fake whisky" are of other kinds than "network", "case". */
    public String phrase(Sentence sentence, Counted counted) {
        return Contents.listed(lexicon, counted.head(), sentence, behind(sentence, counted))
                .orElseGet(() -> described(sentence, counted));
    }

    private static int behind(Sentence sentence, Counted counted) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= counted.quantity().span().end())
                .mapToInt(Token::index)
                .findFirst()
                .orElse(sentence.tokens().size());
    }

    private static String described(Sentence sentence, Counted counted) {
        String words = sentence.tokensIn(counted.quantity().span()).stream()
                .filter(t -> t.span().start() >= counted.quantity().number().end())
                .map(Token::lemma)
                .collect(Collectors.joining(" "));
        return words.endsWith(" " + counted.unit()) ? words : counted.unit();
    }

    /** "a $3,000 fine": what an amount of money measures by the noun that ends its phrase, also where the tagger takes that for an adjective. */
    public Optional<String> ofMoney(Sentence sentence, Counted counted) {
        List<Token> behind = sentence.tokens().stream()
                .skip(behind(sentence, counted))
                .limit(2)
                .toList();
        boolean last = counted.kind() == Quantity.Unit.MONEY
                && behind.size() == 2
                && !behind.get(1).isNoun()
                && !behind.get(1).upos().equals("ADJ");
        return behind.stream()
                .limit(last ? 1 : 0)
                .flatMap(t -> lexicon.byNoun(t.lower()).stream())
                .filter(w ->
                        w.counted().stream().anyMatch(any(Quantity.Unit.MONEY).kinds()::contains))
                .flatMap(w -> w.counts().stream())
                .findFirst();
    }

    /** Whether it is known what the noun stands for. */
    public boolean isListed(String noun) {
        return !lexicon.kindsOf(noun.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** What a bare number of the noun measures. */
    public Optional<String> measure(Quantity.Unit kind, String unit) {
        return listed(kind, unit).flatMap(Noun::measure);
    }

    /**
     * What a quantity measures if nothing else is known; none for a duration.
     *
     * @param kind as in the table: the kind of its unit in lower case, or {@code rate}
     */
    public Optional<String> fallback(String kind) {
        return Optional.ofNullable(byUnit.get(kind)).flatMap(Noun::measure);
    }

    /** "12 Lithuanians". */
    private Optional<Noun> people(Quantity.Unit kind, String unit) {
        return gazetteer
                .byAdjective(unit)
                .filter(country -> kind == Quantity.Unit.COUNT)
                .map(country -> byUnit.get("demonym"));
    }

    private Noun any(Quantity.Unit kind) {
        return byUnit.getOrDefault(kind.name().toLowerCase(Locale.ROOT), new Noun(Set.of(), Optional.empty()));
    }

    /** The longest end of the phrase that is listed: of "fake online pharmacy" first "online pharmacy", then "pharmacy". */
    private Optional<Noun> listed(Quantity.Unit kind, String phrase) {
        if (kind != Quantity.Unit.COUNT) {
            return Optional.empty();
        }
        List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split(" "));
        for (int first = 0; first < words.size(); first++) {
            Noun noun = nouns.get(String.join(" ", words.subList(first, words.size())));
            if (noun != null) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }
}
