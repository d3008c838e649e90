package org.dossier.serve.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.knowledge.Nearest;
import org.dossier.serve.RequestException;
import org.dossier.serve.search.Finding;
import org.dossier.serve.search.SearchIndex;

/** Tells whoever asks for what a data set does not know which of its own is named most like it. */
public final class Unknown {

    private static final int CANDIDATES = 20;
    /** To compare a name with more takes longer than an error should. */
    private static final int MOST_ARTICLES = 10_000;

    private final Things things;
    private final ArticleIndex articles;
    private final SearchIndex index;

    public Unknown(Catalogue catalogue, SearchIndex index) {
        this.things = catalogue.things();
        this.articles = catalogue.articles();
        this.index = index;
    }

    /** @param iri of what nobody knows */
    public RequestException thing(String iri) {
        return RequestException.notFound("The data set does not know <" + iri + ">"
                + nearest(iri)
                        .map(path -> ". Did you mean <" + things.base() + path + ">?")
                        .orElse("; /api/search finds what it knows."));
    }

    private Optional<String> nearest(String iri) {
        return things.path(iri)
                .flatMap(path -> Nearest.to(
                        path,
                        index.similar(words(path), List.of(), CANDIDATES).stream()
                                .map(Finding::iri)
                                .flatMap(i -> things.path(i).stream())
                                .toList()));
    }

    /** IRIs are made from names. */
    private static String words(String path) {
        return Arrays.stream(path.substring(path.lastIndexOf('/') + 1).split("\\W+", -1))
                .collect(Collectors.joining(" "));
    }

    public RequestException article(String name) {
        List<String> names = articles.all().stream()
                .map(ArticleIndex.Entry::name)
                .limit(MOST_ARTICLES)
                .toList();
        return RequestException.notFound("There is no article \"" + name + "\""
                + Nearest.to(name, names)
                        .map(near -> ". Did you mean \"" + near + "\"?")
                        .orElse("; /api/articles lists them."));
    }
}
