package org.dossier;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dossier.article.Article;
import org.dossier.document.Document;
import org.dossier.document.analysis.Analyzer;
import org.dossier.document.text.Furniture;
import org.dossier.document.text.Language;
import org.dossier.entity.Entities;
import org.dossier.graph.GraphBuilder;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.Prefixes;
import org.dossier.knowledge.Corrections;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.MentionFinder;
import org.dossier.mention.model.Mentions;
import org.dossier.reference.Resolver;
import org.dossier.reference.model.Annotations;
import org.dossier.relation.RelationReader;
import org.dossier.relation.model.Reading;
import org.dossier.statement.Statements;

/** The table of contents: the whole way from an article to a graph, one line a step. Start reading here. */
public final class Dossier {

    /** Namespace of the things that the articles speak of, unless another is given. */
    public static final String BASE = Prefixes.BASE;

    /** Facts that are rather wrong than right stay out of a graph, unless asked for. */
    public static final double LEAST_CONFIDENCE = 0.5;

    /** The steps of the upper half. */
    private record Steps(
            Language language, Analyzer analyzer, MentionFinder finder, Resolver resolver, RelationReader reader) {

        static Steps of(Knowledge knowledge, Analyzer analyzer) {
            return new Steps(
                    new Language(knowledge.expressions()),
                    analyzer.without(Furniture.of(knowledge.expressions())),
                    new MentionFinder(knowledge),
                    new Resolver(knowledge),
                    new RelationReader(knowledge));
        }
    }

    /** The steps, made when the first article needs them. */
    private static final class Later implements Supplier<Steps> {
        private final Knowledge knowledge;
        private Steps steps;

        Later(Knowledge knowledge) {
            this.knowledge = knowledge;
        }

        @Override
        public synchronized Steps get() {
            if (steps == null) {
                steps = Steps.of(knowledge, Analyzer.load());
            }
            return steps;
        }
    }

    private final Knowledge knowledge;
    private final String base;
    private final Supplier<Steps> steps;

    /** A reader whose graph names things under {@link #BASE}. */
    public Dossier(Knowledge knowledge) {
        this(knowledge, BASE);
    }

    /** A reader that splits, tags and parses in its own way. */
    public Dossier(Knowledge knowledge, Analyzer analyzer) {
        this(knowledge, BASE, Steps.of(knowledge, analyzer));
    }

    /** @param base namespace of the things that the articles speak of */
    public Dossier(Knowledge knowledge, String base) {
        this(knowledge, base, Steps.of(knowledge, Analyzer.load()));
    }

    private Dossier(Knowledge knowledge, String base, Steps steps) {
        this(knowledge, base, () -> steps);
    }

    private Dossier(Knowledge knowledge, String base, Supplier<Steps> steps) {
        this.knowledge = knowledge;
        this.base = base;
        this.steps = steps;
    }

    /**
     * Loads the knowledge and, side by side with it, the models.
     *
     * @param folder {@code ontology/}
     * @throws org.dossier.knowledge.KnowledgeException on the first fault in the folder
     */
    public static Dossier load(Path folder, String base) {
        CompletableFuture<Analyzer> analyzer = CompletableFuture.supplyAsync(Analyzer::load);
        Knowledge knowledge = Knowledge.load(folder);
        return new Dossier(knowledge, base, Steps.of(knowledge, analyzer.join()));
    }

    /** Loads the knowledge alone, as is enough where all articles have their readings; the models follow if one has none. */
    public static Dossier loadWithoutModels(Path folder, String base) {
        Knowledge knowledge = Knowledge.load(folder);
        return new Dossier(knowledge, base, new Later(knowledge));
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /**
     * Reads one article. A pure function: the same article and knowledge give the same reading; one in another language than English gives a
     * remark. Safe for several threads.
     */
    public Reading read(Article article) {
        Optional<String> foreign = steps.get().language().foreign(article.text());
        if (foreign.isPresent()) {
            return Reading.unread(article, "is not in English, and was not read: " + foreign.get());
        }
        Annotations read = annotate(article);
        return steps.get().reader().read(read.document(), read.mentions(), read.references());
    }

    /** Reads an article as far as its words, their mentions, and what these refer to. */
    public Annotations annotate(Article article) {
        return annotate(steps.get().analyzer().analyze(article));
    }

    /** Reads a text whose sentences and words are already split. */
    public Annotations annotateWords(List<List<String>> sentences) {
        return annotate(steps.get().analyzer().parse(sentences));
    }

    private Annotations annotate(Document document) {
        Mentions mentions = steps.get().finder().find(document);
        return new Annotations(document, mentions, steps.get().resolver().resolve(document, mentions));
    }

    /** Reads articles side by side; the readings come in the order of the articles' names. */
    public List<Reading> read(List<Article> articles) {
        return read(articles, this::read);
    }

    /**
     * Reads articles side by side.
     *
     * @param reader how one is read; called by several threads
     */
    public static List<Reading> read(List<Article> articles, Function<Article, Reading> reader) {
        return articles.stream().sorted(Comparator.comparing(Article::name)).toList().parallelStream()
                .map(reader)
                .toList();
    }

    /** Makes one graph of all readings, of facts that are at least {@link #LEAST_CONFIDENCE} certain. */
    public KnowledgeGraph graph(List<Reading> readings) {
        return graph(readings, LEAST_CONFIDENCE);
    }

    /** @param least facts with less confidence are left out, and counted */
    public KnowledgeGraph graph(List<Reading> readings, double least) {
        return graph(readings, least, Corrections.NONE);
    }

    /**
     * Makes one graph of all readings. The same readings in any order give the same graph.
     *
     * @param least facts with less confidence are left out, and counted
     * @param corrections what people know better
     * @throws org.dossier.knowledge.KnowledgeException if a correction is about something that the graph does not have
     */
    public KnowledgeGraph graph(List<Reading> readings, double least, Corrections corrections) {
        Knowledge known = knowledge.with(corrections);
        Entities entities = Entities.of(readings, known, base);
        Statements statements = Statements.of(readings, entities, known, base, least);
        Prefixes prefixes = Prefixes.of(
                base, knowledge.ontology().prefix(), knowledge.ontology().namespace());
        return new GraphBuilder(knowledge, prefixes).build(readings, entities, statements);
    }
}
