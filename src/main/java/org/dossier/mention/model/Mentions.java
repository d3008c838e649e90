package org.dossier.mention.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.article.Span;

/** All mentions of one document, in the order of the text; those of a sentence are looked up, not searched. */
public final class Mentions {

    private final List<Mention> all;
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

    /** The furthest end of the mentions up to each: before it, nothing reaches further. */
    private final int[] reach;

    public Mentions(List<? extends Mention> mentions) {
        all = mentions.stream()
                .sorted(Comparator.comparing(Mention::span))
                .<Mention>map(m -> m)
                .toList();
        reach = new int[all.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            Mention mention = all.get(i);
            furthest = Math.max(furthest, mention.span().end());
            reach[i] = furthest;
            bySentence
                    .computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
                    .add(mention);
        }
    }

    public List<Mention> all() {
        return all;
    }

    public <M extends Mention> List<M> of(Class<M> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <M extends Mention> List<M> of(Class<M> kind, int sentence) {
        return in(sentence).filter(kind::isInstance).map(kind::cast).toList();
    }

    public Stream<Mention> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of()).stream();
    }

    /** The mentions that share a character with the span, in the order of the text. */
    public Stream<Mention> overlapping(Span span) {
        int end = firstFrom(span.end());
        int start = end;
        while (start > 0 && reach[start - 1] > span.start()) {
            start--;
        }
        return all.subList(start, end).stream().filter(m -> m.span().overlaps(span));
    }

    /** Index of the first mention that starts at the offset or later. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = all.get(middle).span().start() < offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
