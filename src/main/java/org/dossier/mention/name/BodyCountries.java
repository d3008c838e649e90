package org.dossier.mention.name;

import java.util.List;
import java.util.Optional;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** The country that the words beside a body tell, whatever the article speaks of most: as its owner, or before the comma with which the sentence opens. */
record BodyCountries(Ontology ontology) {

    /** The code of the country that owns a body: "India's Ministry of Finance" is no other country's. */
    Optional<String> of(Line line, List<Piece> pieces, int k) {
        Piece piece = pieces.get(k);
        boolean owned = k > 0 && ontology.isA(piece.type(), Dos.ORGANIZATION) && line.possessive(piece.start() - 1);
        return owned
                ? Optional.of(pieces.get(k - 1))
                        .filter(o -> o.end() == piece.start() - 1 && ontology.isA(o.type(), Dos.COUNTRY))
                        .flatMap(Piece::entry)
                        .flatMap(e -> e.column("country"))
                : Optional.empty();
    }

    /** Whether the entry is that of one country, and the name does not say so: "National Police (France)". */
    static boolean isQualified(Piece body, Entry entry) {
        return entry.name().endsWith(")") && !body.text().endsWith(")");
    }

    /** What a body of a country is called elsewhere: "Spanish National Police". */
    static String named(Piece country, Piece body) {
        String adjective = country.entry()
                .flatMap(e -> e.column("adjectives"))
                .map(a -> a.split("\\|", 2)[0])
                .orElse(country.text());
        return adjective + " " + body.text();
    }

    /** The code of the country with which the sentence opens: "In Peru, the National Police" is no other country's. */
    Optional<String> opening(Line line, List<Piece> pieces, int k) {
        Piece first = pieces.getFirst();
        boolean opens = ontology.isA(first.type(), Dos.COUNTRY)
                && line.lower(0).equals("in")
                && line.opens(0)
                && first.start() <= 2
                && line.lower(first.end()).equals(",");
        boolean only = pieces.subList(1, Math.max(1, k)).stream().noneMatch(p -> ontology.isA(p.type(), Dos.COUNTRY));
        return opens && only && ontology.isA(pieces.get(k).type(), Dos.ORGANIZATION)
                ? first.entry().flatMap(e -> e.column("country"))
                : Optional.empty();
    }
}
