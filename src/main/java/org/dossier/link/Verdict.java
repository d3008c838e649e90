package org.dossier.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a service's candidates are worth.
 *
 * @param best the candidate that is meant, or may be
 * @param sure whether the link can be made; otherwise a person should look
 * @param reason for people
 */
public record Verdict(Candidate best, boolean sure, String reason) {

    /** The share of the best score that the next one must stay below. */
    private static final double CLEAR = 0.9;

    /**
     * Judges the candidates of a question: nothing where there is none of the right type. Sure is only a candidate that has one of the thing's own names,
     * that the service itself is sure of, and that has no rival of that name or of nearly that score.
     */
    public static Optional<Verdict> of(Question question, List<Candidate> candidates) {
        List<Candidate> fitting = candidates.stream()
                .filter(c -> question.type().isEmpty()
                        || c.types().isEmpty()
                        || c.types().contains(question.type().get()))
                .toList();
        return fitting.stream().findFirst().map(best -> {
            String doubt = doubt(question, best, fitting.subList(1, fitting.size()));
            return new Verdict(best, doubt.isEmpty(), doubt.isEmpty() ? "same name, and no other of it" : doubt);
        });
    }

    private static String doubt(Question question, Candidate best, List<Candidate> rivals) {
        if (!isNamed(question, best)) {
            return "its name there is another: " + best.name();
        }
        if (rivals.stream().anyMatch(r -> isNamed(question, r))) {
            return "several things there have this name";
        }
        if (!best.match()) {
            return "the service is not sure";
        }
        if (question.type().isPresent() && best.types().isEmpty()) {
            return "the service does not say of which type it is";
        }
        return rivals.stream().anyMatch(r -> r.score() > best.score() * CLEAR) ? "another scores nearly the same" : "";
    }

    private static boolean isNamed(Question question, Candidate candidate) {
        return question.names().stream().anyMatch(n -> fold(n).equals(fold(candidate.name())));
    }

    /** Without case, accents, and a leading article. */
    private static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("^the ", "")
                .strip();
    }
}
