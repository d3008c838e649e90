package org.dossier.gazetteer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers of other data sets, out of an IRI or as they are. */
final class Identifiers {

    private static final Pattern WIKIDATA =
            Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/)?(Q[1-9][0-9]{0,11})");
    private static final Pattern GEONAMES =
            Pattern.compile("(?:https?://(?:sws|www)\\.geonames\\.org/)?([1-9][0-9]{0,11})/?");

    private Identifiers() {}

    /** {@code Q148} of {@code http://www.wikidata.org/entity/Q148}, or of itself. */
    static Optional<String> wikidata(String text) {
        return first(WIKIDATA, text);
    }

    /** {@code 1814991} of {@code https://sws.geonames.org/1814991/}, or of itself. */
    static Optional<String> geonames(String text) {
        return first(GEONAMES, text);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
