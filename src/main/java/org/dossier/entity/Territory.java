package org.dossier.entity;

/**
 * A stretch of the earth by the codes that contain it: {@code CN}, {@code CN-ZJ} (ISO 3166-1 and -2), {@code CN-ZJ/hangzhou}.
 *
 * <p>{@code CN} contains {@code CN-ZJ}, that contains {@code CN-ZJ/hangzhou}; {@code CN-HI} contains neither.
 */
public record Territory(String code) implements Comparable<Territory> {

    /** Whether the other one lies in this one or is this one. */
    public boolean contains(Territory other) {
        return other.code.startsWith(code)
                && (other.code.length() == code.length() || "-/".indexOf(other.code.charAt(code.length())) >= 0);
    }

    /** The code of the country: {@code CN}. */
    public String country() {
        int end = 0;
        while (end < code.length() && "-/".indexOf(code.charAt(end)) < 0) {
            end++;
        }
        return code.substring(0, end);
    }

    @Override
    public int compareTo(Territory other) {
        return code.compareTo(other.code);
    }
}
