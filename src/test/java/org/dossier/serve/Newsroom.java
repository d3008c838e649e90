package org.dossier.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Writes short articles about the same bodies, towns and operations, as many as one likes, always the same ones. */
final class Newsroom {

    private static final List<String> BODIES = List.of(
            "Europol",
            "Interpol",
            "The Ministry of Public Security",
            "The World Customs Organization",
            "The General Administration of Customs",
            "The National Crime Agency",
            "The European Anti-Fraud Office",
            "The Federal Bureau of Investigation");
    private static final List<String> TOWNS = List.of(
            "Lyon",
            "Hamburg",
            "Lisbon",
            "Athens",
            "Nairobi",
            "Lagos",
            "Manila",
            "Hangzhou",
            "Toronto",
            "Sydney",
            "Warsaw",
            "Madrid",
            "Naples",
            "Chicago");
    private static final List<String> COUNTRIES =
            List.of("France", "Germany", "Portugal", "Greece", "Kenya", "Nigeria", "Canada", "Australia", "Poland");
    private static final List<String> GOODS =
            List.of("watches", "handbags", "medicines", "toys", "perfumes", "phones", "shoes", "bottles of wine");
    private static final List<String> NAMES = List.of(
            "Amber",
            "Birch",
            "Cedar",
            "Dune",
            "Ember",
            "Falcon",
            "Granite",
            "Harbour",
            "Iris",
            "Juniper",
            "Kestrel",
            "Lantern",
            "Meridian",
            "Nimbus",
            "Orchid",
            "Pelican",
            "Quartz",
            "Raven",
            "Saffron",
            "Tundra");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** A number and, days later, another one of the same body for the same. */
    private static final Map<String, String> CORRECTED = Map.of("first", """
            ---
            title: Ministry counts solved cases
            date: 2020-01-15
            ---
            Police solved 3,000 counterfeiting cases in 2019, the Ministry of Public Security said on Wednesday.
            """, "later", """
            ---
            title: Ministry counts solved cases again
            date: 2020-01-20
            ---
            Police solved 2,700 counterfeiting cases in 2019, the Ministry of Public Security said on Monday.
            """);

    private final Random random = new Random(1);

    /** Writes them into a folder, which it gives back, and two more of which the later corrects the first. */
    static Path write(Path folder, int articles) {
        Newsroom newsroom = new Newsroom();
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < articles; i++) {
                Files.writeString(folder.resolve("report-%03d.txt".formatted(i)), newsroom.article(i));
            }
            for (Map.Entry<String, String> article : CORRECTED.entrySet()) {
                Files.writeString(folder.resolve(article.getKey() + ".txt"), article.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String article(int number) {
        LocalDate day = LocalDate.of(2016, 1, 4).plusDays(number * 14L);
        String operation = any(NAMES) + " " + (day.getYear() - 2000);
        return """
                ---
                title: Operation %s, report %d
                date: %s
                ---
                %s launched Operation %s in %s on %s.

                Officers arrested %,d suspects and seized %,d counterfeit %s in %s during the operation.
                """.formatted(
                        operation,
                        number,
                        day,
                        any(BODIES),
                        operation,
                        any(COUNTRIES),
                        DAY.format(day),
                        40 + random.nextInt(4000),
                        100 + random.nextInt(90_000),
                        any(GOODS),
                        any(TOWNS));
    }

    private String any(List<String> things) {
        return things.get(random.nextInt(things.size()));
    }
}
