package org.dossier.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final Furniture FURNITURE =
            Furniture.of(Knowledge.load(Path.of("ontology")).expressions());

    private static final String STORY = "Officers closed two shops on Monday.";

    private static List<String> story(String text) {
        return FURNITURE.without(text, LineSplitter.split(text)).stream()
                .map(l -> l.span().in(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADVERTISEMENT",
                "Read more: Three held in raid on 12 shops",
                "ALSO READ: Three held",
                "PHOTO: Officers with 300 bags.",
                "(Photo courtesy of the bureau)",
                "3 COMMENTS",
                "1,204 views",
                "© 2022 The Paper. All rights reserved.",
                "Follow us on all channels.",
                "Tel: (441) 299-4249/4291",
                "Reporting by A. Writer; editing by B. Reader",
                "> Did you arrest 20 men?",
            })
    void lineAroundAStoryIsLeftOut(String line) {
        assertEquals(List.of(STORY, "Nobody was hurt."), story(STORY + "\n\n" + line + "\n\nNobody was hurt."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright infringement cases rose by 12 percent.",
                "Mobile phones were seized.",
                "Tel Aviv police arrested three men.",
                "Shares of the firm fell.",
                "Contact with the gang was made in May.",
                "Tags of 300 brands were found.",
                "Comments by the minister followed.",
            })
    void sentenceThatBeginsLikeOneIsOfTheStory(String line) {
        assertEquals(List.of(STORY, line), story(STORY + "\n\n" + line));
    }

    @Test
    void otherStoriesGoUpToTheNextSentence() {
        assertEquals(
                List.of(STORY, "Nobody was hurt."),
                story(STORY + "\n\nMost read\n1. Three held in raid\n2. MP jailed for 2 years\n\nNobody was hurt."));
    }

    @Test
    void formForCommentsIsLeftOut() {
        assertEquals(
                List.of(STORY),
                story(STORY
                        + "\n\nLeave a Reply\n\nPlease log in using one of these methods to post your comment:\n\nGoogle+ photo"
                        + "\n\nYou are commenting using your Google+ account. Log Out / Change )\n\nTwitter picture"));
    }

    @Test
    void headlineBelowAMenuStays() {
        assertEquals(
                List.of("Officers close two shops", STORY),
                story("Latest news\n\nOfficers close two shops\n\n" + STORY));
    }

    @Test
    void whomToCallGoesUpToTheBlankLine() {
        assertEquals(
                List.of("For release on 3 May 2021", "TWO SHOPS CLOSED", STORY),
                story(
                        "For release on 3 May 2021\n\nCONTACT:\nJane Roe\nInformation Officer\n(555) 231-4417\n\nTWO SHOPS CLOSED\n\n"
                                + STORY));
    }

    @Test
    void belowAStoryTheLineThatSaysWhomToCallStays() {
        assertEquals(
                List.of(STORY, "For more information:", "In 2018, 57 shops were closed."),
                story(
                        STORY
                                + "\n\nFor more information:\nJane Roe, Information Officer\n\nIn 2018, 57 shops were closed."));
    }

    @Test
    void textOfNothingElseIsKept() {
        assertEquals(List.of("Advertisement"), story("Advertisement"));
    }
}
