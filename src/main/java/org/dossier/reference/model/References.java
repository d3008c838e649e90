package org.dossier.reference.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Time;

/**
 * What the mentions of one article refer to.
 *
 * @param published the article's day as given, else as inferred, else empty: then relative times are unresolved
 * @param reasons why the day was inferred, one line each; empty where the file gives it
 * @param referents in the order of their first mention
 * @param byMention the referent of each mention that has one
 * @param times the days of each time that could be resolved
 */
public record References(
        Optional<LocalDate> published,
        List<String> reasons,
        List<Referent> referents,
        Map<Mention, Referent> byMention,
        Map<Time, TimeValue> times) {

    public Optional<Referent> of(Mention mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    public Optional<TimeValue> of(Time time) {
        return Optional.ofNullable(times.get(time));
    }

    /** Whether it begins on the day on which the article was published. */
    public boolean isPublished(TimeValue time) {
        return published.filter(time.from()::equals).isPresent();
    }
}
