package org.dossier.document;

/** What the parser looks at: the templates of Y. Zhang and J. Nivre (ACL 2011), for the arc-hybrid system. */
final class ParserFeatures {

    private static final Node NOTHING = new Node(-1, null, null);
    private static final int NO_LABEL = -1;

    /** Numbers of templates, so that each of the two halves leaves the numbers of the other free. */
    private static final int VALENCIES = 6;

    private static final int WORDS = 49;
    private static final int CHILDREN = 48;

    private final Words words;
    private final int[] tags;
    private final Features features = new Features();

    /** @param tags numbers of the words' tags */
    ParserFeatures(Words words, int[] tags) {
        this.words = words;
        this.tags = tags;
    }

    private int tag(Node node) {
        return tag(node.word());
    }

    private int tag(int word) {
        return word < 0 ? -1 : word >= words.size ? -2 - Math.min(1, word - words.size) : tags[word];
    }

    private int word(Node node) {
        return node.word() < 0 ? -7 : words.at(words.lower, node.word());
    }

    private static Node child(Arc arc) {
        return arc == null ? NOTHING : arc.child();
    }

    private static int label(Arc arc) {
        return arc == null ? NO_LABEL : arc.label();
    }

    private static int count(Arc arc) {
        return arc == null ? 0 : Math.min(6, arc.count());
    }

    private static int labels(Arc arc) {
        return arc == null ? 0 : arc.labels();
    }

    private static Arc inner(Arc arc) {
        return arc == null ? null : arc.inner();
    }

    private static int distance(Node a, Node b) {
        int words = Math.abs(a.word() - b.word());
        return words < 5 ? words : words < 7 ? 5 : words < 11 ? 6 : 7;
    }

    private static Node at(State.Stack stack, int depth) {
        State.Stack at = stack;
        for (int i = 0; i < depth && at != null; i++) {
            at = at.below();
        }
        return at == null ? NOTHING : at.top();
    }

    /** Whether the word features of two states are the same. They often are: states differ in a label further down. */
    static boolean sameWords(State a, State b) {
        return a.front.word() == b.front.word()
                && at(a.stack, 0).word() == at(b.stack, 0).word()
                && at(a.stack, 1).word() == at(b.stack, 1).word()
                && at(a.stack, 2).word() == at(b.stack, 2).word();
    }

    /** What the three words on top of the stack and those at the front of the buffer say; valid until the next call. */
    Features words(State state) {
        Node s0 = at(state.stack, 0);
        Node s1 = at(state.stack, 1);
        Node s2 = at(state.stack, 2);
        features.clear();
        features.skip(1);
        for (Node node : new Node[] {s0, s1, state.front}) {
            features.add(word(node));
            features.add(tag(node));
            features.add(word(node), tag(node));
            features.skip(VALENCIES);
        }
        ahead(state.front);
        features.add(tag(s2));
        features.add(tag(s2), word(s2));
        pair(s0, state.front);
        pair(s1, s0);
        features.add(tag(s1), tag(state.front));
        features.add(word(s1), word(state.front));
        surroundings(s2, s1, s0, state.front);
        features.skip(CHILDREN);
        between(s0, state.front);
        return features;
    }

    /** What the children found so far say; valid until the next call. */
    Features children(State state) {
        Node s0 = at(state.stack, 0);
        Node s1 = at(state.stack, 1);
        features.clear();
        features.add(Math.min(3, state.depth()), state.atRoot() ? 1 : 0);
        for (Node node : new Node[] {s0, s1, state.front}) {
            features.skip(3);
            valency(node);
        }
        features.skip(WORDS);
        children(s1, s0, state.front);
        grandchildren(s1, s0, state.front);
        return features;
    }

    private void valency(Node node) {
        features.add(word(node), count(node.left()));
        features.add(tag(node), count(node.left()));
        features.add(word(node), count(node.right()), 1);
        features.add(tag(node), count(node.right()), 1);
        features.add(tag(node), labels(node.left()), 2);
        features.add(tag(node), labels(node.right()), 3);
    }

    private void ahead(Node front) {
        int at = front.word();
        for (int i = 1; i <= 2; i++) {
            int next = words.at(words.lower, at + i);
            features.add(next);
            features.add(tag(at + i));
            features.add(next, tag(at + i));
        }
        features.add(tag(at + 3));
        features.add(tag(front), tag(at + 1));
        features.add(tag(front), tag(at + 1), tag(at + 2));
        features.add(word(front), tag(at + 1));
    }

    private void pair(Node a, Node b) {
        int distance = distance(a, b);
        features.add(word(a), tag(a), word(b), tag(b));
        features.add(word(a), tag(a), word(b));
        features.add(word(a), word(b), tag(b));
        features.add(word(a), tag(a), tag(b));
        features.add(tag(a), word(b), tag(b));
        features.add(word(a), word(b));
        features.add(tag(a), tag(b));
        features.add(word(a), tag(b));
        features.add(tag(a), word(b));
        features.add(word(a), distance);
        features.add(word(b), distance);
        features.add(tag(a), tag(b), distance);
    }

    private void surroundings(Node s2, Node s1, Node s0, Node front) {
        int next = tag(front.word() + 1);
        features.add(tag(s0), tag(front), next);
        features.add(tag(s1), tag(s0), tag(front));
        features.add(tag(s1), tag(s0), tag(front), next);
        features.add(tag(s2), tag(s1), tag(s0));
        features.add(tag(s2), tag(s1), tag(s0), tag(front));
        features.add(word(s0), tag(front), next);
        features.add(word(s1), tag(s0), tag(front));
        features.add(tag(s1), word(s0), tag(front));
        features.add(tag(s1), tag(s0), word(front));
        features.add(tag(s0), word(front), next);
        features.add(tag(s0), tag(front), next, tag(front.word() + 2));
    }

    private void children(Node s1, Node s0, Node front) {
        context(s0, front, s0.left());
        context(s0, front, s0.right());
        context(s0, front, front.left());
        context(s1, s0, s1.left());
        context(s1, s0, s1.right());
        context(s1, s0, s0.left());
        context(s1, s0, s0.right());
    }

    private void context(Node a, Node b, Arc arc) {
        Node child = child(arc);
        features.add(tag(a), tag(b), tag(child), label(arc));
        features.add(tag(a), word(b), label(arc));
        features.add(word(a), tag(b), label(arc));
        features.add(tag(a), tag(b), word(child));
    }

    private void grandchildren(Node s1, Node s0, Node front) {
        outer(s0, s0.left());
        outer(s0, s0.right());
        outer(s1, s1.left());
        outer(s1, s1.right());
        outer(front, front.left());
    }

    private void outer(Node parent, Arc arc) {
        Arc second = inner(arc);
        features.add(word(child(arc)), label(arc));
        features.add(tag(child(arc)), label(arc));
        features.add(tag(parent), tag(child(arc)), tag(child(second)));
        features.add(tag(parent), label(arc), label(second));
    }

    /** The word before the front is often what the structure alone does not show: "and", a comma. */
    private void between(Node s0, Node front) {
        int last = front.word() - 1;
        features.add(last < 0 ? -1 : words.lower[last], tag(s0), tag(front));
        features.add(tag(last), tag(s0), tag(front));
    }
}
