package org.dossier.relation.figure.number;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;

/** Numbers behind a label that says what they count: "Vehicles seized: 22", "Arrests – 31", and lists whose lead-in says it: "Units held in 2022:". */
public final class Labels {

    private static final int LONGEST = 8;
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    private final CountedNouns nouns;

    Labels(CountedNouns nouns) {
        this.nouns = nouns;
    }

    /** The words before the colon or dash, whose last may be a participle ("carried out") that the tagger takes for a past tense, where they open a line that ends with the number; empty where there are none. */
    public static List<Token> before(Sentence sentence, Quantity quantity) {
        int mark = sentence.tokenAt(quantity.span().start()).orElse(0) - 1;
        boolean label = mark > 0 && mark <= LONGEST && isMark(sentence.token(mark)) && closes(sentence, quantity);
        List<Token> words = label ? sentence.tokens().subList(0, mark) : List.of();
        int last = mark > 1 && sentence.token(mark - 1).is("compound:prt") ? mark - 2 : mark - 1;
        return words.stream().limit(Math.max(0, last)).anyMatch(t -> t.isFinite()) ? List.of() : words;
    }

    private static boolean isMark(Token token) {
        return token.text().equals(":") || token.isDash();
    }

    private static boolean closes(Sentence sentence, Quantity quantity) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= quantity.span().end())
                .limit(1)
                .allMatch(t -> t.upos().equals("PUNCT"));
    }

    /**
     * The noun that the label gives the number; that of the lead-in where the label only says which of such things it counts ("tablets: 247,700"
     * under "Units held in 2022:").
     */
    Optional<String> noun(Layout layout, Quantity quantity) {
        Sentence item = layout.sentence(quantity.sentence());
        List<Token> label = before(item, quantity);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> own = plurals(label).filter(nouns::isListed).findFirst();
        return layout.leadIn(item)
                .filter(lead -> layout.mentions(Quantity.class, lead).isEmpty())
                .flatMap(lead -> plurals(lead.tokens()).filter(nouns::isListed).findFirst())
                .filter(led -> own.filter(o -> Collections.disjoint(kinds(o), kinds(led)))
                        .isEmpty())
                .or(() -> own)
                .or(() -> plurals(label).findFirst());
    }

    private Set<String> kinds(String noun) {
        return nouns.kinds(Quantity.Unit.COUNT, noun);
    }

    /** The plurals among the words, each in the singular, with the noun that is compounded to it where the two are listed: "domain name". */
    private Stream<String> plurals(List<Token> words) {
        return words.stream()
                .takeWhile(t -> !t.isFinite() && !t.text().equals(":"))
                .filter(t -> PLURAL.contains(t.xpos()))
                .map(t -> named(words, words.indexOf(t)));
    }

    private String named(List<Token> words, int at) {
        String noun = words.get(at).lemma().toLowerCase(Locale.ROOT);
        String term = at > 0 ? words.get(at - 1).lower() + " " + noun : noun;
        return nouns.isListed(term) ? term : noun;
    }
}
