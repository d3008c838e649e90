package org.dossier.mention.name.line;

import java.util.Optional;
import org.dossier.knowledge.Entry;

/**
 * A name found in a sentence, by its words: {@code start} inclusive, {@code end} exclusive.
 *
 * @param text the name; not always just the words ("police in Shanxi" out of "police in Guizhou, Shanxi and Hubei")
 * @param by what found and typed it
 */
public record Piece(int start, int end, String text, String type, Optional<Entry> entry, String by) {

    public static Piece of(Line line, int start, int end, String type, String by) {
        return new Piece(start, end, line.phrase(start, end), type, Optional.empty(), by);
    }

    public Piece with(Entry known) {
        return new Piece(start, end, text, type, Optional.of(known), by);
    }

    /** The same name, of which nothing is known. */
    public Piece unknown() {
        return new Piece(start, end, text, type, Optional.empty(), by);
    }

    public Piece as(String otherType) {
        return new Piece(start, end, text, otherType, entry, by);
    }

    public Piece foundBy(String rule) {
        return new Piece(start, end, text, type, entry, rule);
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Piece other) {
        return start < other.end && other.start < end;
    }
}
