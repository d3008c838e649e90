package org.dossier;

import org.dossier.article.Article;
import org.dossier.document.Analyzer;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.MentionFinder;
import org.dossier.mention.Mentions;
import org.dossier.reference.References;
import org.dossier.reference.Resolver;
import org.dossier.relation.Reading;
import org.dossier.relation.RelationReader;

/** The table of contents: the whole way from an article to a graph, one line a step. Start reading here. */
public final class Dossier {

    private final Analyzer analyzer;
    private final MentionFinder finder;
    private final Resolver resolver;
    private final RelationReader reader;

    public Dossier(Knowledge knowledge) {
        analyzer = Analyzer.load();
        finder = new MentionFinder(knowledge);
        resolver = new Resolver(knowledge);
        reader = new RelationReader(knowledge);
    }

    /** Reads one article. A pure function: the same article and knowledge give the same reading. Safe for several threads. */
    public Reading read(Article article) {
        Document document = analyzer.analyze(article);
        Mentions mentions = finder.find(document);
        References references = resolver.resolve(document, mentions);
        return reader.read(document, mentions, references);
    }
}
