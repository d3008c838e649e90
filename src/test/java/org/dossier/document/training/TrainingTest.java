package org.dossier.document.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.article.Span;
import org.dossier.document.Conllu;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.ModelFiles;
import org.dossier.document.learning.Perceptron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    private static final String TREE = """
            # newdoc id = a
            1\tPolice\tpolice\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
            2\tseized\tseize\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tbottles\tbottle\tNOUN\tNNS\t_\t2\tobj\t_\t_
            4\tin\tin\tADP\tIN\t_\t5\tcase\t_\t_
            5\tParis\tParis\tPROPN\tNNP\t_\t2\tobl\t_\t_

            """;
    private static final String NAMES =
            "# newdoc id = a\n1\tPolice\tO\n2\tseized\tO\n3\tbottles\tO\n4\tin\tO\n5\tParis\tB-LOC\n\n";

    @TempDir
    Path folder;

    private Path corpus() throws IOException {
        Path ewt = Files.createDirectories(folder.resolve("uner-ewt/conllu"));
        Path gum = Files.createDirectories(folder.resolve("gum/conllu")).getParent();
        for (String part : List.of("train", "dev")) {
            Files.writeString(ewt.resolve("en_ewt-ud-" + part + ".conllu"), TREE.repeat(8));
            Files.writeString(ewt.resolveSibling("en_ewt-ud-" + part + ".iob2"), NAMES.repeat(8));
            Files.writeString(gum.resolve("conllu/" + part + ".conllu"), TREE.repeat(8));
            Files.writeString(gum.resolve("names-" + part + ".iob2"), NAMES.repeat(8));
        }
        Files.writeString(gum.resolve("index.tsv"), "id\tgenre\tsplit\ntrain\tnews\ttrain\ndev\tnews\tdev\n");
        return folder;
    }

    @Test
    void sameTextGivesTheSameBytesAndLearnsIt() throws IOException {
        List<String> log = new ArrayList<>();
        Training training = new Training(
                phrase -> phrase.equals("Paris") ? "city" : "",
                Conllu.parse(TREE.lines().toList()),
                log::add);
        training.run(corpus(), folder.resolve("first"));
        training.run(corpus(), folder.resolve("second"));
        for (String model :
                List.of(ModelFiles.TAGS, ModelFiles.LEMMAS, ModelFiles.TREES, ModelFiles.NAMES, Checksums.FILE)) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("first").resolve(model)),
                    Files.readAllBytes(folder.resolve("second").resolve(model)),
                    model);
        }
        assertTrue(log.getLast().contains("LAS 1.0000"), log::toString);
        assertTrue(log.stream().anyMatch(l -> l.contains("F1 1.0000")), log::toString);
    }

    @Test
    void unseenModelsLearnFromTheWebTreebank() throws IOException {
        Path data = corpus();
        Files.writeString(data.resolve("gum/index.tsv"), "no such file\tnews\ttrain\n");
        List<Token> tokens = new Training(phrase -> "", List.of(), line -> {})
                .unseen(data)
                .tokens(
                        List.of("Police", "seized", "bottles"),
                        List.of(new Span(0, 6), new Span(7, 13), new Span(14, 21)));
        assertEquals(
                List.of("nsubj", "root", "obj"),
                tokens.stream().map(Token::relation).toList());
    }

    @Test
    void shippedModelsAreThoseOfOneRun() throws IOException {
        for (String line : new String(resource(Checksums.FILE), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            String model = line.substring(line.lastIndexOf(' ') + 1);
            assertEquals(
                    line, Checksums.line(model, resource(model)), "not what the run made that wrote the checksums");
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Document.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void averagedPerceptronKnowsOnlyWhatItLearned() {
        Perceptron perceptron = new Perceptron();
        Features features = new Features();
        features.add(42);
        features.add(-7, 3);
        perceptron.update(features, 1, 1);
        perceptron.update(features, 0, -1);
        perceptron.tick();
        int[] scores = new int[2];
        perceptron.average(0).score(features, scores);
        assertTrue(scores[1] > scores[0]);
        features.clear();
        features.add(43);
        int[] others = new int[2];
        perceptron.average(0).score(features, others);
        assertArrayEquals(new int[2], others);
    }

    @Test
    void scoreCountsHeadsAndRelations() {
        List<Sentence> gold = Conllu.parse(TREE.lines().toList());
        List<Sentence> found = Conllu.parse(TREE.replace("\tobj", "\tobl")
                .replace("2\tobl\t_\t_\n\n", "3\tobl\t_\t_\n\n")
                .lines()
                .toList());
        TreeScore score = TreeScore.of(gold, found);
        assertEquals(new TreeScore(5, 5, 5, 4, 3, 3), score);
    }
}
