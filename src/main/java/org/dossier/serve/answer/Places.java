package org.dossier.serve.answer;

import java.util.List;

/** All places. */
public record Places(List<Place> places) {}
