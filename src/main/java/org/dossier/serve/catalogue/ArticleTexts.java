package org.dossier.serve.catalogue;

import java.util.Optional;
import org.dossier.article.Article;

/** The articles of a data set as they were read, where it keeps them. */
@FunctionalInterface
public interface ArticleTexts {

    /** @param name of the article */
    Optional<Article> find(String name);
}
