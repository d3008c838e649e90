package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.mention.name.body.OwnedBodies;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.memory.OwnAbbreviations;
import org.dossier.mention.name.place.CountryVotes;
import org.dossier.mention.name.place.Namesakes;
import org.dossier.mention.name.place.PlaceHomonyms;

/**
 * Which of several things of a name is meant: by the place named right behind ("Jackson, Mississippi"), by its neighbours in a
 * list, by the countries that the article speaks of, by size. Among bodies it abstains where the article does not tell.
 */
final class Homonyms {

    /** What names were found by for which the gazetteer is asked no more: it has been, or has none that is meant. */
    private static final Set<String> SETTLED = Set.of(Name.PLACE_AND_KIND, Namesakes.RULE, OwnedBodies.KNOWN);

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final PlaceHomonyms places;
    private final FirmHomonyms firms;
    private final Namesakes namesakes;
    private final BodyCountries owners;

    Homonyms(Knowledge knowledge) {
        ontology = knowledge.ontology();
        gazetteer = knowledge.gazetteer();
        firms = new FirmHomonyms(knowledge);
        places = new PlaceHomonyms(knowledge);
        owners = new BodyCountries(ontology);
        namesakes = new Namesakes(knowledge, places);
    }

    List<List<Piece>> choose(List<Line> lines, List<List<Piece>> found) {
        List<List<Piece>> pieces = namesakes.mark(lines, found);
        CountryVotes countries = CountryVotes.of(
                lines, gazetteer, pieces.stream().flatMap(List::stream).map(this::candidates));
        Map<String, Entry> told = places.told(lines, pieces);
        OwnAbbreviations own = OwnAbbreviations.of(gazetteer, ontology, lines, pieces);
        List<List<Piece>> chosen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> line = pieces.get(i);
            List<Piece> result = new ArrayList<>();
            for (int k = 0; k < line.size(); k++) {
                Optional<Piece> letters = own.own(line.get(k));
                Piece piece = letters.isPresent() ? letters.get() : choose(lines.get(i), line, k, countries);
                boolean alone = told.containsKey(piece.text()) && places.isAlone(lines.get(i), line, k);
                result.add(ofItsWhole(lines.get(i), line, k, alone ? as(piece, told.get(piece.text())) : piece));
            }
            chosen.add(List.copyOf(result));
        }
        return chosen;
    }

    /** "Naples" is the one of "Naples, Florida" in the whole article. */
    private Piece as(Piece piece, Entry told) {
        return ontology.isA(piece.type(), Dos.PLACE) ? retyped(piece, told) : piece;
    }

    /** "anti-smuggling bureau of Dover Customs" is none of those whose known whole is another body. */
    private Piece ofItsWhole(Line line, List<Piece> pieces, int k, Piece chosen) {
        Optional<String> parent = chosen.entry().flatMap(e -> e.column("parent"));
        boolean behind = k + 1 < pieces.size()
                && line.lower(chosen.end()).equals("of")
                && pieces.get(k + 1).start() - chosen.end() <= 2;
        if (parent.isEmpty() || !behind || !ontology.isA(pieces.get(k + 1).type(), Dos.ORGANIZATION)) {
            return chosen;
        }
        Piece whole = pieces.get(k + 1);
        boolean known =
                gazetteer.lookup(whole.text()).stream().anyMatch(e -> e.name().equals(parent.get()))
                        || whole.text().equals(parent.get());
        return known ? chosen : chosen.unknown().foundBy("unit:whole");
    }

    private List<Entry> candidates(Piece piece) {
        if (SETTLED.contains(piece.by())) {
            return piece.entry().stream().toList();
        }
        if (ontology.isA(piece.type(), Dos.PERSON)) {
            return List.of();
        }
        List<Entry> all = gazetteer.lookup(piece.text());
        List<Entry> fitting = all.stream()
                .filter(e -> ontology.isA(e.type(), piece.type()) || ontology.isA(piece.type(), e.type()))
                .toList();
        boolean gazetteerOnly = piece.by().startsWith("gazetteer") || piece.by().equals("memory");
        if (gazetteerOnly || fitting.isEmpty() && all.size() == 1 && isOnly(piece, all.getFirst())) {
            return all;
        }
        return fitting.isEmpty() ? piece.entry().stream().toList() : fitting;
    }

    private Piece choose(Line line, List<Piece> pieces, int k, CountryVotes countries) {
        Piece piece = pieces.get(k);
        Optional<String> owner = owners.of(line, pieces, k);
        List<Entry> candidates = candidates(piece).stream()
                .filter(e -> owner.isEmpty() || isIn(e, owner.get()))
                .toList();
        Optional<String> local = owner.isEmpty() ? owners.opening(line, pieces, k) : Optional.empty();
        if (local.isPresent() && candidates.stream().anyMatch(e -> BodyCountries.isQualified(piece, e))) {
            List<Entry> there = candidates.stream()
                    .filter(e -> e.column("country").equals(local))
                    .toList();
            return there.size() == 1
                    ? retyped(piece, there.getFirst())
                    : ofCountry(piece, BodyCountries.named(pieces.getFirst(), piece));
        }
        return switch (candidates.size()) {
            case 0 -> owner.isPresent() ? piece.unknown() : piece;
            case 1 -> onlyOne(piece, candidates.getFirst(), countries);
            default -> oneOf(candidates, line, pieces, k, countries);
        };
    }

    /** "In Spain, the National Police": the Spanish National Police, whether that is known or not. */
    private Piece ofCountry(Piece piece, String name) {
        List<Entry> known = gazetteer.lookup(name).stream()
                .filter(e -> ontology.isA(e.type(), Dos.ORGANIZATION))
                .toList();
        return known.size() == 1
                ? retyped(piece, known.getFirst())
                : new Piece(piece.start(), piece.end(), name, piece.type(), Optional.empty(), piece.by());
    }

    private Piece onlyOne(Piece piece, Entry entry, CountryVotes countries) {
        if (isElsewhere(piece, entry, countries)) {
            return piece.unknown();
        }
        return agrees(piece, entry) ? retyped(piece, entry) : piece;
    }

    private Piece oneOf(List<Entry> candidates, Line line, List<Piece> pieces, int k, CountryVotes countries) {
        Piece piece = pieces.get(k);
        Optional<Entry> firm = firms.choose(line, piece, candidates, countries);
        if (firm.isPresent()) {
            return retyped(piece, firm.get());
        }
        boolean place = candidates.stream().anyMatch(e -> ontology.isA(e.type(), Dos.PLACE));
        return place
                ? retyped(piece, places.choose(line, pieces, k, candidates, countries))
                : body(piece, candidates, countries);
    }

    private static boolean isIn(Entry entry, String country) {
        return entry.column("country").filter(c -> !c.equals(country)).isEmpty();
    }

    /** A name that several countries use ("National Police (France)") means a body of a country that the article speaks of most. */
    private static boolean isElsewhere(Piece piece, Entry entry, CountryVotes countries) {
        return BodyCountries.isQualified(piece, entry) && countries.of(entry) < Math.max(countries.most(), 1);
    }

    /** A cue that tells the class more exactly than the gazetteer is right, but not for a name that only this body has. */
    private boolean agrees(Piece piece, Entry entry) {
        return piece.entry().isPresent() || ontology.isA(entry.type(), piece.type()) || isOnly(piece, entry);
    }

    /** A name of several words, which no body of another country has. */
    private boolean isOnly(Piece piece, Entry entry) {
        return piece.length() > 1
                && !entry.name().endsWith(")")
                && ontology.isA(piece.type(), Dos.ORGANIZATION)
                && ontology.isA(entry.type(), Dos.ORGANIZATION);
    }

    private static Piece retyped(Piece piece, Entry entry) {
        return piece.as(entry.type()).with(entry);
    }

    /** A ministry of the country that the article speaks of; of no country where two fit alike. */
    private static Piece body(Piece piece, List<Entry> candidates, CountryVotes countries) {
        int most = candidates.stream().mapToInt(countries::of).max().orElse(0);
        List<Entry> best =
                candidates.stream().filter(e -> countries.of(e) == most).toList();
        if (most > 0 && best.size() == 1) {
            return retyped(piece, best.getFirst());
        }
        String type = candidates.stream()
                        .allMatch(e -> e.type().equals(candidates.getFirst().type()))
                ? candidates.getFirst().type()
                : piece.type();
        return piece.as(type).unknown();
    }
}
