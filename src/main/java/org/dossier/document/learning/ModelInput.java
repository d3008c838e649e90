package org.dossier.document.learning;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** What a model is read from. */
public final class ModelInput extends DataInputStream {

    private final Optional<Path> image;

    /**
     * @param in the unpacked model
     * @param image where the model's {@link MemoryImage} is or, after a first reading, will be; empty to keep none
     */
    ModelInput(InputStream in, Optional<Path> image) {
        super(in);
        this.image = image;
    }

    /** The weights, which stand last in a model: from their image if there is one, else from here. */
    public Scorer weights() throws IOException {
        if (image.isPresent()) {
            try {
                return MemoryImage.read(image.get());
            } catch (IOException noImage) {
                return keep(LinearModel.read(this), image.get());
            }
        }
        return LinearModel.read(this);
    }

    private static LinearModel keep(LinearModel model, Path image) {
        try {
            model.write(image);
        } catch (IOException notWritable) {
            // The next run will unpack the model again.
        }
        return model;
    }
}
