package org.dossier.relation.figure.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.mention.model.Bound;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Quantity.Unit;
import org.dossier.relation.figure.model.Counted;
import org.junit.jupiter.api.Test;

class EllipsisTest {

    @Test
    void aNumberWithoutNounTakesTheLastCountedOne() {
        List<Counted> found =
                Ellipsis.resolve(List.of(quantity(0, 5, "shop", Unit.COUNT), quantity(0, 3, "", Unit.COUNT)));
        assertEquals("shop", found.get(1).unit());
    }

    @Test
    void moneyInBetweenIsNoAntecedent() {
        List<Counted> found = Ellipsis.resolve(List.of(
                quantity(0, 5, "shop", Unit.COUNT), quantity(0, 9, "EUR", Unit.MONEY), quantity(1, 3, "", Unit.COUNT)));
        assertEquals("shop", found.get(2).unit());
    }

    @Test
    void aSpanOfTimeRightBeforeIsTheAntecedentInTheSameSentence() {
        List<Counted> found =
                Ellipsis.resolve(List.of(quantity(0, 7, "year", Unit.DURATION), quantity(0, 4, "", Unit.COUNT)));
        assertEquals(Unit.DURATION, found.get(1).kind());
    }

    @Test
    void aNounTooFarBackIsNone() {
        List<Quantity> all = List.of(quantity(0, 5, "shop", Unit.COUNT), quantity(4, 3, "", Unit.COUNT));
        assertEquals(1, Ellipsis.resolve(all).size());
    }

    private static Quantity quantity(int sentence, int value, String unit, Unit kind) {
        Span span = new Span(sentence * 100, sentence * 100 + 5);
        return new Quantity(
                span, sentence, 0, span, BigDecimal.valueOf(value), unit, kind, Bound.EXACTLY, Optional.empty());
    }
}
