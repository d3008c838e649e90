package org.dossier.dataset.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** A part of a file, in bytes, the end exclusive. */
public record Stretch(long start, long end) {

    /** All of a file. */
    public static List<Stretch> whole(Path file) throws IOException {
        return List.of(new Stretch(0, Files.size(file)));
    }

    /** The lines in some stretches of a file as one text. */
    public static BufferedReader lines(Path file, List<Stretch> stretches) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new Bytes(FileChannel.open(file), stretches.iterator()), StandardCharsets.UTF_8));
    }

    private static final class Bytes extends InputStream {
        private final FileChannel file;
        private final Iterator<Stretch> rest;
        private Stretch now = new Stretch(0, 0);

        Bytes(FileChannel file, Iterator<Stretch> stretches) {
            this.file = file;
            this.rest = stretches;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            while (now.start() == now.end() && rest.hasNext()) {
                now = rest.next();
            }
            int most = (int) Math.min(length, now.end() - now.start());
            int read = most == 0 ? -1 : file.read(ByteBuffer.wrap(target, offset, most), now.start());
            now = new Stretch(now.start() + Math.max(0, read), now.end());
            return read;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
