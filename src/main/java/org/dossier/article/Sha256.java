package org.dossier.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which texts and files are told apart. */
public final class Sha256 {

    private Sha256() {}

    /** One that takes its content piece by piece. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** 64 hexadecimal digits in lower case, as {@code sha256sum} prints them. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(start().digest(content));
    }

    /** The same of a text in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
