package org.dossier.document.tree;

import org.dossier.document.learning.Words;

/** The words of one sentence as the parser sees them from its states: by place and by node; a place may be empty. */
final class ParserWords {

    static final Node NOTHING = new Node(-1, null, null);

    private final Words words;
    private final int[] tags;

    /** How many commas, coordinators, and other marks stand before each place: {@link #between}. */
    private final int[][] before;

    /** @param tags numbers of the words' tags */
    ParserWords(Words words, int[] tags) {
        this.words = words;
        this.tags = tags;
        before = new int[3][words.size() + 2];
        for (int i = 0; i < words.size(); i++) {
            int kind = kind(words.text(i));
            for (int k = 0; k < before.length; k++) {
                before[k][i + 1] = before[k][i] + (k == kind ? 1 : 0);
            }
        }
    }

    private static int kind(String word) {
        return switch (word) {
            case "," -> 0;
            case "and", "or", "but", "&" -> 1;
            default -> word.isEmpty() || Character.isLetterOrDigit(word.codePointAt(0)) ? -1 : 2;
        };
    }

    /** What divides two words: the numbers of commas, coordinators and other marks between them, up to two of each. */
    int between(Node a, Node b) {
        int from = Math.min(words.size(), a.word() + 1);
        int to = Math.clamp(b.word(), from, words.size());
        int code = 0;
        for (int[] count : before) {
            code = 3 * code + Math.min(2, count[to] - count[from]);
        }
        return code;
    }

    int tag(Node node) {
        return tag(node.word());
    }

    int tag(int word) {
        return word < 0 ? -1 : word >= words.size() ? -2 - Math.min(1, word - words.size()) : tags[word];
    }

    int word(Node node) {
        return node.word() < 0 ? -7 : words.lower(node.word());
    }

    int word(int place) {
        return words.lower(place);
    }

    /** The class of the word at a depth of {@link org.dossier.document.learning.Clusters}. */
    int cluster(int depth, int place) {
        return place < 0 ? -7 : words.cluster(depth, place);
    }

    /** The word so deep in the stack, 0 on top. */
    static Node at(State.Stack stack, int depth) {
        State.Stack at = stack;
        for (int i = 0; i < depth && at != null; i++) {
            at = at.below();
        }
        return at == null ? NOTHING : at.top();
    }
}
