package org.dossier.serve;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dossier.article.Article;
import org.dossier.dataset.BuiltData;
import org.dossier.dataset.DataFolder;
import org.dossier.knowledge.Knowledge;
import org.dossier.serve.catalogue.ArticleTexts;

/**
 * What a server shows.
 *
 * @param folder that a build wrote
 * @param base of the IRIs of the data set
 * @param graph facts and evidence of all articles, in memory: pages are made from it
 * @param dataset the same, with one named graph for each article and text search: queries go to it
 * @param texts the articles, where the data set keeps them
 * @param knowledge that the data was read with: names of classes and properties, coordinates
 * @param examples folder with queries that people may start from
 */
public record Served(
        DataFolder folder,
        String base,
        Graph graph,
        DatasetGraph dataset,
        ArticleTexts texts,
        Knowledge knowledge,
        Path examples) {

    /** Reads the files of a folder. */
    public static Served of(DataFolder folder, DatasetGraph dataset, Knowledge knowledge, Path examples) {
        return new Served(
                folder,
                BuiltData.base(folder),
                BuiltData.read(folder).graph(),
                dataset,
                texts(folder),
                knowledge,
                examples);
    }

    private static ArticleTexts texts(DataFolder folder) {
        folder.settings();
        Map<String, Article> byName =
                folder.articles().stream().collect(Collectors.toMap(Article::name, Function.identity()));
        return name -> Optional.ofNullable(byName.get(name));
    }
}
