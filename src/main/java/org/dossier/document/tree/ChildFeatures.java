package org.dossier.document.tree;

import org.dossier.document.learning.Features;

/** What the parser looks at in the children that it has found so far: the half of its templates that changes with each step. */
final class ChildFeatures {

    private static final int NO_LABEL = -1;

    private final ParserWords words;
    private final Features features = new Features();

    ChildFeatures(ParserWords words) {
        this.words = words;
    }

    /** Valid until the next call. */
    Features of(State state) {
        Node s0 = ParserWords.at(state.stack, 0);
        Node s1 = ParserWords.at(state.stack, 1);
        features.clear();
        features.add(Math.min(3, state.depth()), state.atRoot() ? 1 : 0);
        for (Node node : new Node[] {s0, s1, state.front}) {
            features.skip(3);
            valency(node);
        }
        features.skip(ParserFeatures.WORDS);
        children(s1, s0, state.front);
        grandchildren(s1, s0, state.front);
        return features;
    }

    private void valency(Node node) {
        features.add(words.word(node), count(node.left()));
        features.add(words.tag(node), count(node.left()));
        features.add(words.word(node), count(node.right()), 1);
        features.add(words.tag(node), count(node.right()), 1);
        features.add(words.tag(node), labels(node.left()), 2);
        features.add(words.tag(node), labels(node.right()), 3);
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
        features.add(words.tag(a), words.tag(b), words.tag(child), label(arc));
        features.add(words.tag(a), words.word(b), label(arc));
        features.add(words.word(a), words.tag(b), label(arc));
        features.add(words.tag(a), words.tag(b), words.word(child));
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
        features.add(words.word(child(arc)), label(arc));
        features.add(words.tag(child(arc)), label(arc));
        features.add(words.tag(parent), words.tag(child(arc)), words.tag(child(second)));
        features.add(words.tag(parent), label(arc), label(second));
    }

    private static Node child(Arc arc) {
        return arc == null ? ParserWords.NOTHING : arc.child();
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
}
