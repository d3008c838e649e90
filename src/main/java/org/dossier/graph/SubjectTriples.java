package org.dossier.graph;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Triples with the names of the articles that state each. Those of one subject stand together, as they are written and asked for; most
 * subjects have few, which are sooner looked through than hashed. Each subject's come in the order in which they were added.
 */
public final class SubjectTriples extends AbstractMap<Triple, SortedSet<String>> {

    /** What is said of one subject. */
    private static final class Said {

        /** More than these are found by their hashes. */
        private static final int FEW = 8;

        private final List<Map.Entry<Triple, SortedSet<String>>> all = new ArrayList<>(4);
        private Map<Triple, Map.Entry<Triple, SortedSet<String>>> places;

        Map.Entry<Triple, SortedSet<String>> find(Triple triple) {
            if (all.size() > FEW) {
                return places().get(triple);
            }
            for (Map.Entry<Triple, SortedSet<String>> each : all) {
                if (isSame(each.getKey(), triple)) {
                    return each;
                }
            }
            return null;
        }

        private static boolean isSame(Triple one, Triple other) {
            return one.getPredicate().equals(other.getPredicate())
                    && one.getObject().hashCode() == other.getObject().hashCode()
                    && one.getObject().equals(other.getObject());
        }

        private Map<Triple, Map.Entry<Triple, SortedSet<String>>> places() {
            if (places == null) {
                places = new HashMap<>();
                all.forEach(e -> places.put(e.getKey(), e));
            }
            return places;
        }

        void add(Triple triple, SortedSet<String> articles) {
            Map.Entry<Triple, SortedSet<String>> added = new SimpleEntry<>(triple, articles);
            all.add(added);
            if (places != null) {
                places.put(triple, added);
            }
        }
    }

    private final Map<Node, Said> subjects = new HashMap<>();

    /** The same triples. */
    static SubjectTriples of(Map<Triple, SortedSet<String>> triples) {
        SubjectTriples all = new SubjectTriples();
        all.putAll(triples);
        return all;
    }

    /** In no order. */
    Set<Node> subjects() {
        return subjects.keySet();
    }

    /** What is said of one subject; shows later changes, unless there was nothing. */
    List<Map.Entry<Triple, SortedSet<String>>> about(Node subject) {
        Said said = subjects.get(subject);
        return said == null ? List.of() : said.all;
    }

    @Override
    public SortedSet<String> get(Object key) {
        Map.Entry<Triple, SortedSet<String>> there = find(key);
        return there == null ? null : there.getValue();
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    private Map.Entry<Triple, SortedSet<String>> find(Object key) {
        Said said = key instanceof Triple triple ? subjects.get(triple.getSubject()) : null;
        return said == null ? null : said.find((Triple) key);
    }

    @Override
    public SortedSet<String> put(Triple triple, SortedSet<String> articles) {
        Said said = subjects.computeIfAbsent(triple.getSubject(), s -> new Said());
        Map.Entry<Triple, SortedSet<String>> there = said.find(triple);
        if (there != null) {
            return there.setValue(articles);
        }
        said.add(triple, articles);
        return null;
    }

    @Override
    public SortedSet<String> putIfAbsent(Triple triple, SortedSet<String> articles) {
        Said said = subjects.computeIfAbsent(triple.getSubject(), s -> new Said());
        Map.Entry<Triple, SortedSet<String>> there = said.find(triple);
        if (there != null) {
            return there.getValue();
        }
        said.add(triple, articles);
        return null;
    }

    @Override
    public Set<Map.Entry<Triple, SortedSet<String>>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Triple, SortedSet<String>>> iterator() {
                return new Entries(subjects.values().iterator());
            }

            @Override
            public int size() {
                return subjects.values().stream().mapToInt(s -> s.all.size()).sum();
            }
        };
    }

    /** Goes through one subject after the other. */
    private static final class Entries implements Iterator<Map.Entry<Triple, SortedSet<String>>> {
        private final Iterator<Said> rest;
        private Said said = new Said();
        private Iterator<Map.Entry<Triple, SortedSet<String>>> now = said.all.iterator();

        Entries(Iterator<Said> rest) {
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            while (!now.hasNext() && rest.hasNext()) {
                said = rest.next();
                now = said.all.iterator();
            }
            return now.hasNext();
        }

        @Override
        public Map.Entry<Triple, SortedSet<String>> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return now.next();
        }

        /** Call it before the next {@link #hasNext}. */
        @Override
        public void remove() {
            now.remove();
            said.places = null;
        }
    }
}
