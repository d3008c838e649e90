package org.dossier.statement;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One fact.
 *
 * @param subject IRI
 * @param property IRI
 * @param evidence at least one, sorted, from one or several articles
 */
public record Statement(String subject, String property, Value value, List<Evidence> evidence) {

    /** Names of the articles that state it. */
    public SortedSet<String> articles() {
        SortedSet<String> articles = new TreeSet<>();
        String last = "";
        for (Evidence each : evidence) { // sorted, and often much of one article
            String article = each.location().article();
            if (!article.equals(last)) {
                articles.add(article);
                last = article;
            }
        }
        return articles;
    }
}
