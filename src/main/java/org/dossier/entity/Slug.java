package org.dossier.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dossier.article.Sha256;

/** Names made fit for IRIs. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 100;

    private Slug() {}

    /**
     * Lower-case letters and digits with hyphens between words, without accents: "Ministère de l'Intérieur" gives
     * {@code ministere-de-linterieur}. Letters of other scripts stay: IRIs may hold them. Names without any letter or digit
     * give their digest.
     */
    public static String of(String name) {
        String slug = hyphenated(name);
        if (slug.isEmpty()) {
            return digest(name);
        }
        return slug.length() <= LONGEST ? slug : trim(slug.substring(0, LONGEST)) + "-" + digest(slug);
    }

    private static String hyphenated(String name) {
        return name.chars().allMatch(c -> c < 128) ? ofAscii(name) : ofAny(name);
    }

    /** The same as {@link #ofAny}, which takes five times as long. */
    private static String ofAscii(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        boolean between = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(between && !slug.isEmpty() ? "-" : "").append(Character.toLowerCase(c));
                between = false;
            } else if (c != '\'') {
                between = true;
            }
        }
        return slug.toString();
    }

    private static String ofAny(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return trim(OTHER.matcher(joined).replaceAll("-"));
    }

    private static String trim(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return start >= end ? "" : slug.substring(start, end);
    }

    /** The first 12 hexadecimal digits of the SHA-256 of a text: 48 bits, so a million texts collide with 1 in 500. */
    public static String digest(String content) {
        return Sha256.hex(content).substring(0, 12);
    }
}
