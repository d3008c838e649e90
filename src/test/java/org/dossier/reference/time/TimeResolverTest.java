package org.dossier.reference.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Tagged;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Time;
import org.dossier.mention.time.TimeFinder;
import org.dossier.reference.model.TimeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeResolverTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final TimeFinder FINDER = new TimeFinder(KNOWLEDGE);
    private static final TimeResolver RESOLVER = new TimeResolver(KNOWLEDGE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The day of writing is a Friday.
                "seized/VBD on Friday/NNP | 2021-04-23 | 2021-04-23 2021-04-23 DAY",
                "seized/VBD on Tuesday/NNP | 2021-04-23 | 2021-04-20 2021-04-20 DAY",
                "seized/VBD last Friday/NNP | 2021-04-23 | 2021-04-16 2021-04-16 DAY",
                "seized/VBD on Monday/NNP of last week/NN | 2021-04-23 | 2021-04-12 2021-04-12 DAY",
                "seized/VBD last week/NN Thursday/NNP | 2021-04-23 | 2021-04-15 2021-04-15 DAY",
                "will/MD appear/VB in court/NN on Monday/NNP | 2021-04-23 | 2021-04-26 2021-04-26 DAY",
                "seized/VBD yesterday/NN | 2021-01-01 | 2020-12-31 2020-12-31 DAY",
                "seized/VBD last month/NN | 2021-01-15 | 2020-12-01 2020-12-31 MONTH",
                "in/IN the first/JJ three/CD months/NNS of this year/NN | 2021-04-23 | 2021-01-01 2021-03-31 MONTH",
                "in the first/JJ half/NN of last year/NN | 2021-04-23 | 2020-01-01 2020-06-30 HALF",
                "in the second/JJ quarter/NN of 2019/CD | 2021-04-23 | 2019-04-01 2019-06-30 QUARTER",
                "in the fourth/JJ quarter/NN | 2021-02-10 | 2020-10-01 2020-12-31 QUARTER",
                "in the first/JJ 11/CD months/NNS of 2024/CD | 2025-02-13 | 2024-01-01 2024-11-30 MONTH",
                "From 2016/CD to 2020/CD , police/NNS cracked/VBD | 2021-04-23 | 2016-01-01 2020-12-31 YEAR",
                "so far this year/NN | 2019-04-16 | 2019-01-01 2019-04-16 YEAR",
                "since the start/NN of the year/NN | 2019-04-16 | 2019-01-01 2019-04-16 YEAR",
                "since January/NNP | 2021-10-12 | 2021-01-01 2021-10-12 MONTH",
                "since 2018/CD | 2019-04-16 | 2018-01-01 2019-04-16 YEAR",
                "in the three/CD years/NNS to the end/NN of 2018/CD | 2019-04-16 | 2016-01-01 2018-12-31 YEAR",
                "between 1/CD December/NNP 2022/CD and 30/CD April/NNP 2023/CD | 2023-07-01 | 2022-12-01 2023-04-30"
                        + " DAY",
                "from Nov/NNP 28/CD to Jan/NNP 31/CD , officers/NNS seized/VBD | 2023-02-20 | 2022-11-28 2023-01-31"
                        + " DAY",
                "from 9/CD +- +16/CD June/NNP | 2022-08-01 | 2022-06-09 2022-06-16 DAY",
                "From Thursday/NNP , 16/CD January/NNP , to Saturday/NNP , 18/CD January/NNP , | 2025-01-20 |"
                        + " 2025-01-16 2025-01-18 DAY",
                "which/WDT lasted/VBD from Tuesday/NNP to Friday/NNP | 2022-03-27 | 2022-03-22 2022-03-25 DAY",
                "searched/VBD in May/NNP and June/NNP this year/NN | 2022-08-30 | 2022-05-01 2022-06-30 MONTH",
                "searched/VBD at the end/NN of the year/NN | 2022-03-30 | 2021-12-31 2021-12-31 DAY",
                "searched/VBD on Tuesday/NNP and Wednesday/NNP | 2023-02-17 | 2023-02-14 2023-02-15 DAY",
                "Last December/NNP | 2018-09-04 | 2017-12-01 2017-12-31 MONTH",
                "on September/NNP 22/CD last year/NN | 2018-09-04 | 2017-09-22 2017-09-22 DAY",
                "in February/NNP | 2021-04-23 | 2021-02-01 2021-02-28 MONTH",
                "in November/NNP | 2021-07-08 | 2020-11-01 2020-11-30 MONTH",
                "will/MD run/VB until October/NNP | 2025-02-13 | 2025-10-01 2025-10-31 MONTH",
                "in early/JJ 2022/CD | 2023-02-17 | 2022-01-01 2022-12-31 YEAR",
                "over the past/JJ five/CD years/NNS | 2021-04-23 | 2016-04-23 2021-04-23 YEAR",
                "in the 1990s/NNS | 2021-04-23 | 1990-01-01 1999-12-31 DECADE",
                "in the 19th/JJ century/NN | 2021-04-23 | 1800-01-01 1899-12-31 CENTURY",
                "in the 7th/JJ century/NN BC/NNP | 2021-04-23 | -0700-01-01 -0601-12-31 CENTURY",
                "during the American/NNP Civil/NNP War/NNP | 2021-04-23 | 1861-01-01 1865-12-31 YEAR",
                "on 2021-04-20/CD | 2021-04-23 | 2021-04-20 2021-04-20 DAY",
                "on 23/12/2020/CD | 2021-04-23 | 2020-12-23 2020-12-23 DAY",
                "three/CD days/NNS ahead of World/NNP Intellectual/NNP Property/NNP Day/NNP , | 2021-04-23 | 2021-04-23"
                        + " 2021-04-23 DAY",
                "two/CD years/NNS ago | 2023-02-23 | 2021-01-01 2021-12-31 YEAR",
                "in the late/JJ 1970s/NNS | 2021-04-23 | 1975-01-01 1979-12-31 DECADE",
                "in the second/JJ half/NN of the 20th/JJ century/NN | 2021-04-23 | 1950-01-01 1999-12-31 CENTURY",
                "in the first/JJ half/NN of May/NNP 2021/CD | 2021-06-23 | 2021-05-01 2021-05-15 DAY",
                "by the end/NN of the year/NN | 2021-04-23 | 2021-12-31 2021-12-31 DAY",
                "From January/NNP to September/NNP , police/NNS solved/VBD 40/CD cases/NNS | 2020-03-26 |"
                        + " 2019-01-01 2019-09-30 MONTH",
                "The drive/NN +, which/WDT runs/VBZ from July/NNP to December/NNP +, is/VBZ being/VBG led/VBN |"
                        + " 2013-08-22 | 2013-07-01 2013-12-31 MONTH",
                "they set/VBD a drive/NN from July/NNP to December/NNP | 2013-08-22 | 2013-07-01 2013-12-31" + " MONTH",
                "It is/VBZ to run/VB from January/NNP 23/CD to March/NNP 9/CD | 2014-01-28 | 2014-01-23 2014-03-09 DAY",
                "on the 12th/JJ of March/NNP last/JJ , | 2021-04-23 | 2021-03-12 2021-03-12 DAY",
            })
    void resolvesAgainstTheArticlesDay(String text, LocalDate published, String expected) {
        assertEquals(expected, resolve(text, Optional.of(published)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "police/NNS may/MD appeal/VB",
                "on 05/04/2021/CD",
                "a 45/CD +- +year/NN +- +old/JJ man/NN",
                "more/JJR than/IN 2000/CD bottles/NNS",
                "a survey/NN of 1709/CD pupils/NNS",
                "they meet/VBP every Friday/NNP",
                "Today/NN most/JJS of it is/VBZ sold/VBN online/RB",
                "sentenced/VBN to 18/CD months/NNS in prison/NN",
                "on February/NNP 31/CD , 2021/CD",
                "Summers/NNS are/VBP hot/JJ",
                "Summer/NN is/VBZ hot/JJ",
                "they go/VBP there every April/NNP",
                "the city/NN is/VBZ known/VBN today/NN as a port/NN",
                "to this day/NN they were/VBD silent/JJ",
                "The first/JJ half/NN ended/VBD without a goal/NN",
                "at World/NNP Expo/NNP 2016/CD they met/VBD",
                "they close/VBP at 22:30/CD",
                "opponents/NNS of the Vietnam/NNP War/NNP spoke/VBD",
                "they seized/VBD a World/NNP War/NNP II/NNP grenade/NN",
            })
    void isNoTime(String text) {
        assertEquals("", resolve(text, Optional.of(LocalDate.of(2021, 4, 23))));
    }

    @Test
    void sameMonthOfAnotherYearKeepsTheMonth() {
        assertEquals(
                "2025-07-01 2025-07-31 MONTH; 2024-07-01 2024-07-31 MONTH",
                resolve(
                        "losses/NNS were/VBD higher/JJR in July/NNP than in the same/JJ month/NN of 2024/CD",
                        Optional.of(LocalDate.of(2025, 9, 15))));
    }

    @Test
    void samePeriodIsThePeriodSaidBefore() {
        assertEquals(
                "2020-01-01 2020-06-30 HALF; 2019-01-01 2019-06-30 HALF",
                resolve(
                        "In the first/JJ half/NN of 2020/CD seizures/NNS rose/VBD\n"
                                + "compared/VBN with the same/JJ period/NN of 2019/CD",
                        Optional.of(LocalDate.of(2020, 9, 1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "During this period/NN , police/NNS held/VBD 40/CD men/NNS | 2021-03-01 2021-05-31 MONTH",
                "In the same/JJ period/NN , prices/NNS rose/VBD | 2021-03-01 2021-05-31 MONTH",
                "during the period/NN covered/VBN by the report/NN |''",
                "This period/NN drama/NN is/VBZ long/JJ |''",
                "compared/VBN with the same/JJ period/NN |''",
            })
    void thisPeriodIsTheOneSaidJustBefore(String text, String expected) {
        String all = resolve(
                "It ran/VBD from March/NNP to May/NNP 2021/CD .\n" + text, Optional.of(LocalDate.of(2021, 9, 1)));
        assertEquals(("2021-03-01 2021-05-31 MONTH" + (expected.isEmpty() ? "" : "; " + expected)), all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The city/NN fell/VBD in 146/CD BC/NNP .\\nA law/NN ( 123/CD ) helped/VBD | -0146; -0123",
                "He was/VBD born/VBN in AD/NNP 314/CD .\\nIn 348/CD Pachomius/NNP died/VBD | 0314; 0348",
                "He was/VBD born/VBN in AD/NNP 314/CD .\\nIn 348/CD cases/NNS it failed/VBD | 0314",
                "They seized/VBD goods/NNS in 348/CD , and went/VBD | ''",
            })
    void threeDigitsAreAYearOnlyWhereErasAreNamed(String text, String years) {
        String values = resolve(text.replace("\\n", "\n"), Optional.of(LocalDate.of(2021, 9, 1)));
        assertEquals(years, values.replaceAll("(-?\\d{4})-01-01 \\S+ YEAR", "$1"));
    }

    @Test
    void monthBesideLastYearIsOfLastYear() {
        assertEquals(
                "2020-01-01 2020-12-31 YEAR; 2020-05-01 2020-05-31 MONTH",
                resolve(
                        "During last year/NN +'s/POS operation/NN launched/VBN in May/NNP",
                        Optional.of(LocalDate.of(2021, 4, 23))));
    }

    @Test
    void daysLaterCountFromTheDaySaidBefore() {
        assertEquals(
                "2023-01-13 2023-01-13 DAY; 2023-01-16 2023-01-16 DAY",
                resolve(
                        "On Jan/NNP 13/CD last year/NN they inspected/VBD it .\nThree/CD days/NNS later/RB ,",
                        Optional.of(LocalDate.of(2024, 4, 8))));
    }

    @Test
    void withoutAnArticlesDayOnlyWrittenDatesResolve() {
        assertEquals(
                "2023-02-28 2023-02-28 DAY",
                resolve(
                        "searched/VBD on 28/CD February/NNP 2023/CD\nTwo/CD men/NNS were/VBD held/VBN on Friday/NNP",
                        Optional.empty()));
    }

    private static String resolve(String text, Optional<LocalDate> published) {
        Document document = Tagged.document(text);
        Mentions mentions = new Mentions(new ArrayList<>(FINDER.find(document, "")));
        Map<Time, TimeValue> values = RESOLVER.resolve(mentions, published);
        return mentions.of(Time.class).stream()
                .flatMap(t -> Optional.ofNullable(values.get(t)).stream())
                .map(v -> v.from() + " " + v.to() + " " + v.grain())
                .collect(Collectors.joining("; "));
    }
}
