package org.dossier.article;

/**
 * A stretch of an article's text, in UTF-16 code units from its first character. {@code start} is inclusive, {@code end}
 * exclusive: {@code text.substring(start, end)} is what it covers. Code points differ: an emoji is two here.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException unless {@code 0 <= start < end} */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both, with what stands between them. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    /** As that of any record, which costs several times as much to call where there is no optimising compiler. */
    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** By start, then the shorter one first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
