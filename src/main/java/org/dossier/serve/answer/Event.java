package org.dossier.serve.answer;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param roles how the thing that was asked for takes part
 * @param date as precise as the text: {@code 2021-02}
 * @param first the first day that date or start may mean
 * @param last the last day that date or end may mean
 */
public record Event(
        Ref ref,
        List<Named> roles,
        Optional<String> date,
        Optional<String> start,
        Optional<String> end,
        Optional<String> first,
        Optional<String> last,
        List<Ref> organizers,
        List<Ref> places,
        List<Ref> targets,
        Optional<Ref> under,
        List<Ref> follows,
        List<String> evidence,
        int witnesses) {

    /** The same with roles. */
    public Event as(List<Named> others) {
        return with(others, evidence);
    }

    /** The same with the evidence that an answer cites. */
    public Event citing(List<String> cited) {
        return with(roles, cited);
    }

    private Event with(List<Named> others, List<String> cited) {
        return new Event(
                ref,
                others,
                date,
                start,
                end,
                first,
                last,
                organizers,
                places,
                targets,
                under,
                follows,
                cited,
                witnesses);
    }
}
