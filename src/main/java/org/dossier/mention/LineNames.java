package org.dossier.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;

/** The names of one sentence: what the readers propose, with the contradictions settled. */
final class LineNames {

    /** Words that join the parts of foreign names of places: "Port aux Basques". */
    private static final Set<String> FOREIGN =
            Set.of("aux", "sur", "sous", "de", "del", "du", "des", "da", "do", "dos");

    private final Ontology ontology;
    private final Roles roles;
    private final BodyCues cues;
    private final KnownNames known;
    private final PlaceNames places;
    private final BodyNames bodies;
    private final ToldBodies toldBodies;
    private final LocalBodies localBodies;
    private final UnitNames units;
    private final OperationNames operations;
    private final PersonNames persons;
    private final Holders holders;

    LineNames(Knowledge knowledge) {
        ontology = knowledge.ontology();
        roles = new Roles(knowledge);
        cues = new BodyCues(knowledge);
        known = new KnownNames(knowledge);
        places = new PlaceNames(knowledge, known);
        bodies = new BodyNames(knowledge, cues, known, roles);
        toldBodies = new ToldBodies(knowledge, cues, known, roles);
        localBodies = new LocalBodies(cues, known, places);
        units = new UnitNames(cues);
        operations = new OperationNames(knowledge, known, roles, cues);
        persons = new PersonNames(knowledge, roles, cues, known);
        holders = new Holders(ontology, cues, persons);
    }

    boolean speaksOfOperation(Line line) {
        return operations.speaks(line);
    }

    KnownNames known() {
        return known;
    }

    BodyCues cues() {
        return cues;
    }

    /** The names of a sentence in its order; where capitals prove nothing, only known names. */
    List<Piece> find(Line line, boolean spoken) {
        List<Piece> chosen = new ArrayList<>();
        List<Piece> gazetteer = known.find(line);
        if (line.shouted()) {
            gazetteer.stream()
                    .filter(p -> p.text().length() > 3 && !operations.isNamedBefore(line, p.start()))
                    .filter(p -> !isPlace(p) || p.length() > 1 || line.tellsCase() || places.isLocated(line, p.start()))
                    .forEach(p -> add(line, chosen, p));
            return ordered(chosen);
        }
        longestFirst(operations.find(line, spoken)).forEach(p -> add(line, chosen, p));
        List<Piece> located = longestFirst(places.find(line));
        List<Piece> people = persons.find(line);
        List<Piece> organizations = new ArrayList<>(bodies.find(line));
        gazetteer.stream()
                .filter(p -> !isPlace(p) && Brands.acts(line, p))
                .filter(p -> isBody(p) || people.stream().noneMatch(q -> q.overlaps(p) && q.length() > p.length()))
                .flatMap(p -> apart(line, p).stream())
                .forEach(organizations::add);
        organizations.addAll(localBodies.find(line));
        organizations.addAll(units.find(line));
        organizations.addAll(toldBodies.find(line));
        organizations.addAll(toldBodies.abroad(line));
        located.stream().filter(p -> p.by().equals("place-cue-long")).forEach(organizations::addFirst);
        gazetteer.stream()
                .filter(p -> isPlace(p) && p.length() > 2)
                .filter(p -> organizations.stream().noneMatch(o -> o.start() <= p.start() && p.end() <= o.end()))
                .forEach(p -> add(line, chosen, p));
        longestFirst(organizations).forEach(p -> add(line, chosen, knownInside(line, p)));
        located.stream().filter(p -> p.by().equals("place-cue")).forEach(p -> add(line, chosen, p));
        people.stream().filter(p -> !p.by().equals("person-given-name")).forEach(p -> add(line, chosen, p));
        gazetteer.stream()
                .filter(this::isPlace)
                .filter(p -> people.stream().noneMatch(q -> q.start() < p.start() && q.end() == p.end()))
                .filter(p -> wholeRun(line, p, chosen))
                .forEach(p -> add(line, chosen, p));
        people.forEach(p -> add(line, chosen, p));
        located.stream().filter(p -> plausible(line, p)).forEach(p -> add(line, chosen, p));
        chosen.replaceAll(p -> holders.posts(line, p, chosen));
        chosen.removeIf(p -> known.isNoName(line, p.start(), p.end())
                || known.isNoName(line, p.start() - 1, p.end())
                || isPlace(p) && (known.isMoney(line, p.end()) || Brands.isThing(line, p) || isAdjective(line, p)));
        return ordered(chosen);
    }

    /** "U.S. jobs", "UK-based": a country that only says whose or where a thing is. */
    private boolean isAdjective(Line line, Piece piece) {
        int next = piece.end();
        boolean adjective =
                piece.length() == 1 && known.byAdjective(line, piece.start()).isPresent();
        return adjective
                && next < line.size()
                && !line.capital(next)
                && (Set.of("NOUN", "ADJ").contains(line.token(next).upos())
                        || line.text(next).equals("-"));
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
        return told(line, one) && told(line, other) && !one.text().equals(other.text())
                || inside(line, one, other)
                || inside(line, other, one)
                || one.by().equals("office-of") && one.start() < other.start()
                || other.by().equals("office-of") && other.start() < one.start();
    }

    private boolean inside(Line line, Piece body, Piece place) {
        return told(line, body) && isPlace(place) && body.text().contains(" in ");
    }

    private static boolean told(Line line, Piece piece) {
        return piece.by().equals("place-and-kind") && !line.nameWord(piece.start());
    }

    /** "Fraud Bureau of the Ministry of Justice": two bodies, where both are known. */
    private List<Piece> apart(Line line, Piece piece) {
        for (int at = piece.start() + 2; at < piece.end() - 2; at++) {
            Optional<Piece> whole =
                    line.lower(at - 1).equals("of") && line.lower(at).equals("the")
                            ? known.at(line, at + 1).filter(p -> p.end() == piece.end() && isBody(p))
                            : Optional.empty();
            if (whole.isPresent()) {
                int end = at - 1;
                return List.of(
                        new Piece(
                                piece.start(),
                                end,
                                line.phrase(piece.start(), end),
                                piece.type(),
                                piece.entry(),
                                piece.by()),
                        whole.get());
            }
        }
        return List.of(piece);
    }

    private boolean isBody(Piece piece) {
        return ontology.isA(piece.type(), Dos.ORGANIZATION);
    }

    private boolean isPlace(Piece piece) {
        return ontology.isA(piece.type(), Dos.PLACE);
    }

    /** The gazetteer knows better than the cue what a name is: entry and class of the longest known body at its end. */
    private Piece knownInside(Line line, Piece piece) {
        if (piece.entry().isPresent()) {
            return piece;
        }
        for (int start = piece.start(); start < piece.end() - 1; start++) {
            if (start > piece.start() && !tellsPlace(line, piece.start(), start)) {
                break;
            }
            List<Entry> entries = known.entries(line, start, piece.end()).stream()
                    .filter(e -> ontology.isA(e.type(), Dos.ORGANIZATION))
                    .toList();
            if (!entries.isEmpty()) {
                Entry entry = entries.getFirst();
                boolean several = entries.stream().anyMatch(e -> !e.type().equals(entry.type()));
                String by = several ? "gazetteer:" + entry.table() : piece.by();
                String type = several ? piece.type() : entry.type();
                return new Piece(piece.start(), piece.end(), piece.text(), type, Optional.of(entry), by);
            }
        }
        return piece;
    }

    /** Whether the words only say of which country: "US Federal Bureau of Investigation". */
    private boolean tellsPlace(Line line, int start, int end) {
        return known.isPlace(line, start, end)
                || end - start == 1 && known.byAdjective(line, start).isPresent();
    }

    /** A known place that is only a part of a run of capitals is a part of some other name, unless the rest is one, too. */
    private boolean wholeRun(Line line, Piece piece, List<Piece> chosen) {
        if (line.opens(piece.start()) && piece.length() == 1 && !line.nameWord(piece.start())) {
            return false;
        }
        boolean side = places.isSide(line, piece.start() - 1);
        return (side || free(line, piece.start() - 1, chosen))
                && free(line, piece.end(), chosen)
                && !goesOn(line, piece.end())
                && !(FOREIGN.contains(line.lower(piece.end())) && line.nameWord(piece.end() + 1));
    }

    /** Whether hyphens tie more to the name: "Stoke" in "Stoke-on-Tern", but not "Beijing" in "Beijing-based". */
    private static boolean goesOn(Line line, int end) {
        return line.text(Math.min(end, line.size() - 1)).equals("-")
                && line.glued(end)
                && line.lower(end + 2).equals("-")
                && line.capital(end + 3);
    }

    private boolean free(Line line, int i, List<Piece> chosen) {
        return !line.nameWord(i)
                || known.isTime(line, i)
                || line.opens(i)
                || chosen.stream().anyMatch(c -> c.start() <= i && i < c.end());
    }

    /** A name of unknown kind after a preposition of place. */
    private boolean plausible(Line line, Piece piece) {
        if (roles.endingAt(line, piece.end())
                .filter(r -> r.start() < piece.start())
                .isPresent()) {
            return false;
        }
        for (int i = piece.start(); i < piece.end(); i++) {
            if (line.abbreviation(i)
                    || line.text(i).indexOf('.') > 0
                    || line.text(i).length() == 1 && !line.text(i).equals("-")
                    || known.isTime(line, i)
                    || roles.startsAt(line, i)
                    || known.byAdjective(line, i).isPresent()
                    || cues.at(line, i).isPresent()
                    || !line.token(i).upos().equals("PROPN")
                            && !line.text(i).equals("-")
                            && !line.lower(i - 1).equals("-")) {
                return false;
            }
        }
        return true;
    }
}
