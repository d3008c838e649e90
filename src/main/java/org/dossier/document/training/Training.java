package org.dossier.document.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.article.Article;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.analysis.Pipeline;
import org.dossier.document.learning.Labels;
import org.dossier.document.learning.ModelFiles;
import org.dossier.document.learning.Words;
import org.dossier.document.name.NameScore;
import org.dossier.document.name.NameTagger;
import org.dossier.document.name.NameTraining;
import org.dossier.document.name.NamedText;
import org.dossier.document.tag.LemmaTraining;
import org.dossier.document.tag.Lemmatizer;
import org.dossier.document.tag.Tagger;
import org.dossier.document.tag.TaggerTraining;
import org.dossier.document.tree.Parser;
import org.dossier.document.tree.ParserTraining;

/** Makes the language models from annotated text. The same text and gazetteer give the same bytes. */
public final class Training {

    private static final int TAGGER_ROUNDS = 6;
    private static final int JACKKNIFE_ROUNDS = 3;
    private static final int PARSER_ROUNDS = 8;

    /** Rounds of the parser with half the beam. */
    private static final int NARROW_ROUNDS = 2;

    private static final int UNSEEN_ROUNDS = 4;
    private static final int FOLDS = 4;

    /** How often a round goes through the domain's own sentences: they are few, and what is read is of their kind. */
    private static final int OWN_TIMES = 3;

    private final UnaryOperator<String> gazetteer;
    private final List<Sentence> own;
    private final Consumer<String> log;

    /**
     * @param gazetteer from a phrase to the kind of thing that it names, as {@link NameTagger} will be given it; empty where it knows nothing
     * @param own sentences of the domain with tags and trees, of which the annotated texts hold few; may be empty
     * @param log takes a line for each step, with its scores
     */
    public Training(UnaryOperator<String> gazetteer, List<Sentence> own, Consumer<String> log) {
        this.gazetteer = gazetteer;
        this.own = List.copyOf(own);
        this.log = log;
    }

    /**
     * Learns from {@code uner-ewt/} and {@code gum/} under the folder given and from the domain's own sentences,
     * writes the models that {@code Analyzer} and {@link NameTagger} read, and measures them on the development parts.
     *
     * @throws IOException if a file is missing or cannot be written
     */
    public void run(Path data, Path models) throws IOException {
        Files.createDirectories(models);
        Treebank treebank = Treebank.read(data);
        List<Sentence> train =
                Stream.concat(treebank.train().stream(), own.stream()).toList();
        log.accept(train.size() + " sentences to learn from, " + own.size() + " of them the domain's own");
        Lemmatizer lemmatizer = LemmaTraining.train(train);
        ModelFiles.write(models.resolve(ModelFiles.LEMMAS), lemmatizer::write);
        TaggerTraining tagging = TaggerTraining.train(weighted(train), TAGGER_ROUNDS);
        ModelFiles.write(models.resolve(ModelFiles.TAGS), tagging::write);
        log.accept("tags learned");
        Tagger tagger = tagging.tagger();
        List<int[]> tags = jackknife(train, tagger);
        names(data, models, train, tags, tagger);
        ParserTraining parsing = new ParserTraining(weighted(train), weighted(tags));
        trees(parsing, models);
        Pipeline pipeline = new Pipeline(tagger, lemmatizer, parsing.parser());
        treebank.dev().forEach((name, sentences) -> log.accept(name + ": " + TreeScore.of(pipeline, sentences)));
        Checksums.write(models);
    }

    /**
     * Tags and trees of models that did not learn from GUM: what is learned from them in its texts meets as many wrong ones as it will
     * later. Their parser is trained for speed.
     *
     * @throws IOException if a file is missing
     */
    public Pipeline unseen(Path data) throws IOException {
        List<Sentence> train = Stream.concat(Treebank.web(data, "train").stream(), own.stream())
                .toList();
        Tagger tagger = TaggerTraining.train(weighted(train), TAGGER_ROUNDS).tagger();
        ParserTraining parsing = new ParserTraining(weighted(train), weighted(jackknife(train, tagger)));
        for (int round = 1; round <= UNSEEN_ROUNDS; round++) {
            parsing.round(Parser.WIDTH / 2);
            log.accept("trees of other texts, round " + round + " of " + UNSEEN_ROUNDS);
        }
        return new Pipeline(tagger, LemmaTraining.train(train), parsing.parser());
    }

    /** What belongs to the sentences, that of the domain's own, which stand last, as often as they are to be seen. */
    private <T> List<T> weighted(List<T> ofSentences) {
        List<T> last = ofSentences.subList(ofSentences.size() - own.size(), ofSentences.size());
        List<T> weighted = new ArrayList<>(ofSentences);
        for (int times = 1; times < OWN_TIMES; times++) {
            weighted.addAll(last);
        }
        return weighted;
    }

    private void trees(ParserTraining training, Path models) throws IOException {
        for (int round = 1; round <= PARSER_ROUNDS; round++) {
            training.round(round <= NARROW_ROUNDS ? Parser.WIDTH / 2 : Parser.WIDTH);
            log.accept("trees, round " + round + " of " + PARSER_ROUNDS);
        }
        ModelFiles.write(models.resolve(ModelFiles.TREES), training::write);
    }

    /**
     * Learns names alone, in texts with the tags that the program has learned: what {@link #run} makes if nothing else has changed.
     *
     * @throws IOException if a file is missing or cannot be written
     */
    public void names(Path data, Path models) throws IOException {
        Files.createDirectories(models);
        List<Sentence> train = Stream.concat(Treebank.read(data).train().stream(), own.stream())
                .toList();
        Tagger tagger = ModelFiles.read(ModelFiles.TAGS, Tagger::read);
        names(data, models, train, jackknife(train, tagger), tagger);
        Checksums.put(models, ModelFiles.NAMES);
    }

    private void names(Path data, Path models, List<Sentence> train, List<int[]> tags, Tagger tagger)
            throws IOException {
        Map<List<String>, Sentence> tagged = new HashMap<>();
        for (int i = 0; i < train.size(); i++) {
            List<String> words = Words.of(train.get(i)).texts();
            tagged.put(words, tagger.sentence(words, tags.get(i)));
        }
        List<NamedText> texts = new ArrayList<>();
        for (String file : List.of("uner-ewt/en_ewt-ud-train.iob2", "gum/names-train.iob2")) {
            texts.addAll(NamedText.read(
                    data.resolve(file), words -> tagged.computeIfAbsent(words, w -> tagger.sentence(w))));
        }
        NameTraining training = new NameTraining(texts, gazetteer);
        training.learn();
        ModelFiles.write(models.resolve(ModelFiles.NAMES), training::write);
        for (String file : List.of("uner-ewt/en_ewt-ud-dev.iob2", "gum/names-dev.iob2")) {
            log.accept(file + ": " + score(training.tagger(), NamedText.read(data.resolve(file), tagger::sentence)));
        }
    }

    private static NameScore score(NameTagger names, List<NamedText> texts) {
        NameScore score = new NameScore(0, 0, 0);
        for (NamedText text : texts) {
            List<List<String>> found = names.tag(new Document(Article.of("names", ""), text.sentences()));
            for (int i = 0; i < found.size(); i++) {
                score = score.plus(NameScore.of(text.tags().get(i), found.get(i)));
            }
        }
        return score;
    }

    /**
     * Tags each fold by a tagger that learned from the others, so that what is learned from tags meets as many wrong ones as it will
     * later.
     */
    static List<int[]> jackknife(List<Sentence> sentences, Tagger numbering) {
        int[][] tags = new int[sentences.size()][];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> tagFold(sentences, fold, numbering, tags));
        return List.of(tags);
    }

    private static void tagFold(List<Sentence> sentences, int fold, Tagger numbering, int[][] tags) {
        List<Sentence> others = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i % FOLDS != fold) {
                others.add(sentences.get(i));
            }
        }
        Tagger tagger = TaggerTraining.train(others, JACKKNIFE_ROUNDS).tagger();
        for (int i = fold; i < sentences.size(); i += FOLDS) {
            tags[i] = tagger.tag(Words.of(sentences.get(i)));
            renumber(tags[i], tagger.labels(), numbering.labels());
        }
    }

    private static void renumber(int[] tags, Labels from, Labels to) {
        for (int i = 0; i < tags.length; i++) {
            tags[i] = Math.max(0, to.number(from.name(tags[i])));
        }
    }
}
