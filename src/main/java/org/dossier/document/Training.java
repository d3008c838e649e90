package org.dossier.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Makes the language models from annotated text. The same text gives the same bytes. */
public final class Training {

    private static final int TAGGER_ROUNDS = 8;
    private static final int JACKKNIFE_ROUNDS = 4;
    private static final int PARSER_ROUNDS = 10;
    private static final int FOLDS = 4;

    private final Consumer<String> log;

    /** @param log takes a line for each step, with its scores */
    public Training(Consumer<String> log) {
        this.log = log;
    }

    /**
     * Learns from {@code uner-ewt/} and {@code gum/} under the folder given, and writes the models that {@link Analyzer} reads.
     *
     * @throws IOException if a file is missing or cannot be written
     */
    public void run(Path data, Path models) throws IOException {
        Treebank treebank = Treebank.read(data);
        List<Sentence> train = treebank.train();
        log.accept(train.size() + " sentences to learn from");
        Files.createDirectories(models);
        Lemmatizer lemmatizer = LemmaTraining.train(train);
        write(models.resolve(Models.LEMMAS), lemmatizer::write);
        TaggerTraining tagging = TaggerTraining.train(train, TAGGER_ROUNDS);
        write(models.resolve(Models.TAGS), tagging::write);
        Tagger tagger = tagging.tagger();
        log.accept("tagger learned");
        ParserTraining parsing = new ParserTraining(train, jackknife(train, tagger), Parser.WIDTH);
        for (int round = 1; round <= PARSER_ROUNDS; round++) {
            parsing.round();
            log.accept("parser, round " + round + ": "
                    + score(new Pipeline(tagger, lemmatizer, parsing.parser()), treebank));
        }
        write(models.resolve(Models.TREES), parsing::write);
    }

    private static String score(Pipeline pipeline, Treebank treebank) {
        StringBuilder scores = new StringBuilder();
        treebank.dev()
                .forEach((name, sentences) -> scores.append(scores.isEmpty() ? "" : "; ")
                        .append(name)
                        .append(": ")
                        .append(TreeScore.of(pipeline, sentences)));
        return scores.toString();
    }

    /** Tags each fold by a tagger that learned from the others, so that the parser meets as many wrong tags as it will later. */
    private static List<int[]> jackknife(List<Sentence> sentences, Tagger numbering) {
        int[][] tags = new int[sentences.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sentence> others = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(sentences.get(i));
                }
            }
            Tagger tagger = TaggerTraining.train(others, JACKKNIFE_ROUNDS).tagger();
            for (int i = fold; i < sentences.size(); i += FOLDS) {
                tags[i] = tagger.tag(new Words(TaggerTraining.forms(sentences.get(i))));
                renumber(tags[i], tagger.labels(), numbering.labels());
            }
        }
        return List.of(tags);
    }

    private static void renumber(int[] tags, Labels from, Labels to) {
        for (int i = 0; i < tags.length; i++) {
            tags[i] = Math.max(0, to.number(from.name(tags[i])));
        }
    }

    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private static void write(Path file, Writer writer) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), 1 << 16))) {
            writer.write(out);
        }
    }
}
