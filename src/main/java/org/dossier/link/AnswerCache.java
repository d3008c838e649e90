package org.dossier.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.dossier.article.Sha256;

/** Answers of services on disk, one file each, so that no question is asked twice. Delete the folder to ask anew. */
final class AnswerCache {

    private final Path folder;
    private final String service;

    AnswerCache(Path folder, String service) {
        this.folder = folder;
        this.service = service;
    }

    Optional<String> find(String question) {
        try {
            return Optional.of(Files.readString(file(question)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Written beside and renamed: a program that is stopped leaves no half of an answer. */
    void keep(String question, String answer) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "answer", ".new");
            Files.writeString(beside, answer);
            Files.move(beside, file(question), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private LinkException unusable(IOException e) {
        return new LinkException(
                folder.toString(), "cannot keep answers (" + e.getMessage() + "); give another folder with --cache");
    }

    private Path file(String question) {
        return folder.resolve(Sha256.hex(service + "\n" + question) + ".json");
    }
}
