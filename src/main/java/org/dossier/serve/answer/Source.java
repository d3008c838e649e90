package org.dossier.serve.answer;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One sentence that was read, and the rule that read it.
 *
 * @param id IRI of the evidence
 * @param article its name
 * @param rule empty where only the passage is known
 * @param confidence the share of such readings that is right, 0 to 1
 */
public record Source(
        String id,
        String article,
        String title,
        Optional<String> published,
        TextSpan span,
        String quote,
        Optional<String> rule,
        Optional<BigDecimal> confidence) {}
