package org.dossier.serve.answer;

import java.util.List;
import java.util.Optional;

/**
 * What somebody said.
 *
 * @param direct whether it stood in quotation marks
 */
public record Statement(
        Ref ref,
        List<Ref> speakers,
        String text,
        boolean direct,
        Optional<String> stated,
        List<Ref> about,
        List<String> evidence,
        int witnesses) {}
