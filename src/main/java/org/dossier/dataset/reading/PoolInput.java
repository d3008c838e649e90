package org.dossier.dataset.reading;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link PoolOutput} wrote. Other bytes give an {@code IllegalArgumentException} or another {@code RuntimeException}. */
final class PoolInput {

    private final ByteBuffer bytes;
    private final List<String> strings = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();

    PoolInput(byte[] bytes, Object known) {
        this.bytes = ByteBuffer.wrap(bytes);
        records.add(known);
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new IllegalArgumentException("a number without end");
    }

    /** A number of things to come, each at least one byte long: more than there are bytes is a mistake, not a reason to fill the memory. */
    int length() {
        long length = number();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return (int) length;
    }

    String string() {
        int place = (int) number();
        if (place == 0) {
            byte[] encoded = new byte[length()];
            bytes.get(encoded);
            strings.add(new String(encoded, StandardCharsets.UTF_8));
            place = strings.size();
        }
        return strings.get(place - 1);
    }

    /** A record that was read before, or the next one. Its place is taken before its parts are read, as the writer did. */
    Object pointedTo(Supplier<Object> next) {
        int place = (int) number();
        if (place > 0) {
            return records.get(place - 1);
        }
        int own = records.size();
        records.add(null);
        Object read = next.get();
        records.set(own, read);
        return read;
    }
}
