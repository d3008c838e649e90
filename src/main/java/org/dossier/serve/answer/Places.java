package org.dossier.serve.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** All places. */
public record Places(List<Place> places) {

    /** A place, and how much is known to have happened there. */
    public record Place(
            Ref ref,
            Optional<BigDecimal> latitude,
            Optional<BigDecimal> longitude,
            List<Ref> within,
            List<Link> links,
            int events,
            int figures,
            int bodies) {}
}
