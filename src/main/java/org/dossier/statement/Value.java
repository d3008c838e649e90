package org.dossier.statement;

/** What a statement says of its subject. */
public sealed interface Value {

    /** The words that tell this value from others; part of what the IRIs of unnamed nodes are made of. */
    String key();

    /** A thing or term with an IRI. */
    record Resource(String iri) implements Value {
        @Override
        public String key() {
            return iri;
        }
    }

    /** Offences or goods as the article names them: a concept of the class {@code scheme} labelled {@code label}. */
    record Concept(String label, String scheme) implements Value {
        @Override
        public String key() {
            return scheme + " " + label;
        }
    }

    /** English text. */
    record Text(String text) implements Value {
        @Override
        public String key() {
            return text;
        }
    }

    /** A value with the IRI of its datatype. */
    record Typed(String lexical, String datatype) implements Value {
        @Override
        public String key() {
            return lexical;
        }
    }
}
