package org.dossier.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((service + "\n" + question).getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest.digest()) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
