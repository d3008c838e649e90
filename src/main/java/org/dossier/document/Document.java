package org.dossier.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The sentence in which the offset lies. */
    public Optional<Sentence> sentenceAt(int offset) {
        int at = firstEndingAfter(offset);
        return at < sentences.size() && sentences.get(at).span().start() <= offset
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    /** The sentences that share a character with the span, in the order of the text. */
    public Stream<Sentence> sentencesAt(Span span) {
        return sentences.subList(firstEndingAfter(span.start()), sentences.size()).stream()
                .takeWhile(s -> s.span().start() < span.end());
    }

    /** Index of the first sentence that ends behind the offset, by halving. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
