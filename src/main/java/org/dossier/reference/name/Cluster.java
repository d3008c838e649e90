package org.dossier.reference.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.article.Span;
import org.dossier.knowledge.Entry;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.NameForm;

/** A referent in the making: mentions are added until all are read. */
public final class Cluster {

    private static final int FIRST = 30;
    private static final int LAST = 100;

    private final List<Mention> mentions = new ArrayList<>();
    private final TreeMap<Span, Mention> inOrder = new TreeMap<>();
    private final StringBuilder folded = new StringBuilder();
    private final Set<String> texts = new LinkedHashSet<>();
    private final List<NameForm> forms = new ArrayList<>();
    private String type;
    private Optional<Entry> entry = Optional.empty();
    private Optional<String> place = Optional.empty();

    Cluster(String type) {
        this.type = type;
    }

    public void add(Mention mention) {
        mentions.add(mention);
        inOrder.put(mention.span(), mention);
        if (mention instanceof Name name) {
            if (texts.add(name.text())) {
                forms.add(NameForm.of(name.text()));
                folded.append(' ').append(name.text().toLowerCase(Locale.ROOT)).append(" |");
            }
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

    public String type() {
        return type;
    }

    public Optional<Entry> entry() {
        return entry;
    }

    public Optional<String> place() {
        return place;
    }

    /** Every form of name, in the order of the text. */
    public Set<String> texts() {
        return texts;
    }

    List<NameForm> forms() {
        return forms;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Mention> ordered() {
        return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    /** Whether one of the names has the words in it: "Ministry of Commerce" has "ministry". */
    public boolean hasWords(String words) {
        return folded.indexOf(" " + words + " ") >= 0;
    }

    /** The last mention that ends before the offset; {@code null} if there is none. */
    public Mention lastBefore(int offset) {
        Map.Entry<Span, Mention> last = inOrder.lowerEntry(new Span(offset, offset + 1));
        while (last != null && last.getKey().end() > offset) {
            last = inOrder.lowerEntry(last.getKey());
        }
        return last == null ? null : last.getValue();
    }

    /** The clusters that the article opened before the span, in long articles the first and the last of them only. */
    public static List<Cluster> near(List<Cluster> clusters, Span span) {
        int end = 0;
        int high = clusters.size();
        while (end < high) {
            int middle = (end + high) / 2;
            boolean before = clusters.get(middle).mentions().getFirst().span().start() < span.start();
            end = before ? middle + 1 : end;
            high = before ? high : middle;
        }
        if (end <= FIRST + LAST) {
            return clusters.subList(0, end);
        }
        List<Cluster> near = new ArrayList<>(clusters.subList(0, FIRST));
        near.addAll(clusters.subList(end - LAST, end));
        return near;
    }
}
