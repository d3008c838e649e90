package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dossier.document.Dateline;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.mention.name.body.HeldBodies;
import org.dossier.mention.name.body.LineBodies;
import org.dossier.mention.name.body.PostedOffices;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Brands;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;
import org.dossier.mention.name.operation.OperationNames;
import org.dossier.mention.name.person.Holders;
import org.dossier.mention.name.person.PersonNames;
import org.dossier.mention.name.place.CuedPlaces;
import org.dossier.mention.name.place.PlaceExtent;
import org.dossier.mention.name.place.PlaceFit;
import org.dossier.mention.name.place.PlaceKinds;
import org.dossier.mention.name.place.PlaceNames;

/** The names of one sentence: what the readers propose, with the contradictions settled. */
final class LineNames {

    private final Ontology ontology;
    private final KnownNames known;
    private final NoNames noNames;
    private final PlaceNames places;
    private final LineBodies bodies;
    private final OperationNames operations;
    private final PersonNames persons;
    private final Holders holders;
    private final PlaceFit fit;
    private final PostedOffices offices;

    LineNames(Knowledge knowledge) {
        ontology = knowledge.ontology();
        Roles roles = new Roles(knowledge);
        BodyCues cues = new BodyCues(knowledge);
        known = new KnownNames(knowledge);
        PlaceKinds kinds = new PlaceKinds(knowledge, known);
        PlaceExtent extent = new PlaceExtent(knowledge.expressions());
        noNames = new NoNames(knowledge.expressions());
        places = new PlaceNames(knowledge, known, kinds, extent);
        bodies = new LineBodies(knowledge, cues, known, roles, kinds);
        operations = new OperationNames(knowledge, known, roles, cues);
        persons = new PersonNames(knowledge, roles, cues, known);
        holders = new Holders(knowledge, cues, persons);
        fit = new PlaceFit(known, kinds, extent, roles, cues);
        offices = new PostedOffices(knowledge, known);
    }

    boolean speaksOfOperation(Line line) {
        return operations.cues().speaks(line);
    }

    KnownNames known() {
        return known;
    }

    PostedOffices offices() {
        return offices;
    }

    /**
     * The names of a sentence in its order; where capitals prove nothing, only known names.
     *
     * @param explained letters of which the article tells what they stand for
     */
    List<Piece> find(Line line, boolean spoken, Set<String> explained) {
        List<Piece> gazetteer = known.find(line);
        List<Piece> chosen = new ArrayList<>();
        if (line.shouted()) {
            gazetteer.stream().filter(p -> isSureInHeadline(line, p)).forEach(p -> add(line, chosen, p));
        } else {
            choose(line, spoken, gazetteer, explained, chosen);
            chosen.replaceAll(p -> holders.posts(line, p, chosen));
            chosen.removeIf(p -> isNoName(line, p));
        }
        return ordered(chosen);
    }

    private boolean isSureInHeadline(Line line, Piece piece) {
        return piece.text().length() > 3
                && !operations.cues().isNamedBefore(line, piece.start())
                && (!isPlace(piece) || piece.length() > 1 || line.tellsCase() || places.isLocated(line, piece.start()));
    }

    /** In the order of what is surer: a piece that overlaps one that was chosen before is left out. */
    private void choose(Line line, boolean spoken, List<Piece> gazetteer, Set<String> explained, List<Piece> chosen) {
        offices.find(line).forEach(p -> add(line, chosen, p));
        longestFirst(operations.find(line, spoken)).forEach(p -> add(line, chosen, p));
        List<Piece> located = longestFirst(places.find(line));
        List<Piece> people = persons.find(line);
        List<Piece> organizations = bodies.find(line, gazetteer, people);
        organizations.removeIf(p -> p.by().equals(HeldBodies.RULE) && explained.contains(p.text()));
        located.stream().filter(p -> p.by().equals(CuedPlaces.LONG)).forEach(organizations::addFirst);
        gazetteer.stream()
                .filter(p -> isPlace(p) && p.length() > 2)
                .filter(p -> organizations.stream().noneMatch(o -> o.start() <= p.start() && p.end() <= o.end()))
                .forEach(p -> add(line, chosen, p));
        longestFirst(organizations).forEach(p -> add(line, chosen, bodies.knownInside(line, p)));
        located.stream().filter(p -> p.by().equals(CuedPlaces.RULE)).forEach(p -> add(line, chosen, p));
        people.stream().filter(p -> !p.by().equals("person-given-name")).forEach(p -> add(line, chosen, p));
        gazetteer.stream()
                .filter(this::isPlace)
                .filter(p -> people.stream().noneMatch(q -> isWordOf(line, q, p)))
                .filter(p -> fit.wholeRun(line, p, chosen))
                .forEach(p -> add(line, chosen, p));
        people.forEach(p -> add(line, chosen, p));
        located.stream().filter(p -> fit.plausible(line, p)).forEach(p -> add(line, chosen, p));
    }

    /** Whether the place is the last word of the person's name, or the first before a particle: "Omar London", "Hassan al-Sadr". */
    private static boolean isWordOf(Line line, Piece person, Piece place) {
        boolean last = person.start() < place.start() && person.end() == place.end();
        boolean first = person.start() == place.start() && place.end() < person.end() && !line.capital(place.end());
        return first || last;
    }

    private boolean isNoName(Line line, Piece piece) {
        return noNames.isPhrase(line, piece)
                || isReporter(line, piece)
                || isPlace(piece)
                        && (noNames.isOfMoney(line, piece)
                                || noNames.isInLaw(line, piece)
                                || Brands.isThing(line, piece)
                                || fit.isAdjective(line, piece));
    }

    /** "DOHA, 3 May (ABC) –": letters in a dateline are those of who reports. */
    private boolean isReporter(Line line, Piece piece) {
        return piece.start() > 0
                && piece.length() == 1
                && line.abbreviation(piece.start())
                && ontology.isA(piece.type(), Dos.ORGANIZATION)
                && piece.end() < Dateline.end(line.sentence());
    }

    private static List<Piece> longestFirst(List<Piece> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparing(Piece::length).reversed().thenComparing(Piece::start))
                .toList();
    }

    private static List<Piece> ordered(List<Piece> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparing(Piece::start).thenComparing(Piece::end))
                .toList();
    }

    private void add(Line line, List<Piece> chosen, Piece piece) {
        if (chosen.stream().noneMatch(c -> c.overlaps(piece) && !compatible(line, c, piece))) {
            chosen.add(piece);
        }
    }

    /** "police in Guizhou and Hubei" are two bodies and two places. */
    private boolean compatible(Line line, Piece one, Piece other) {
        return told(one) && told(other) && !one.text().equals(other.text())
                || inside(line, one, other)
                || inside(line, other, one)
                || isOffice(line, one) && one.start() < other.start()
                || isOffice(line, other) && other.start() < one.start();
    }

    /** "Office of the Mayor": the office of another body, unless it is known itself. */
    private boolean isOffice(Line line, Piece piece) {
        return piece.by().equals("office-of") && !known.isName(line, piece.start(), piece.end());
    }

    private boolean inside(Line line, Piece body, Piece place) {
        boolean own = !line.nameWord(body.start())
                || line.opens(body.start())
                || !body.text().contains(place.text());
        boolean holds = told(body) && own && body.text().contains(" in ")
                || LineBodies.isSeated(body) && place.end() == body.end();
        return holds && isPlace(place);
    }

    private static boolean told(Piece piece) {
        return piece.by().equals(Name.PLACE_AND_KIND);
    }

    private boolean isPlace(Piece piece) {
        return ontology.isA(piece.type(), Dos.PLACE);
    }
}
