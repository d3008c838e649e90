package org.dossier.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a web page: as UTF-8, and where it is none by the encoding that it states in its first kilobytes ({@code <meta charset>}),
 * as browsers do.
 */
final class PageBytes {

    /** Where HTML wants the statement is in the first 1024 bytes; saved pages carry comments before it. */
    private static final int HEAD = 4096;

    private static final Pattern STATED =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** What is called so is windows-1252 in the pages of the world, says the Encoding Standard of WHATWG, section 4.2. */
    private static final Set<Charset> LATIN = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private PageBytes() {}

    /** @throws ArticleException if the bytes are neither UTF-8 nor what the page states */
    static String decode(String where, byte[] bytes) {
        try {
            return Utf8.decode(where, bytes);
        } catch (ArticleException e) {
            return stated(bytes).flatMap(charset -> decode(bytes, charset)).orElseThrow(() -> e);
        }
    }

    private static Optional<Charset> stated(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher stated = STATED.matcher(head);
        try {
            return stated.find() ? Optional.of(Charset.forName(stated.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset stated) {
        Charset charset = LATIN.contains(stated) ? Charset.forName("windows-1252") : stated;
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
