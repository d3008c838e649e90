package org.dossier.dataset.fuseki;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Copies a database: its files are mostly holes, which a plain copy would fill with zeros. */
final class SparseCopy {

    private static final int BLOCK = 1 << 16;

    private static final ByteBuffer ZEROS = ByteBuffer.allocate(BLOCK).asReadOnlyBuffer();

    private SparseCopy() {}

    /** Copies a folder with all in it, but for locks. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (!path.toString().endsWith(".lock")) {
                    file(path, target);
                }
            }
        }
    }

    private static void file(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from);
                FileChannel out = FileChannel.open(
                        to, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
            for (long place = 0; in.read(block.clear(), place) > 0; place += block.limit()) {
                block.flip();
                if (!isZero(block)) {
                    out.write(block, place);
                }
                block.position(0);
            }
            end(out, in.size());
        }
    }

    private static boolean isZero(ByteBuffer block) {
        return block.mismatch(ZEROS.slice(0, block.remaining())) < 0;
    }

    /** A file that ends in a hole has its last byte written, since nothing else sets its length. */
    private static void end(FileChannel out, long size) throws IOException {
        if (out.size() < size) {
            out.write(ByteBuffer.allocate(1), size - 1);
        }
    }
}
