package org.dossier.mention.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;

/** Finds whether a person holds a post, by the body that the words around the name tell. */
final class Holders {

    private final Ontology ontology;
    /** How many words the name of what somebody leads may have. */
    private static final int LED = 8;

    private final BodyCues cues;
    private final PersonNames persons;

    Holders(Ontology ontology, BodyCues cues, PersonNames persons) {
        this.ontology = ontology;
        this.cues = cues;
        this.persons = persons;
    }

    /** "Mariko Senda of the ministry's Customs and Tariff Bureau" holds a post there, whatever it is. */
    Piece posts(Line line, Piece piece, List<Piece> chosen) {
        if (!piece.by().startsWith("person")) {
            return piece;
        }
        if (piece.by().equals("person-post")) {
            return typed(piece, employer(line, piece, chosen).orElse(piece.type()));
        }
        if (!persons.isPlain(piece.type())) {
            return piece;
        }
        int at = piece.end();
        boolean of = line.lower(at).equals("of") || line.lower(at).equals("from");
        boolean body = of
                && chosen.stream()
                        .anyMatch(c -> c.start() > at
                                && c.start() <= at + 5
                                && persons.isEmployer(c.type())
                                && noVerb(line, at, c.start()));
        return body || persons.leads(line, at) && isEmployer(line, at + 3, chosen)
                ? new Piece(piece.start(), piece.end(), piece.text(), persons.holder(), piece.entry(), piece.by())
                : piece;
    }

    private static Piece typed(Piece piece, String type) {
        return new Piece(piece.start(), piece.end(), piece.text(), type, piece.entry(), piece.by());
    }

    /** What the body of the post in apposition makes its holder: "president of a firm" is no official. */
    private Optional<String> employer(Line line, Piece piece, List<Piece> chosen) {
        return chosen.stream()
                .filter(c -> c.start() > piece.end() && c.start() <= piece.end() + 10)
                .filter(c -> ontology.isA(c.type(), Dos.ORGANIZATION) && noVerb(line, piece.end() + 1, c.start()))
                .findFirst()
                .map(c -> persons.isEmployer(c.type()) ? persons.holder() : ontology.term(Dos.PERSON))
                .or(() -> employerNoun(line, piece.end() + 1));
    }

    /** Whether what somebody leads is a public body: "who heads the unit", not "who led the gang". */
    private boolean isEmployer(Line line, int from, List<Piece> chosen) {
        for (int i = from; i < Math.min(line.size(), from + LED) && noVerb(line, i, i + 1); i++) {
            int at = i;
            boolean named = chosen.stream().anyMatch(c -> c.start() == at && persons.isEmployer(c.type()));
            if (named
                    || cues.at(line, i)
                            .filter(c -> persons.isEmployer(c.value().type()))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "manager at the council". */
    private Optional<String> employerNoun(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + 8) && !line.text(i).equals(","); i++) {
            if (Set.of("at", "of", "with", "in").contains(line.lower(i))
                    && cues.at(line, i + 2)
                            .filter(c -> persons.isEmployer(c.value().type()))
                            .isPresent()) {
                return Optional.of(persons.holder());
            }
        }
        return Optional.empty();
    }

    private static boolean noVerb(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.token(i).isVerb() && !line.capital(i) || line.text(i).equals(",")) {
                return false;
            }
        }
        return true;
    }
}
