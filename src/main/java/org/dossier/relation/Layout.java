package org.dossier.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.mention.Mention;
import org.dossier.mention.Mentions;

/** The sentences of one article with their mentions, and with the sentence or heading that introduces each list item. */
final class Layout {

    private final Document document;
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();
    private final List<Optional<Sentence>> leadIns = new ArrayList<>();

    Layout(Document document, Mentions all) {
        this.document = document;
        all.all()
                .forEach(m -> mentions.computeIfAbsent(m.sentence(), s -> new ArrayList<>())
                        .add(m));
        Optional<Sentence> last = Optional.empty();
        for (Sentence sentence : document.sentences()) {
            boolean item = sentence.kind() == Sentence.Kind.ITEM;
            leadIns.add(item ? last.filter(this::introduces) : Optional.empty());
            last = item ? last : Optional.of(sentence);
        }
    }

    private boolean introduces(Sentence sentence) {
        return sentence.kind() == Sentence.Kind.HEADING
                || document.quote(sentence.span()).stripTrailing().endsWith(":");
    }

    Document document() {
        return document;
    }

    Sentence sentence(int index) {
        return document.sentences().get(index);
    }

    /** What introduces the list that the sentence is an item of; none for a sentence that is no item. */
    Optional<Sentence> leadIn(Sentence sentence) {
        return leadIns.get(sentence.index());
    }

    <M extends Mention> List<M> mentions(Class<M> kind, Sentence sentence) {
        return mentions.getOrDefault(sentence.index(), List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
