package org.dossier.serve.answer;

import java.math.BigDecimal;

/** A number with its unit. */
public record Amount(BigDecimal value, String unit) {}
