package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.knowledge.Table;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Phrases;

/** Units of measurement, of time, and percent, by name and abbreviation. */
final class Units {

    private record Unit(String name, Quantity.Unit kind, boolean weight, List<String> countries) {}

    /** A unit found over the pieces from {@code start} to before {@code end}. */
    record Found(int start, int end, String name, Quantity.Unit kind) {}

    /** What a unit is divided into, and how many of them it has. */
    record Part(String name, BigDecimal parts) {}

    private final Phrases<Unit> forms = new Phrases<>();
    private final Map<String, Part> parts = new HashMap<>();

    Units(Knowledge knowledge) {
        for (Map<String, String> row : knowledge.expressions().rows("units")) {
            Unit unit = new Unit(
                    row.get("unit"), kind(row), "weight".equals(row.get("kind")), Table.values(row, "countries"));
            forms.add(unit.name(), unit);
            Table.values(row, "forms").forEach(form -> forms.add(form, unit));
            if (row.containsKey("part")) {
                parts.put(unit.name(), new Part(row.get("part"), new BigDecimal(row.get("parts"))));
            }
        }
    }

    Optional<Part> part(String unit) {
        return Optional.ofNullable(parts.get(unit));
    }

    private static Quantity.Unit kind(Map<String, String> row) {
        return switch (row.getOrDefault("kind", "")) {
            case "measure", "weight" -> Quantity.Unit.MEASURE;
            case "duration" -> Quantity.Unit.DURATION;
            case "percent" -> Quantity.Unit.PERCENT;
            default ->
                throw new KnowledgeException(
                        "expressions/units.tsv, \"" + row.get("unit") + "\"",
                        "kind is measure, weight, duration or percent");
        };
    }

    /**
     * The unit that starts where the number ends, also after a hyphen ("18-month").
     *
     * @param country of the article: some weigh in what is money elsewhere
     */
    Optional<Found> after(List<Lexeme> text, int start, String country) {
        int from = Lexeme.pastHyphen(text, start);
        return form(text, from)
                .filter(m -> !m.value().weight()
                        || m.value().countries().contains(country)
                        || isWeight(text, m.start(), m.end()))
                .filter(m -> m.end() >= text.size()
                        || !text.get(m.end()).glued()
                        || !text.get(m.end()).isWord())
                .map(m -> new Found(start, m.end(), m.value().name(), m.value().kind()));
    }

    /**
     * The unit of measurement that starts where the number ends.
     *
     * @param weighs whether a noun that is a currency, too, is a weight there
     */
    Optional<Found> measure(List<Lexeme> text, int start, boolean weighs) {
        int from = Lexeme.pastHyphen(text, start);
        return form(text, from)
                .filter(m -> m.value().kind() == Quantity.Unit.MEASURE
                        && (weighs || !m.value().weight()))
                .map(m -> new Found(start, m.end(), m.value().name(), m.value().kind()));
    }

    /** The unit at the place; the letter of "300 T-shirts" is none. */
    private Optional<Phrases.Match<Unit>> form(List<Lexeme> text, int from) {
        return forms.at(text, from).filter(m -> {
            Lexeme first = text.get(m.start());
            boolean letter = m.end() == m.start() + 1 && first.text().length() == 1;
            boolean compound = m.end() < text.size()
                    && text.get(m.end()).isDash()
                    && text.get(m.end()).glued();
            return !letter || !compound && (first.glued() || !first.isCapitalized());
        });
    }

    /** A noun that is a currency, too, is a weight where it is abbreviated or says of what. */
    private static boolean isWeight(List<Lexeme> text, int start, int end) {
        boolean abbreviated = text.get(start).text().length() <= 3;
        return abbreviated || end < text.size() && text.get(end).is("of");
    }
}
