package org.dossier.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Lexer;
import org.dossier.mention.number.NumberReader;
import org.dossier.mention.number.Numeral;

/**
 * Finds numbers with what they count or measure. Works on pieces smaller than tokens, so that "HK$2.3m" and "18-month" are
 * read however they were tokenised. Takes linear time: each number looks at a few pieces before and behind it.
 */
public final class QuantityFinder {

    private final NumberReader numbers;
    private final QuantityReader reader;
    private final QuantityFilter filter;
    private final PackSizes packs;
    private final Restatements restatements;

    public QuantityFinder(Knowledge knowledge) {
        numbers = new NumberReader(knowledge);
        reader = new QuantityReader(knowledge, numbers);
        filter = new QuantityFilter(knowledge);
        packs = new PackSizes(knowledge);
        restatements = new Restatements(numbers);
    }

    /** @param country of the article, whose money "$" and "pesos" are; may be empty */
    public List<Quantity> find(Document document, String country) {
        return document.sentences().stream()
                .flatMap(s -> find(document, s, country).stream())
                .toList();
    }

    private List<Quantity> find(Document document, Sentence sentence, String country) {
        List<Lexeme> text = Lexer.lex(document, sentence);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            int start = at;
            Optional<Numeral> number = numbers.read(text, start)
                    .map(n -> packs.withSize(text, withDigits(text, n)))
                    .filter(n -> !filter.isNoQuantity(text, n) && !packs.isSize(sentence, text, n));
            Optional<QuantityReader.Read> read = number.flatMap(n -> reader.read(sentence, text, n, country));
            read.ifPresent(r -> found.addAll(r.quantities()));
            at = read.map(r -> restatements.end(text, r.quantities(), r.end()))
                    .or(() -> numbers.read(text, start).map(Numeral::end))
                    .orElse(start + 1);
        }
        return SharedUnits.share(found, text);
    }

    /** "thirty-five (35)": the digits in brackets say the same. */
    private Numeral withDigits(List<Lexeme> text, Numeral number) {
        int open = number.end();
        boolean bracket = number.words()
                && open + 2 < text.size()
                && text.get(open).is("(")
                && text.get(open + 2).is(")");
        boolean same = bracket
                && text.get(open + 1)
                        .value()
                        .filter(v -> v.compareTo(number.value()) == 0)
                        .isPresent();
        return same ? number.until(open + 3, number.value()) : number;
    }
}
