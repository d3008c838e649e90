package org.dossier.document.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.document.Conllu;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.learning.Labels;
import org.dossier.document.learning.ModelFiles;
import org.dossier.document.tag.Tagger;
import org.dossier.document.tree.Parser;
import org.junit.jupiter.api.Test;

/** The domain's own sentences, that training learns from, keep the rules of Universal Dependencies. */
class OwnSentencesTest {

    private static List<Sentence> sentences() throws IOException {
        return Conllu.read(Path.of("ontology/sentences"));
    }

    @Test
    void eachIsOneTree() throws IOException {
        assertFalse(sentences().isEmpty());
        for (Sentence sentence : sentences()) {
            List<String> loose = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (!reachesRoot(sentence, token)) {
                    loose.add(token.text());
                }
            }
            assertEquals(List.of(), loose, () -> "in a circle: " + Conllu.format(sentence));
            assertEquals(
                    1,
                    sentence.tokens().stream().filter(t -> t.head() < 0).count(),
                    () -> "not one root: " + Conllu.format(sentence));
        }
    }

    private static boolean reachesRoot(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps <= sentence.tokens().size(); steps++) {
            if (at.head() < 0) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    @Test
    void tagsAndRelationsAreThoseOfTheTreebanks() throws IOException {
        Labels tags = ModelFiles.read(ModelFiles.TAGS, Tagger::read).labels();
        Labels relations = ModelFiles.read(ModelFiles.TREES, Parser::read).labels();
        for (Sentence sentence : sentences()) {
            for (Token token : sentence.tokens()) {
                String tag = token.upos() + " " + token.xpos();
                assertTrue(tags.number(tag) >= 0, () -> tag + ": " + sentence);
                assertTrue(relations.number(token.relation()) >= 0, () -> token + ": " + sentence);
                assertEquals(token.head() < 0, token.relation().equals("root"), () -> token + ": " + sentence);
            }
        }
    }
}
