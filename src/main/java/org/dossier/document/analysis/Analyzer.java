package org.dossier.document.analysis;

import java.util.ArrayList;
import java.util.List;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.document.Dateline;
import org.dossier.document.Document;
import org.dossier.document.ItemLabel;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.text.Furniture;
import org.dossier.document.text.Line;
import org.dossier.document.text.LineSplitter;
import org.dossier.document.text.SentenceSplitter;
import org.dossier.document.text.SplittingWords;
import org.dossier.document.text.Tokenizer;

/** Splits, tags, lemmatises and parses. Safe for several threads. */
public final class Analyzer {

    private static final int LONGEST_SENTENCE = 200;

    private final SentenceSplitter sentences;
    private final Tokenizer tokenizer;
    private final Pipeline pipeline;
    private final Furniture furniture;

    private Analyzer(SentenceSplitter sentences, Tokenizer tokenizer, Pipeline pipeline, Furniture furniture) {
        this.sentences = sentences;
        this.tokenizer = tokenizer;
        this.pipeline = pipeline;
        this.furniture = furniture;
    }

    /** @throws java.io.UncheckedIOException if a model is missing or damaged */
    public static Analyzer load() {
        return of(Pipeline.load());
    }

    /** One that tags and parses by other models than the program's. */
    public static Analyzer of(Pipeline pipeline) {
        SplittingWords words = SplittingWords.load();
        return new Analyzer(SentenceSplitter.load(words), new Tokenizer(words), pipeline, Furniture.NONE);
    }

    /** One that leaves out the lines that stand around a story. */
    public Analyzer without(Furniture around) {
        return new Analyzer(sentences, tokenizer, pipeline, around);
    }

    /** Odd text is no error: whatever it is, it gives sentences in the order of the text whose words lie in it. */
    public Document analyze(Article article) {
        String text = article.text();
        List<Raw> found = new ArrayList<>();
        for (Line line : furniture.without(text, LineSplitter.split(text))) {
            for (Span span : sentences.split(text, line.span())) {
                List<Span> words = tokenizer.split(text, span);
                for (List<Span> part : parts(words, text)) {
                    found.add(new Raw(found.size(), line, part));
                }
            }
        }
        return new Document(
                article, found.parallelStream().map(r -> sentence(r, text)).toList());
    }

    /** A sentence before its words are read; they are read side by side, since no sentence needs another. */
    private record Raw(int index, Line line, List<Span> words) {}

    /**
     * Analyses words that are already split.
     *
     * @param sentences the words of each sentence
     * @return a document whose text is the words joined by blanks, each sentence a line
     */
    public Document parse(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> found = new ArrayList<>();
        for (List<String> words : sentences) {
            List<Span> spans = new ArrayList<>();
            for (String word : words) {
                spans.add(new Span(text.length(), text.length() + word.length()));
                text.append(word).append(' ');
            }
            if (!words.isEmpty()) {
                text.setCharAt(text.length() - 1, '\n');
                Span all = spans.getFirst().cover(spans.getLast());
                List<Token> tokens = pipeline.tokens(words, spans);
                found.add(new Sentence(found.size(), found.size(), Sentence.Kind.PROSE, all, tokens));
            }
        }
        return new Document(Article.of("words", text.toString()), found);
    }

    private Sentence sentence(Raw raw, String text) {
        List<Span> words = raw.words();
        List<String> forms = words.stream().map(w -> w.in(text)).toList();
        Span span = words.getFirst().cover(words.getLast());
        Line line = raw.line();
        return new Sentence(raw.index(), line.paragraph(), line.kind(), span, tokens(raw, forms));
    }

    /** A dateline, or the label of an item, is no part of the sentence, and is read apart from it. */
    private List<Token> tokens(Raw raw, List<String> forms) {
        List<Span> words = raw.words();
        int end = switch (raw.line().kind()) {
            case PROSE ->
                Dateline.opening(
                        raw.index(),
                        forms,
                        i -> words.get(i - 1).end() < words.get(i).start());
            case ITEM -> ItemLabel.opening(forms);
            case HEADING -> 0;
        };
        if (end == 0) {
            return pipeline.edited(forms, words);
        }
        return joined(
                pipeline.edited(forms.subList(0, end), words.subList(0, end)),
                pipeline.edited(forms.subList(end, forms.size()), words.subList(end, words.size())));
    }

    /** The first words hang below the root of the others, as what is said beside it. */
    private static List<Token> joined(List<Token> dateline, List<Token> sentence) {
        int shift = dateline.size();
        List<Token> all = new ArrayList<>();
        int root = sentence.stream()
                        .filter(t -> t.head() < 0)
                        .findFirst()
                        .orElseThrow()
                        .index()
                + shift;
        dateline.forEach(t -> all.add(t.head() < 0 ? t.below(t.index(), root, "parataxis") : t));
        sentence.forEach(t -> all.add(t.below(t.index() + shift, t.head() < 0 ? -1 : t.head() + shift, t.relation())));
        return all;
    }

    /** Cuts sentences that are longer than any reader would write, at a comma or the like where there is one. */
    private static List<List<Span>> parts(List<Span> words, String text) {
        List<List<Span>> parts = new ArrayList<>();
        int from = 0;
        while (words.size() - from > LONGEST_SENTENCE) {
            int to = from + LONGEST_SENTENCE;
            int cut = to;
            while (cut > from + LONGEST_SENTENCE / 2 && !isPause(words.get(cut - 1), text)) {
                cut--;
            }
            cut = cut == from + LONGEST_SENTENCE / 2 ? to : cut;
            parts.add(words.subList(from, cut));
            from = cut;
        }
        if (from < words.size()) {
            parts.add(words.subList(from, words.size()));
        }
        return parts;
    }

    private static boolean isPause(Span word, String text) {
        return word.length() == 1 && ",;:–—-.".indexOf(text.charAt(word.start())) >= 0;
    }
}
