package org.dossier.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Entry;
import org.dossier.mention.Mention;
import org.dossier.mention.Name;

/** A referent in the making: mentions are added until all are read. */
final class Cluster {

    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private String type;
    private Optional<Entry> entry = Optional.empty();
    private Optional<String> place = Optional.empty();

    Cluster(String type) {
        this.type = type;
    }

    void add(Mention mention) {
        mentions.add(mention);
        if (mention instanceof Name name) {
            texts.add(name.text());
            if (entry.isEmpty()) {
                entry = name.entry();
            }
        }
    }

    void retype(String better) {
        type = better;
    }

    void setPlace(String name) {
        place = Optional.of(name);
    }

    String type() {
        return type;
    }

    Optional<Entry> entry() {
        return entry;
    }

    Optional<String> place() {
        return place;
    }

    /** Every form of name, in the order of the text. */
    Set<String> texts() {
        return texts;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Mention> ordered() {
        return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    /** The last mention that ends before the offset, -1 if there is none. */
    int lastSentenceBefore(int offset) {
        return mentions.stream()
                .filter(m -> m.span().end() <= offset)
                .mapToInt(Mention::sentence)
                .max()
                .orElse(-1);
    }
}
