package org.dossier.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads the numbers of a model: variable-length integers of seven bits a byte, low bits first. */
final class Bytes {

    /** Stands behind each model, so that a damaged file is noticed. */
    static final int END = 0x444F5353;

    private final InputStream in;

    Bytes(InputStream in) {
        this.in = in;
    }

    int varint() throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = in.read();
            if (b < 0) {
                throw new EOFException("the model ends too early");
            }
            value |= (b & 0x7F) << shift;
            if (b < 0x80) {
                return value;
            }
        }
        throw new IOException("the model is damaged: a number is too long");
    }

    byte[] bytes(int count) throws IOException {
        byte[] read = in.readNBytes(count);
        if (read.length < count) {
            throw new EOFException("the model ends too early");
        }
        return read;
    }

    static void expectEnd(DataInputStream in) throws IOException {
        if (in.readInt() != END) {
            throw new IOException("the model is damaged: its end is not where it should be");
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
