package org.dossier.document;

/** The words of one sentence as the parser sees them from its states: by place and by node; a place may be empty. */
final class ParserWords {

    static final Node NOTHING = new Node(-1, null, null);

    private final Words words;
    private final int[] tags;

    /** @param tags numbers of the words' tags */
    ParserWords(Words words, int[] tags) {
        this.words = words;
        this.tags = tags;
    }

    int tag(Node node) {
        return tag(node.word());
    }

    int tag(int word) {
        return word < 0 ? -1 : word >= words.size ? -2 - Math.min(1, word - words.size) : tags[word];
    }

    int word(Node node) {
        return node.word() < 0 ? -7 : words.at(words.lower, node.word());
    }

    int word(int place) {
        return words.at(words.lower, place);
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
