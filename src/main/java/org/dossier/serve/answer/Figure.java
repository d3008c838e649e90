package org.dossier.serve.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One reported number.
 *
 * @param unit ISO 4217 code for money, "percent", else what was counted
 * @param conflicts IRIs of figures that say something else of the same
 * @param within IRIs of figures that contain this one already, so that nobody adds them up
 * @param revises IRIs of earlier figures of the same source that this one replaces
 * @param revisedBy IRIs of later figures of the same source that replace this one
 * @param articles names of those that report it
 */
public record Figure(
        String iri,
        Optional<String> path,
        String label,
        Named measure,
        BigDecimal value,
        String unit,
        boolean money,
        Bound bound,
        Optional<String> from,
        Optional<String> to,
        List<Ref> places,
        List<Ref> about,
        List<Ref> reportedBy,
        Optional<Amount> converted,
        List<String> conflicts,
        List<String> within,
        List<String> revises,
        List<String> revisedBy,
        List<String> articles,
        List<String> evidence,
        int witnesses) {

    /** The same, with what other figures say of it. */
    public Figure among(List<String> conflicting, List<String> containing, List<String> earlier, List<String> later) {
        return with(conflicting, containing, earlier, later, evidence);
    }

    /** The same with the evidence that an answer cites. */
    public Figure citing(List<String> cited) {
        return with(conflicts, within, revises, revisedBy, cited);
    }

    private Figure with(
            List<String> conflicting,
            List<String> containing,
            List<String> earlier,
            List<String> later,
            List<String> cited) {
        return new Figure(
                iri,
                path,
                label,
                measure,
                value,
                unit,
                money,
                bound,
                from,
                to,
                places,
                about,
                reportedBy,
                converted,
                conflicting,
                containing,
                earlier,
                later,
                articles,
                cited,
                witnesses);
    }

    /**
     * How exact a number is.
     *
     * @param sign of mathematics; empty for the number itself
     */
    public record Bound(String name, String label, String sign) {}

    /** A number with its unit. */
    public record Amount(BigDecimal value, String unit) {}
}
