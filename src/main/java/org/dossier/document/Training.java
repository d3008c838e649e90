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
    private static final int PARSER_ROUNDS = 12;
    private static final int FOLDS = 5;

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
        log.accept(treebank.train().size() + " sentences to learn from");
        Files.createDirectories(models);
        List<Sentence> train = treebank.train();
        Lemmatizer lemmatizer = LemmaTraining.train(train);
        write(models.resolve(Models.LEMMAS), lemmatizer::write);
        TaggerTraining tagger = TaggerTraining.train(train, TAGGER_ROUNDS);
        write(models.resolve(Models.TAGS), tagger::write);
        log.accept("tagger learned");
        List<int[]> tags = jackknife(train, tagger.tagger());
        log.accept("words tagged");
        ParserTraining parser = ParserTraining.train(train, tags, PARSER_ROUNDS);
        write(models.resolve(Models.TREES), parser::write);
        log.accept("parser learned");
        Pipeline pipeline = new Pipeline(tagger.tagger(), lemmatizer, parser.parser());
        treebank.dev().forEach((name, sentences) -> log.accept(name + ": " + TreeScore.of(pipeline, sentences)));
    }

    /** Tags each fifth by a tagger that learned from the other four, so that the parser meets as many wrong tags as it will later. */
    private List<int[]> jackknife(List<Sentence> sentences, Tagger numbering) {
        int[][] tags = new int[sentences.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sentence> others = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(sentences.get(i));
                }
            }
            Tagger tagger = TaggerTraining.train(others, TAGGER_ROUNDS / 2).tagger();
            for (int i = fold; i < sentences.size(); i += FOLDS) {
                int[] found = tagger.tag(new Words(TaggerTraining.forms(sentences.get(i))));
                for (int t = 0; t < found.length; t++) {
                    found[t] = Math.max(
                            0, numbering.labels().number(tagger.labels().name(found[t])));
                }
                tags[i] = found;
            }
        }
        return List.of(tags);
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
