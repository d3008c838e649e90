package org.dossier.serve.explore;

import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Article;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Unknown;

/** {@code /api/article?name=}: one article with its text, and where each fact stands in it. */
public final class ArticleEndpoint implements Endpoint {

    private final Catalogue catalogue;
    private final ReportIndex report;
    private final Unknown unknown;

    public ArticleEndpoint(Catalogue catalogue, ReportIndex report, Unknown unknown) {
        this.catalogue = catalogue;
        this.report = report;
        this.unknown = unknown;
    }

    @Override
    public Article answer(Parameters asked) {
        String name = asked.required("name");
        return catalogue
                .articles()
                .find(name)
                .map(entry -> new ArticleReader(catalogue, entry).read(report.leftOut(entry.node())))
                .orElseThrow(() -> unknown.article(name));
    }
}
