package org.dossier.document.tree;

import org.dossier.document.learning.Clusters;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.Words;

/** What the parser looks at: the templates of Y. Zhang and J. Nivre (ACL 2011), for the arc-hybrid system. */
final class ParserFeatures {

    /** Numbers of templates, so that each of the two halves leaves the numbers of the other free. */
    private static final int VALENCIES = 6;

    static final int WORDS = 49;
    private static final int CHILDREN = 48;

    private final ParserWords words;
    private final ChildFeatures children;
    private final Features features = new Features();

    /** @param tags numbers of the words' tags */
    ParserFeatures(Words words, int[] tags) {
        this.words = new ParserWords(words, tags);
        children = new ChildFeatures(this.words);
    }

    /** What the children found so far say; valid until the next call. */
    Features children(State state) {
        return children.of(state);
    }

    private static int distance(Node a, Node b) {
        int words = Math.abs(a.word() - b.word());
        return words < 5 ? words : words < 7 ? 5 : words < 11 ? 6 : 7;
    }

    /** Whether the word features of two states are the same. They often are: states differ in a label further down. */
    static boolean sameWords(State a, State b) {
        return a.front.word() == b.front.word()
                && ParserWords.at(a.stack, 0).word()
                        == ParserWords.at(b.stack, 0).word()
                && ParserWords.at(a.stack, 1).word()
                        == ParserWords.at(b.stack, 1).word()
                && ParserWords.at(a.stack, 2).word()
                        == ParserWords.at(b.stack, 2).word();
    }

    /** What the three words on top of the stack and those at the front of the buffer say; valid until the next call. */
    Features words(State state) {
        Node s0 = ParserWords.at(state.stack, 0);
        Node s1 = ParserWords.at(state.stack, 1);
        Node s2 = ParserWords.at(state.stack, 2);
        features.clear();
        features.skip(1);
        for (Node node : new Node[] {s0, s1, state.front}) {
            single(node);
            features.skip(VALENCIES);
        }
        ahead(state.front);
        features.add(words.tag(s2));
        features.add(words.tag(s2), words.word(s2));
        pair(s0, state.front);
        pair(s1, s0);
        apart(s1, state.front);
        surroundings(s2, s1, s0, state.front);
        features.skip(CHILDREN);
        between(s0, state.front);
        clusters(s0, state.front);
        clusters(s1, s0);
        clusterAhead(s0, state.front);
        division(s0, state.front);
        division(s1, s0);
        return features;
    }

    /** The classes of two words side by side (T. Koo, X. Carreras, M. Collins, ACL 2008). */
    private void clusters(Node a, Node b) {
        int first = a.word();
        int second = b.word();
        features.add(words.cluster(Clusters.NARROW, first));
        features.add(words.cluster(Clusters.NARROW, second));
        features.add(words.cluster(0, first), words.cluster(0, second));
        features.add(words.cluster(Clusters.WIDE, first), words.cluster(Clusters.WIDE, second));
        features.add(words.cluster(Clusters.NARROW, first), words.cluster(Clusters.NARROW, second));
        features.add(words.cluster(Clusters.NARROW, first), words.tag(second));
        features.add(words.tag(first), words.cluster(Clusters.NARROW, second));
        features.add(
                words.cluster(Clusters.WIDE, first),
                words.tag(first),
                words.cluster(Clusters.WIDE, second),
                words.tag(second));
    }

    private void apart(Node s1, Node front) {
        features.add(words.tag(s1), words.tag(front));
        features.add(words.word(s1), words.word(front));
    }

    private void single(Node node) {
        features.add(words.word(node));
        features.add(words.tag(node));
        features.add(words.word(node), words.tag(node));
    }

    private void clusterAhead(Node s0, Node front) {
        features.add(words.cluster(Clusters.NARROW, front.word() + 1));
        features.add(words.tag(s0), words.tag(front), words.cluster(Clusters.WIDE, front.word() + 1));
    }

    private void division(Node a, Node b) {
        features.add(words.between(a, b), words.tag(a), words.tag(b));
    }

    private void ahead(Node front) {
        int at = front.word();
        for (int i = 1; i <= 2; i++) {
            int next = words.word(at + i);
            features.add(next);
            features.add(words.tag(at + i));
            features.add(next, words.tag(at + i));
        }
        features.add(words.tag(at + 3));
        features.add(words.tag(front), words.tag(at + 1));
        features.add(words.tag(front), words.tag(at + 1), words.tag(at + 2));
        features.add(words.word(front), words.tag(at + 1));
    }

    private void pair(Node a, Node b) {
        int distance = distance(a, b);
        features.add(words.word(a), words.tag(a), words.word(b), words.tag(b));
        features.add(words.word(a), words.tag(a), words.word(b));
        features.add(words.word(a), words.word(b), words.tag(b));
        features.add(words.word(a), words.tag(a), words.tag(b));
        features.add(words.tag(a), words.word(b), words.tag(b));
        features.add(words.word(a), words.word(b));
        features.add(words.tag(a), words.tag(b));
        features.add(words.word(a), words.tag(b));
        features.add(words.tag(a), words.word(b));
        features.add(words.word(a), distance);
        features.add(words.word(b), distance);
        features.add(words.tag(a), words.tag(b), distance);
    }

    private void surroundings(Node s2, Node s1, Node s0, Node front) {
        int next = words.tag(front.word() + 1);
        features.add(words.tag(s0), words.tag(front), next);
        features.add(words.tag(s1), words.tag(s0), words.tag(front));
        features.add(words.tag(s1), words.tag(s0), words.tag(front), next);
        features.add(words.tag(s2), words.tag(s1), words.tag(s0));
        features.add(words.tag(s2), words.tag(s1), words.tag(s0), words.tag(front));
        features.add(words.word(s0), words.tag(front), next);
        features.add(words.word(s1), words.tag(s0), words.tag(front));
        features.add(words.tag(s1), words.word(s0), words.tag(front));
        features.add(words.tag(s1), words.tag(s0), words.word(front));
        features.add(words.tag(s0), words.word(front), next);
        features.add(words.tag(s0), words.tag(front), next, words.tag(front.word() + 2));
    }

    /** The word before the front is often what the structure alone does not show: "and", a comma. */
    private void between(Node s0, Node front) {
        int last = front.word() - 1;
        features.add(last < 0 ? -1 : words.word(last), words.tag(s0), words.tag(front));
        features.add(words.tag(last), words.tag(s0), words.tag(front));
    }
}
