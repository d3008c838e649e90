package org.dossier.document;

import java.util.List;
import java.util.Optional;
import org.dossier.article.Article;
import org.dossier.article.Span;

/** An article with its sentences, in the order of the text. */
public record Document(Article article, List<Sentence> sentences) {

    public Document {
        sentences = List.copyOf(sentences);
    }

    public String quote(Span span) {
        return article.quote(span);
    }

    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream()
                .filter(s -> s.span().start() <= offset && offset < s.span().end())
                .findFirst();
    }
}
