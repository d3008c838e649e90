package org.dossier.serve.explore;

/** What figures can be chosen by. */
enum FigureDimension {
    MEASURE,
    AGENCY,
    OPERATION,
    PLACE,
    UNIT
}
