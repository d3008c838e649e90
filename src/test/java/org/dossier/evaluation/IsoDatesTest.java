package org.dossier.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Tagged;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Time;
import org.dossier.mention.time.TimeFinder;
import org.dossier.reference.model.References;
import org.dossier.reference.time.TimeResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDatesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final TimeFinder FINDER = new TimeFinder(KNOWLEDGE);
    private static final TimeResolver RESOLVER = new TimeResolver(KNOWLEDGE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on May/NNP 3/CD they opened/VBD it | 2021-05-03",
                "in March/NNP 2020/CD | 2020-03",
                "from 1947/CD to 1960/CD | 1947; 1960",
                "since 1958/CD | 1958",
                "on 5/CD +- +6/CD September/NNP 2019/CD | 2019-09-05/2019-09-06",
                "in the 1990s/NNS | 1990-01-01/1999-12-31",
                "in 508/CD BC/NN | -0508",
                "in the first period/NN (/-LRB- +1892/CD – 94/CD +)/-RRB- | 1892; 1894",
                "Summers/NNS are/VBP dry/JJ | --06/--09",
                "they meet/VBP every April/NNP | --04",
                "open/JJ until 6:30/CD p.m./NN | 18:30:00",
                "fans/NNS at World/NNP Expo/NNP 2016/CD | 2016",
            })
    void datesAreAsPreciseAsTheText(String text, String expected) {
        assertEquals(expected, iso(text));
    }

    private static String iso(String text) {
        Document document = Tagged.document(text);
        Mentions mentions = new Mentions(FINDER.find(document, ""));
        Optional<LocalDate> published = Optional.of(LocalDate.of(2021, 6, 18));
        References references =
                new References(published, List.of(), List.of(), Map.of(), RESOLVER.resolve(mentions, published));
        IsoDates dates = new IsoDates(references);
        return mentions.of(Time.class).stream()
                .flatMap(dates::of)
                .map(IsoDates.Dated::value)
                .collect(Collectors.joining("; "));
    }
}
