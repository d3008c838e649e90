package org.dossier.relation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;

/**
 * What leaves an article: all that the making of one graph needs of it, and no more, since the readings of all articles are held at a
 * time and kept from one build to the next. Words, trees and mentions stay behind. A pure function of the article and the knowledge.
 *
 * @param sentences in the order of the text
 * @param published the article's day as given, else as inferred
 * @param reasons why the day was inferred, one line each; empty where the file gives it
 * @param referents in the order of their first mention
 * @param relations events first
 * @param remarks what was left out and why, for the report
 */
public record Reading(
        Article article,
        List<Span> sentences,
        Optional<LocalDate> published,
        List<String> reasons,
        List<Referent> referents,
        List<RelationMention> relations,
        List<String> remarks) {

    /** What leaves a document that is read to the end. */
    public static Reading of(
            Document document, References references, List<RelationMention> relations, List<String> remarks) {
        return new Reading(
                document.article(),
                document.sentences().stream().map(Sentence::span).toList(),
                references.published(),
                List.copyOf(references.reasons()),
                List.copyOf(references.referents()),
                List.copyOf(relations),
                remarks.stream().distinct().toList());
    }

    /** Of an article that cannot be read. */
    public static Reading unread(Article article, String remark) {
        return new Reading(article, List.of(), article.published(), List.of(), List.of(), List.of(), List.of(remark));
    }

    /** Whether the article was not read at all; its first remark says why. */
    public boolean isUnread() {
        return sentences.isEmpty() && !remarks.isEmpty();
    }

    /** The sentence that the offset lies in; found by halving. */
    public Optional<Span> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = sentences.get(middle).end() <= offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low < sentences.size() && sentences.get(low).start() <= offset
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }

    /** The same with one more remark. */
    public Reading remarking(String remark) {
        List<String> all = new ArrayList<>(remarks);
        all.add(remark);
        return new Reading(article, sentences, published, reasons, referents, relations, List.copyOf(all));
    }
}
