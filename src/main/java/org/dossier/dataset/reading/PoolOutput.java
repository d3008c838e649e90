package org.dossier.dataset.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Bytes in the making. Each string is written once, and each record; later ones point to the first. */
final class PoolOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> strings = new HashMap<>();
    private final IdentityHashMap<Object, Integer> records = new IdentityHashMap<>();

    /** @param known a record that the reader will have, too */
    PoolOutput(Object known) {
        records.put(known, 1);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** A whole number in base 128, the lowest digits first; small ones of either sign take one byte (zigzag, as in Protocol Buffers). */
    void number(long value) {
        long rest = value << 1 ^ value >> 63;
        while (rest >>> 7 != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    void string(String value) {
        Integer place = strings.putIfAbsent(value, strings.size() + 1);
        if (place != null) {
            number(place);
            return;
        }
        number(0);
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /** Whether the very record was written before; then it points there, else the caller writes its parts. */
    boolean pointsTo(Object written) {
        Integer place = records.putIfAbsent(written, records.size() + 1);
        number(place == null ? 0 : place);
        return place != null;
    }
}
