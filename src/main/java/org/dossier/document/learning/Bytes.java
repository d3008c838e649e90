package org.dossier.document.learning;

import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads the numbers of a model: variable-length integers of seven bits a byte, low bits first. Reads ahead: nothing may stand behind them. */
final class Bytes {

    /** Stands behind each model, so that a damaged file is noticed. */
    private static final int END = 0x444F5353;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    Bytes(InputStream in) {
        this.in = in;
    }

    private int next() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                throw new EOFException("the model ends too early");
            }
        }
        return buffer[at++];
    }

    int varint() throws IOException {
        return at < filled && buffer[at] >= 0 ? buffer[at++] : longVarint();
    }

    private int longVarint() throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = next();
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IOException("the model is damaged: a number is too long");
    }

    /** Numbers that rise, each written as its distance from the one before. */
    int[] ascending(int count) throws IOException {
        int[] numbers = new int[count];
        int number = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            number += varint();
            numbers[i] = number;
        }
        return numbers;
    }

    void expectEnd() throws IOException {
        if (varint() != END) {
            throw new IOException("the model is damaged: its end is not where it should be");
        }
    }

    static void writeEnd(DataOutputStream out) throws IOException {
        writeVarint(out, END);
    }

    /** Writes what {@link #ascending} reads. */
    static void writeAscending(DataOutputStream out, int... numbers) throws IOException {
        int before = Integer.MIN_VALUE;
        for (int number : numbers) {
            writeVarint(out, number - before);
            before = number;
        }
    }

    static void writeVarint(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while (rest >>> 7 != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
