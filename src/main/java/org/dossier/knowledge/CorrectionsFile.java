package org.dossier.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with corrections as it was at one moment: what is applied is what is kept, whatever becomes of the file meanwhile. */
public final class CorrectionsFile {

    private final String name;
    private final byte[] turtle;

    private CorrectionsFile(String name, byte[] turtle) {
        this.name = name;
        this.turtle = turtle;
    }

    /** @throws KnowledgeException if there is no such file */
    public static CorrectionsFile of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new KnowledgeException(
                    file.toString(), "there is no such file. Give one with corrections in Turtle.");
        }
        try {
            return new CorrectionsFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was given. */
    public String name() {
        return name;
    }

    /** @throws KnowledgeException on the first line that is no correction or contradicts another one, with its place */
    public Corrections read(Ontology ontology) {
        return new CorrectionsReader(ontology).read(Turtle.read(name, new ByteArrayInputStream(turtle)));
    }

    /** Writes the same bytes to a new file. */
    public void copy(Path to) throws IOException {
        Files.write(to, turtle);
    }
}
