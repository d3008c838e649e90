package org.dossier.serve.explore;

import java.math.BigDecimal;

/** A point on the earth, in degrees of WGS 84. */
record Coordinates(BigDecimal latitude, BigDecimal longitude) {}
