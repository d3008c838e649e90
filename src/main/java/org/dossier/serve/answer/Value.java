package org.dossier.serve.answer;

import java.util.Optional;

/** What a fact says of its subject: another thing, or a text of some datatype. */
public record Value(Optional<Ref> ref, Optional<String> text, Optional<String> datatype, Optional<String> language) {
    public static Value of(Ref ref) {
        return new Value(Optional.of(ref), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A literal; plain text and text of a language need no datatype. */
    public static Value of(String text, String datatype, String language) {
        boolean plain = datatype.endsWith("#string") || datatype.endsWith("#langString");
        return new Value(
                Optional.empty(),
                Optional.of(text),
                plain ? Optional.empty() : Optional.of(datatype),
                language.isEmpty() ? Optional.empty() : Optional.of(language));
    }
}
