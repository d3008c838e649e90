package org.dossier.serve.answer;

import java.math.BigDecimal;
import java.util.Optional;

/** How well a kind of fact is read, measured on articles with known answers: shares from 0 to 1. */
public record Accuracy(
        String kind, Optional<BigDecimal> precision, Optional<BigDecimal> recall, Optional<BigDecimal> f1) {}
