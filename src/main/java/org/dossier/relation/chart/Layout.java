package org.dossier.relation.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.model.Context;

/**
 * The sentences of one article with their mentions, with the sentence or heading that introduces each list item, and with the words that
 * tell nothing of what happened: those of attributions and of quantities ("won" the currency is no verb).
 */
public final class Layout {

    private final Document document;
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();
    private final Map<Integer, List<Span>> attributions = new HashMap<>();
    private final List<Optional<Sentence>> leadIns = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();

    public Layout(Context context) {
        document = context.document();
        context.mentions()
                .all()
                .forEach(m -> mentions.computeIfAbsent(m.sentence(), s -> new ArrayList<>())
                        .add(m));
        context.attributions()
                .forEach(a -> attributions
                        .computeIfAbsent(a.sentence(), s -> new ArrayList<>())
                        .add(a.clause()));
        Optional<Sentence> last = Optional.empty();
        for (Sentence sentence : document.sentences()) {
            paragraphs.add(paragraph(sentence.index()));
            boolean item = sentence.kind() == Sentence.Kind.ITEM;
            leadIns.add(item ? last.filter(this::introduces) : Optional.empty());
            last = item ? last : Optional.of(sentence);
        }
    }

    private boolean introduces(Sentence sentence) {
        return sentence.kind() == Sentence.Kind.HEADING
                || document.quote(sentence.span()).stripTrailing().endsWith(":");
    }

    /** A line that begins after the end of a sentence begins a paragraph, with a blank line before it or without. */
    private int paragraph(int index) {
        if (index == 0) {
            return 0;
        }
        Sentence before = sentence(index - 1);
        Sentence next = sentence(index);
        String end = document.quote(before.span());
        boolean line = document.article()
                .text()
                .substring(
                        before.span().end(),
                        Math.max(before.span().end(), next.span().start()))
                .contains("\n");
        boolean ended = ".!?\"”'’)".indexOf(end.charAt(end.length() - 1)) >= 0;
        boolean starts = before.paragraph() != next.paragraph() || line && ended;
        return paragraphs.get(index - 1) + (starts ? 1 : 0);
    }

    /** The number of the sentence's paragraph, from 0. */
    public int paragraph(Sentence sentence) {
        return paragraphs.get(sentence.index());
    }

    public Document document() {
        return document;
    }

    public Sentence sentence(int index) {
        return document.sentences().get(index);
    }

    /** What introduces the list that the sentence is an item of; none for a sentence that is no item. */
    public Optional<Sentence> leadIn(Sentence sentence) {
        return leadIns.get(sentence.index());
    }

    /** The heading right above the paragraph of a sentence that is neither a heading nor an item. */
    public Optional<Sentence> headingOf(Sentence sentence) {
        return document.sentences().subList(0, sentence.index()).reversed().stream()
                .dropWhile(s -> paragraph(s) == paragraph(sentence) && s.kind() == Sentence.Kind.PROSE)
                .findFirst()
                .filter(s -> s.kind() == Sentence.Kind.HEADING && sentence.kind() == Sentence.Kind.PROSE);
    }

    public <M extends Mention> List<M> mentions(Class<M> kind, Sentence sentence) {
        return mentions.getOrDefault(sentence.index(), List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Whether the words say who tells it, and when. */
    public boolean isAttribution(Sentence sentence, Span words) {
        return attributions.getOrDefault(sentence.index(), List.of()).stream().anyMatch(a -> a.overlaps(words));
    }

    /** The sentence's words that tell what happened; true for those that do not. */
    public boolean[] asides(Sentence sentence) {
        List<Quantity> quantities = mentions(Quantity.class, sentence);
        boolean[] asides = new boolean[sentence.tokens().size()];
        for (Token token : sentence.tokens()) {
            asides[token.index()] = isAttribution(sentence, token.span())
                    || quantities.stream().anyMatch(q -> q.span().contains(token.span()));
        }
        return asides;
    }
}
