package org.dossier.mention.name.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;
import org.dossier.mention.name.body.HeldBodies;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Finds whether a person holds a post, by the body that the words around the name tell. */
public final class Holders {

    /** How many words the name of what somebody leads may have. */
    private static final int LED = 8;

    /** How many words the post between a firm and its holder may have: "Delta Ltd's managing director Ann Lee". */
    private static final int TITLE = 4;

    private final Ontology ontology;
    private final BodyCues cues;
    private final PersonNames persons;
    private final Set<String> leading;
    private final List<String> employers = new ArrayList<>();
    private final Set<String> firms;

    public Holders(Knowledge knowledge, BodyCues cues, PersonNames persons) {
        ontology = knowledge.ontology();
        this.cues = cues;
        this.persons = persons;
        leading = knowledge.expressions().words("heading", "verb");
        firms = knowledge.firms();
        knowledge.expressions().rows("holders").stream()
                .flatMap(row -> Table.values(row, "bodies").stream())
                .map(ontology::iri)
                .forEach(employers::add);
    }

    /** "Mariko Senda of the ministry's Customs and Tariff Bureau" holds a post there, whatever it is. */
    public Piece posts(Line line, Piece piece, List<Piece> chosen) {
        if (!piece.by().startsWith("person")) {
            return piece;
        }
        if (piece.by().equals("person-post")) {
            return piece.as(employer(line, piece, chosen).orElse(piece.type()));
        }
        if (!persons.isPlain(piece.type())) {
            return isOfFirm(line, piece, chosen) ? piece.as(ontology.term(Dos.PERSON)) : piece;
        }
        int at = piece.end();
        boolean of = line.lower(at).equals("of") || line.lower(at).equals("from");
        boolean body = of
                && chosen.stream()
                        .anyMatch(c -> c.start() > at
                                && c.start() <= at + 5
                                && isEmployer(c.type())
                                && noVerb(line, at, c.start()));
        int led = line.lower(at + 2).equals("has") ? at + 4 : at + 3;
        return body || leads(line, at, led - 1) && isEmployer(line, led, chosen) ? piece.as(persons.holder()) : piece;
    }

    /** "Delta Ltd director Ann Lee", "director Ann Lee of Delta Ltd": who has a post in no public body. */
    private boolean isOfFirm(Line line, Piece piece, List<Piece> chosen) {
        int of = piece.end();
        boolean tied = Set.of("of", "from", "at").contains(line.lower(of));
        return chosen.stream()
                .filter(c -> firms.contains(c.type()) || c.by().equals(HeldBodies.RULE))
                .anyMatch(c -> tied && c.start() > of && c.start() <= of + 2
                        || c.end() < piece.start()
                                && piece.start() - c.end() <= TITLE
                                && noVerb(
                                        line,
                                        c.end(),
                                        line.lower(piece.start() - 1).equals(",") ? piece.start() - 1 : piece.start()));
    }

    /** What the body of the post in apposition makes its holder: "president of a firm" is no official. */
    private Optional<String> employer(Line line, Piece piece, List<Piece> chosen) {
        int from = behindAge(line, piece.end());
        return chosen.stream()
                .filter(c -> c.start() > piece.end() && c.start() <= piece.end() + 10)
                .filter(c -> ontology.isA(c.type(), Dos.ORGANIZATION) && noVerb(line, from + 1, c.start()))
                .findFirst()
                .map(c -> isEmployer(c.type()) ? persons.holder() : ontology.term(Dos.PERSON))
                .or(() -> employerNoun(line, from + 1))
                .or(() -> isOfFirm(line, piece, chosen) ? Optional.of(ontology.term(Dos.PERSON)) : Optional.empty());
    }

    /** The comma behind ", 47" and "(47)" or the word itself. */
    private static int behindAge(Line line, int at) {
        boolean bracket = line.lower(at).equals("(") && line.lower(at + 2).equals(")");
        int comma = bracket ? at + 3 : at + 2;
        boolean age = (bracket || line.lower(at).equals(","))
                && line.lower(comma).equals(",")
                && line.token(at + 1).upos().equals("NUM");
        return age ? comma : at;
    }

    /** Whether what somebody leads is a public body: "who heads the unit", not "who led the gang". */
    private boolean isEmployer(Line line, int from, List<Piece> chosen) {
        for (int i = from; i < Math.min(line.size(), from + LED) && noVerb(line, i, i + 1); i++) {
            int at = i;
            boolean named = chosen.stream().anyMatch(c -> c.start() == at && isEmployer(c.type()));
            if (named
                    || cues.at(line, i)
                            .filter(c -> isEmployer(c.value().type()))
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
                            .filter(c -> isEmployer(c.value().type()))
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

    private boolean isEmployer(String type) {
        return employers.stream().anyMatch(e -> ontology.isA(type, e));
    }

    /** "…, who heads the unit", "…, who has headed the unit". */
    private boolean leads(Line line, int at, int verb) {
        return line.lower(at).equals(",")
                && line.lower(at + 1).equals("who")
                && verb < line.size()
                && leading.contains(line.token(verb).lemma());
    }
}
