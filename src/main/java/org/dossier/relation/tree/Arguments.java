package org.dossier.relation.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dossier.document.Token;

/**
 * What a verb or a noun governs: head tokens by grammatical function, coordinated ones apart, in the order of the text.
 *
 * <p>A function is {@code subject}, {@code object}, {@code complement} or a preposition, which may come with its noun and that noun's
 * preposition: {@code with help of}.
 */
public final class Arguments {

    /** More heads of one function than anybody writes; a table that was taken for a sentence has thousands. */
    private static final int MAX_HEADS = 64;

    private static final Comparator<Token> ORDER = Comparator.comparingInt(Token::index);

    private final Map<String, List<Token>> heads = new TreeMap<>();

    /** Tokens in the order of the text, each once. */
    public static List<Token> inOrder(Stream<Token> tokens) {
        return tokens.distinct().limit(MAX_HEADS).sorted(ORDER).toList();
    }

    /** The heads with that function; none if it has none. */
    public List<Token> of(String function) {
        return Collections.unmodifiableList(heads.getOrDefault(function, List.of()));
    }

    public boolean has(String function) {
        return heads.containsKey(function);
    }

    /** The heads of all functions, by the names of these. */
    public Stream<Token> all() {
        return heads.values().stream().flatMap(List::stream);
    }

    public void add(String function, Token head) {
        List<Token> same = heads.computeIfAbsent(function, f -> new ArrayList<>());
        if (same.size() < MAX_HEADS && same.stream().noneMatch(t -> t.index() == head.index())) {
            same.add(head);
            same.sort(ORDER);
        }
    }

    public void addAll(String function, List<Token> more) {
        more.forEach(t -> add(function, t));
    }

    /** Gives the heads of one function to another. */
    public void rename(String from, String to) {
        List<Token> moved = heads.remove(from);
        if (moved != null) {
            addAll(to, moved);
        }
    }

    public void removeIf(Predicate<Token> which) {
        replaceEach(same -> same.stream().filter(which.negate()).toList());
    }

    /** Puts other heads in the place of those of each function. */
    public void replaceEach(UnaryOperator<List<Token>> by) {
        heads.replaceAll((function, same) -> new ArrayList<>(by.apply(same)));
        heads.values().removeIf(List::isEmpty);
    }

    /** The same with a function more. */
    public Arguments with(String function, List<Token> more) {
        Arguments all = new Arguments();
        heads.forEach(all::addAll);
        all.addAll(function, more);
        return all;
    }
}
