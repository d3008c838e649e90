package org.dossier.mention.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Table;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Phrases;

/**
 * Currencies by mark and name. What several currencies share ("$", "pesos") means that of the article's country, else that
 * of the row with the default, else that of the country that the sentence names, else nothing.
 */
final class Currencies {

    /** One reading of a mark or name. */
    private record Choice(String code, List<String> countries, boolean sole, boolean standard) {}

    /** A mark or name found over the pieces from {@code start} to before {@code end}. */
    record Found(int start, int end, String code) {}

    private static final int LONGEST_MARK = 4;

    private final Map<String, List<Choice>> marks = new HashMap<>();
    private final Phrases<List<Choice>> names = new Phrases<>();
    private final Map<String, List<String>> countries = new HashMap<>();
    private final Gazetteer gazetteer;

    Currencies(Knowledge knowledge) {
        gazetteer = knowledge.gazetteer();
        Map<String, List<Choice>> byName = new HashMap<>();
        for (Map<String, String> row : knowledge.expressions().rows("currencies")) {
            List<String> of = Table.values(row, "countries");
            countries.put(row.get("code"), of);
            List<String> standard = Table.values(row, "default");
            Choice sole = new Choice(row.get("code"), of, true, true);
            Table.values(row, "marks").forEach(m -> put(marks, m, sole));
            Table.values(row, "names").forEach(n -> put(byName, n, sole));
            for (String shared : Table.values(row, "shared")) {
                Choice choice = new Choice(row.get("code"), of, false, standard.contains(shared));
                put(marks, shared, choice);
                put(byName, shared, choice);
            }
        }
        byName.forEach((name, choices) -> {
            names.add(name, choices);
            names.add(name + "s", choices);
        });
    }

    private static void put(Map<String, List<Choice>> map, String key, Choice choice) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(choice);
    }

    /** Whether a country pays in a currency. */
    boolean isOf(String code, String country) {
        return countries.getOrDefault(code, List.of()).contains(country);
    }

    /** The mark or name that ends where the number starts: "US$", "RM", "R" where the article is from a country that writes so. */
    Optional<Found> before(List<Lexeme> text, int end, String country) {
        for (int start = Math.max(0, end - LONGEST_MARK); start < end; start++) {
            String mark = bare(written(text, start, end));
            boolean whole = start == 0
                    || !text.get(start).glued()
                    || !text.get(start - 1).isWord();
            boolean near = mark.length() > 1 || !Character.isLetter(mark.charAt(0)) || glued(text, end);
            boolean unsure = letter(mark) && !isLarge(text, end);
            Optional<String> code = whole && near ? code(text, marks.get(mark), country, unsure) : Optional.empty();
            if (code.isPresent()) {
                return Optional.of(new Found(start, end, code.get()));
            }
        }
        return nameBefore(text, end, country);
    }

    /** "rupees 2.5 crores", "Naira 4 million"; not "sold 200 rupees 3 days ago" nor "paid in dollars 300 times". */
    private Optional<Found> nameBefore(List<Lexeme> text, int end, String country) {
        for (int start = Math.max(0, end - LONGEST_MARK); start < end; start++) {
            int from = start;
            Optional<Found> found = names.at(text, start)
                    .filter(m -> m.end() == end && isMark(text, from, end))
                    .flatMap(m -> code(text, m.value(), country, false))
                    .map(code -> new Found(from, end, code));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(List<Lexeme> text, int start, int end) {
        String last = text.get(end - 1).text();
        boolean written = last.endsWith("s") || Character.isUpperCase(last.codePointAt(0));
        return written
                && (start == 0
                        || text.get(start - 1).isWord() && !text.get(start - 1).is("in"));
    }

    /** The mark or name that starts where the number ends: "yuan", "million euros", "EUR". */
    Optional<Found> after(List<Lexeme> text, int start, String country) {
        int from = Lexeme.pastHyphen(text, start);
        Optional<Found> name = names.at(text, from)
                .filter(m -> !isGluedNumber(text, m.end()))
                .flatMap(m -> code(text, m.value(), country, false).map(c -> new Found(start, m.end(), c)));
        return name.or(() -> markAfter(text, start, country));
    }

    private Optional<Found> markAfter(List<Lexeme> text, int start, String country) {
        for (int end = Math.min(text.size(), start + 3); end > start; end--) {
            String mark = written(text, start, end);
            Optional<String> code = letter(mark) ? Optional.empty() : code(text, marks.get(mark), country, false);
            if (code.isPresent() && !isGluedNumber(text, end)) {
                return Optional.of(new Found(start, end, code.get()));
            }
        }
        return Optional.empty();
    }

    /** "600 PS5 consoles" */
    private static boolean isGluedNumber(List<Lexeme> text, int at) {
        return at < text.size() && text.get(at).isNumber() && text.get(at).glued();
    }

    /** "Rs" of "Rs. 500". */
    private static String bare(String mark) {
        return mark.length() > 2 && mark.endsWith(".") ? mark.substring(0, mark.length() - 1) : mark;
    }

    /** "P19 million", "P300,000": what no road, room or product goes by. */
    private static boolean isLarge(List<Lexeme> text, int number) {
        return number < text.size()
                && (text.get(number).text().contains(",")
                        || number + 1 < text.size()
                                && text.get(number + 1).lower().endsWith("illion"));
    }

    private static boolean letter(String mark) {
        return mark.length() == 1 && Character.isLetter(mark.charAt(0));
    }

    private static boolean glued(List<Lexeme> text, int at) {
        return at < text.size() && text.get(at).glued();
    }

    private static String written(List<Lexeme> text, int start, int end) {
        StringBuilder found = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (i > start && !text.get(i).glued()) {
                found.append(' ');
            }
            found.append(text.get(i).text());
        }
        return found.toString();
    }

    /** A single letter before a small number is a mark only in the countries that write so: "R21" is no money elsewhere. */
    private Optional<String> code(List<Lexeme> text, List<Choice> choices, String country, boolean countryOnly) {
        if (choices == null) {
            return Optional.empty();
        }
        return choices.stream()
                .filter(c -> c.countries().contains(country))
                .findFirst()
                .or(() -> choices.stream()
                        .filter(c -> c.sole() || c.standard() && !countryOnly)
                        .findFirst())
                .or(() -> countryOnly ? Optional.empty() : named(text, choices))
                .map(Choice::code);
    }

    /** "authorities in the Philippines seized drugs worth 12 million pesos", whatever country the article is about. */
    private Optional<Choice> named(List<Lexeme> text, List<Choice> choices) {
        return text.stream()
                .filter(Lexeme::isWord)
                .map(Lexeme::text)
                .filter(w -> w.length() > 2 && Character.isUpperCase(w.codePointAt(0)))
                .flatMap(w -> Stream.concat(gazetteer.lookup(w).stream(), gazetteer.byAdjective(w).stream()))
                .flatMap(e -> e.column("iso2").or(() -> e.column("country")).stream())
                .flatMap(code -> choices.stream().filter(c -> c.countries().contains(code)))
                .findFirst();
    }
}
