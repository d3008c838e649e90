package org.dossier.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file that a command leaves at a place that the user names. */
public final class TextFile {

    private TextFile() {}

    /**
     * Written beside and renamed, so that no half of it is ever there; its folder is made if need be.
     *
     * @param remedy what to do where it cannot be written: "give another file with --out"
     * @throws UserError if it cannot be written; what was there before is unchanged
     */
    public static void write(Path file, String text, String remedy) {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(beside, text);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserError(file + ": cannot be written (" + e.getMessage() + "); " + remedy);
        }
    }
}
