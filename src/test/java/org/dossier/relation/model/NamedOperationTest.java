package org.dossier.relation.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.junit.jupiter.api.Test;

class NamedOperationTest {

    @Test
    void articleIsAboutWhatItNamesAtOnceOrEarlyAndAgain() {
        assertTrue(namedIn(3).isTopic());
        assertTrue(namedIn(7, 12).isTopic());
    }

    @Test
    void articleIsNotAboutWhatItNamesLateOrInPassing() {
        assertFalse(namedIn(5).isTopic());
        assertFalse(namedIn(8, 12).isTopic());
    }

    @Test
    void whatStandsBehindTheNameMayBelongToTheOperation() {
        assertTrue(namedIn(20).mayBeToldIn(sentence(20)));
        assertTrue(namedIn(20).mayBeToldIn(sentence(60)));
    }

    @Test
    void onlyTheTopicMayBeToldBeforeItsName() {
        assertTrue(namedIn(7, 9).mayBeToldIn(sentence(0)));
        assertFalse(namedIn(8, 9).mayBeToldIn(sentence(7)));
    }

    @Test
    void whatIsNamedOnceIsToldAtMostOneSentenceBefore() {
        assertTrue(namedIn(3).mayBeToldIn(sentence(2)));
        assertFalse(namedIn(3).mayBeToldIn(sentence(1)));
    }

    private static NamedOperation namedIn(int... sentences) {
        List<Mention> names = IntStream.of(sentences)
                .<Mention>mapToObj(
                        i -> new Name(new Span(i, i + 1), i, 0, "Falcon", Dos.OPERATION, Optional.empty(), "test"))
                .toList();
        return new NamedOperation(new Referent(
                0,
                Dos.OPERATION,
                "Falcon",
                List.of("Falcon"),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                names));
    }

    private static Sentence sentence(int index) {
        return new Sentence(index, 0, Sentence.Kind.PROSE, new Span(index, index + 1), List.of());
    }
}
