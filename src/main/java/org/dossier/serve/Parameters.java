package org.dossier.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.knowledge.Nearest;

/**
 * What a request asks for.
 *
 * @param values by name of the parameter, in the order of the request
 * @param accept media types that the asker takes, as the header gives them
 */
public record Parameters(Map<String, String[]> values, String accept) {

    /** Of a request, in its address or its form. */
    public static Parameters of(HttpServletRequest request) {
        return new Parameters(
                request.getParameterMap(),
                Optional.ofNullable(request.getHeader("Accept")).orElse("*/*"));
    }

    /**
     * The same, if all are known: a mistyped filter would be no filter, and its answer taken for what was asked for.
     *
     * @throws RequestException if one is not
     */
    Parameters among(Set<String> known) {
        values.keySet().stream().filter(n -> !known.contains(n)).findFirst().ifPresent(n -> {
            throw RequestException.bad("There is no parameter '" + n + "' here."
                    + Nearest.to(n, known)
                            .map(k -> " Did you mean '" + k + "'?")
                            .orElse(""));
        });
        return this;
    }

    /** Empty if it is absent or blank. */
    public Optional<String> text(String name) {
        return list(name).stream().findFirst();
    }

    /** All values of a parameter that may be repeated, without blank ones. */
    public List<String> list(String name) {
        return Arrays.stream(values.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** @throws RequestException if it is absent */
    public String required(String name) {
        return text(name).orElseThrow(() -> RequestException.bad("The parameter '" + name + "' is missing."));
    }

    /**
     * A whole number.
     *
     * @throws RequestException if it is none or out of bounds
     */
    public int number(String name, int usual, int least, int most) {
        String text = text(name).orElse(Integer.toString(usual));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same words as for a number out of bounds
        }
        throw RequestException.bad(
                "The parameter '" + name + "' is \"" + text + "\"; give a number from " + least + " to " + most + ".");
    }

    public boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    /**
     * One of a few words.
     *
     * @throws RequestException if it is another
     */
    public String choice(String name, String usual, Set<String> words) {
        String word = text(name).orElse(usual);
        if (!words.contains(word)) {
            throw RequestException.bad("The parameter '" + name + "' is \"" + word + "\"; give one of "
                    + String.join(", ", new TreeSet<>(words)) + ".");
        }
        return word;
    }
}
