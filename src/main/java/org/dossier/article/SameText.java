package org.dossier.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds articles that are given twice, under two names. */
public final class SameText {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SameText() {}

    /** The names of articles that say the same as one before them in the order of names, and that one's name. Blanks do not count. */
    public static SortedMap<String, String> of(Collection<Article> articles) {
        Map<String, String> first = new HashMap<>();
        SortedMap<String, String> same = new TreeMap<>();
        articles.stream().sorted(Comparator.comparing(Article::name)).forEach(a -> {
            String before =
                    first.putIfAbsent(BLANKS.matcher(a.text()).replaceAll(" ").strip(), a.name());
            if (before != null) {
                same.put(a.name(), before);
            }
        });
        return same;
    }
}
