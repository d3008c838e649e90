package org.dossier.serve.answer;

import java.util.List;
import java.util.Optional;

/** Who holds which post in which body. */
public record Post(
        Ref post, Optional<String> role, List<Ref> holders, Optional<Ref> body, List<String> evidence, int witnesses) {}
