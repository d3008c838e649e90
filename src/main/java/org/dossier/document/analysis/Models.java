package org.dossier.document.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;
import org.dossier.document.learning.ModelFiles;
import org.dossier.document.tag.Lemmatizer;
import org.dossier.document.tag.Tagger;
import org.dossier.document.tree.Parser;

/** What a text is analysed with, read from the models. */
public final class Models {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private Models() {}

    /** OpenNLP's official model, from its own archive on the class path. */
    public static SentenceModel sentences() {
        try (InputStream resource = Models.class.getResourceAsStream(SENTENCES)) {
            if (resource == null) {
                throw new IOException("no model " + SENTENCES + " on the class path");
            }
            return new SentenceModel(resource);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sentence model: " + e.getMessage(), e);
        }
    }

    public static Pipeline pipeline() {
        return new Pipeline(
                ModelFiles.read(ModelFiles.TAGS, Tagger::read),
                ModelFiles.read(ModelFiles.LEMMAS, Lemmatizer::read),
                ModelFiles.read(ModelFiles.TREES, Parser::read));
    }
}
