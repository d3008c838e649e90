package org.dossier.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly, so that a file in another encoding is an error with a position and never a text full of "�". UTF-16 is
 * told by the byte order mark that editors put before it. What was decoded wrongly before it was saved is mended.
 */
final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /**
     * The text of the bytes, without a byte order mark.
     *
     * @throws ArticleException if a byte is zero (no text has one) or the bytes are not UTF-8; says which byte, counted from 0
     */
    static String decode(String where, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        refuseBinary(where, bytes);
        String text = strictly(where, bytes);
        return Mojibake.mended(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static void refuseBinary(String where, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new ArticleException(
                        where,
                        "byte " + i + " is zero, so this is a binary file; give text (.txt) or a web page (.html)");
            }
        }
    }

    private static String strictly(String where, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new ArticleException(
                    where,
                    "byte " + in.position() + " (0x" + Integer.toHexString(bytes[in.position()] & 0xFF)
                            + ") is not UTF-8; convert the file first, for example: iconv -f WINDOWS-1252 -t UTF-8");
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
