package org.dossier.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Mends a text in UTF-8 that a program before us took for windows-1252: {@code "Spainâ€™s"} is {@code "Spain’s"}. */
final class Mojibake {

    private static final Pattern SIGN = Pattern.compile("â€|Ã[\u0080-\u00BF\u2013-\u203A]|Â[\u00A0-\u00BF]");

    private Mojibake() {}

    /** The text as it was; unchanged if not all of it can be read back, since then some of it is right. */
    static String mended(String text) {
        if (!SIGN.matcher(text).find()) {
            return text;
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        CharsetEncoder windows = Charset.forName("windows-1252").newEncoder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (windows.canEncode(c)) {
                bytes.put(String.valueOf(c).getBytes(windows.charset()));
            } else if (c < 0x100) {
                bytes.put((byte) c); // the five that windows-1252 leaves open
            } else {
                return text;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
