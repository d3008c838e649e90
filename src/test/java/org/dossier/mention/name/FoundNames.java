package org.dossier.mention.name;

import java.nio.file.Path;
import java.util.List;
import org.dossier.article.Article;
import org.dossier.document.analysis.Analyzer;
import org.dossier.knowledge.Knowledge;

/** The names of a text with their classes, as tests write them: {@code Ministry Ministry of Finance}. */
final class FoundNames {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final Analyzer ANALYZER = Analyzer.load();
    private static final NameFinder FINDER = new NameFinder(KNOWLEDGE);

    private FoundNames() {}

    static List<String> names(String text) {
        int namespace = KNOWLEDGE.ontology().iri("").length();
        return FINDER.find(ANALYZER.analyze(Article.of("test", text))).stream()
                .map(n -> n.type().substring(namespace) + " " + n.text())
                .toList();
    }
}
