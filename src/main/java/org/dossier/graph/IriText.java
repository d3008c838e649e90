package org.dossier.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Text as a part of an IRI. */
final class IriText {

    private static final String FREE = "-._~";

    private IriText() {}

    /** Letters and digits of any script, and {@code - . _ ~}, stay; all else is percent-encoded: different texts stay different. */
    static String encode(String text) {
        if (text.chars().allMatch(IriText::isFree)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c < 128 && FREE.indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                percent(Character.toString(c), out);
            }
        });
        return out.toString();
    }

    /** As {@link #encode}, but for the slashes. */
    static String path(String text) {
        return Arrays.stream(text.split("/")).map(IriText::encode).collect(Collectors.joining("/"));
    }

    /** What lies beyond ASCII may be half a character, and is looked at as a whole. */
    private static boolean isFree(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || FREE.indexOf(c) >= 0);
    }

    private static void percent(String character, StringBuilder out) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(String.format("%02X", b & 0xFF));
        }
    }
}
