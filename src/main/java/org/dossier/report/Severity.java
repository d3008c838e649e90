package org.dossier.report;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** How bad a finding is, worst first; the three of SHACL 1.0, section 2.1.4. */
public enum Severity {
    VIOLATION,
    WARNING,
    INFO;

    Node term() {
        return switch (this) {
            case VIOLATION -> SHACL.Violation;
            case WARNING -> SHACL.Warning;
            case INFO -> SHACL.Info;
        };
    }

    static Severity of(Node term) {
        return term.equals(SHACL.Info) ? INFO : term.equals(SHACL.Warning) ? WARNING : VIOLATION;
    }

    /** {@code named("Warning")} is {@code WARNING}; nothing for another word. */
    static Optional<Severity> named(String name) {
        for (Severity severity : values()) {
            if (severity.name().equalsIgnoreCase(name)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** As people read it: {@code violation}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
