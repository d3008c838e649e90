package org.dossier.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Reads the files of the page. */
final class Asset {

    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String JAVASCRIPT = "text/javascript;charset=utf-8";

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("js", JAVASCRIPT),
            Map.entry("mjs", JAVASCRIPT),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", TEXT),
            Map.entry("md", TEXT));

    private static final double WORTH_COMPRESSING = 0.9;

    private Asset() {}

    /** The file at a place; nothing for a folder and for kinds of files that no page needs. */
    static Optional<Content> read(URL place) throws IOException {
        String name = place.getPath();
        String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = place.openStream()) {
            return Optional.of(compressed(Content.of(type, in.readAllBytes())));
        }
    }

    private static Content compressed(Content plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain.bytes());
        }
        return out.size() < plain.bytes().length * WORTH_COMPRESSING ? plain.compressed(out.toByteArray()) : plain;
    }
}
