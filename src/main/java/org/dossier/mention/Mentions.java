package org.dossier.mention;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.article.Span;

/** All mentions of one document, in the order of the text. */
public record Mentions(List<Mention> all) {

    public Mentions {
        all = all.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    public <M extends Mention> List<M> of(Class<M> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <M extends Mention> List<M> of(Class<M> kind, int sentence) {
        return in(sentence).filter(kind::isInstance).map(kind::cast).toList();
    }

    public Stream<Mention> in(int sentence) {
        return all.stream().filter(m -> m.sentence() == sentence);
    }

    public Stream<Mention> overlapping(Span span) {
        return all.stream().filter(m -> m.span().overlaps(span));
    }
}
