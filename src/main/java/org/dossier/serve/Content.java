package org.dossier.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.dossier.article.Sha256;

/**
 * A whole answer. Browsers keep it and ask each time whether it still holds: the tag changes with the bytes, never with the time.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-conditional-requests">RFC 9110, conditional requests</a>
 */
public final class Content {

    private static final int TAG_LENGTH = 16;

    private final String mediaType;
    private final byte[] bytes;
    private final Optional<byte[]> gzip;
    private final String tag;

    /**
     * An answer.
     *
     * @param gzip the same bytes compressed; empty if they are always sent plain
     * @param tag entity tag with its quotation marks
     */
    private Content(String mediaType, byte[] bytes, Optional<byte[]> gzip, String tag) {
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.gzip = gzip;
        this.tag = tag;
    }

    byte[] bytes() {
        return bytes;
    }

    public static Content of(String mediaType, byte[] bytes) {
        return new Content(mediaType, bytes, Optional.empty(), tag(bytes));
    }

    static Content json(Object value) {
        return of("application/json", Json.bytes(value));
    }

    /** The same, sent compressed to whoever takes that. */
    Content compressed(byte[] gzip) {
        return new Content(mediaType, bytes, Optional.of(gzip), tag);
    }

    private static String tag(byte[] bytes) {
        return '"' + Sha256.hex(bytes).substring(0, TAG_LENGTH) + '"';
    }

    /** Answers with status 200, or 304 if the asker has it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.addHeader("Vary", "Accept-Encoding");
        if (isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(mediaType);
        byte[] body = bytes;
        if (gzip.isPresent() && takesGzip(request.getHeader("Accept-Encoding"))) {
            response.setHeader("Content-Encoding", "gzip");
            body = gzip.get();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Weak comparison, as section 13.1.2 asks for. */
    private boolean isKnown(String header) {
        return header != null
                && Arrays.stream(header.split(",", -1))
                        .map(t -> t.strip().replaceFirst("^W/", ""))
                        .anyMatch(t -> t.equals(tag) || t.equals("*"));
    }

    private static boolean takesGzip(String header) {
        return header != null && header.matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }
}
