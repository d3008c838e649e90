package org.dossier.relation.model;

import org.dossier.reference.model.Referent;
import org.dossier.reference.model.TimeValue;

/** What an {@link Argument} is filled with. */
public sealed interface Filler {

    /** A thing of the article. */
    record Thing(Referent referent) implements Filler {}

    /** A concept of the ontology, by IRI: a measure, a bound. */
    record Concept(String iri) implements Filler {}

    /** A noun phrase that names an offence or goods: "film piracy"; {@code scheme} is the class it is an instance of. */
    record Phrase(String text, String scheme) implements Filler {}

    /** A date or period. */
    record When(TimeValue value) implements Filler {}

    /** A plain value, with the IRI of its XSD datatype, or {@code rdf:langString} for English text. */
    record Value(String lexical, String datatype) implements Filler {}

    /** Another relation of the same reading, by its place in {@link Reading#relations()} (events come first there): the operation a case belongs to. */
    record Other(int relation) implements Filler {}
}
