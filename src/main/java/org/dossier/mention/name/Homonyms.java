package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.memory.OwnAbbreviations;
import org.dossier.mention.name.place.PlaceHomonyms;

/**
 * Which of several things of a name is meant: by the place named right behind ("Jackson, Mississippi"), by its neighbours in a
 * list, by the countries that the article speaks of, by size. Among bodies it abstains where the article does not tell.
 */
final class Homonyms {

    private static final int VOTE = 2;

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final PlaceHomonyms places;
    private final Set<String> telling = new HashSet<>();
    private final Set<String> firms = new HashSet<>();

    Homonyms(Knowledge knowledge) {
        ontology = knowledge.ontology();
        gazetteer = knowledge.gazetteer();
        Expressions tables = knowledge.expressions();
        tables.rows("saying").stream()
                .filter(row -> "yes".equals(row.get("addressee")))
                .forEach(row -> telling.add(row.get("verb")));
        tables.rows("business-names").forEach(row -> firms.add(ontology.iri(row.get("class"))));
        places = new PlaceHomonyms(knowledge);
    }

    List<List<Piece>> choose(List<Line> lines, List<List<Piece>> pieces) {
        Map<String, Integer> countries = countries(lines, pieces);
        OwnAbbreviations own = OwnAbbreviations.of(gazetteer, lines, pieces);
        List<List<Piece>> chosen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> line = pieces.get(i);
            List<Piece> result = new ArrayList<>();
            for (int k = 0; k < line.size(); k++) {
                result.add(ofItsWhole(lines.get(i), line, k, own.own(choose(lines.get(i), line, k, countries))));
            }
            chosen.add(List.copyOf(result));
        }
        return chosen;
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

    /** How often each country is meant without doubt: by its own name, an adjective, or a name that only it has. */
    private Map<String, Integer> countries(List<Line> lines, List<List<Piece>> pieces) {
        Map<String, Integer> votes = new HashMap<>();
        pieces.stream().flatMap(List::stream).forEach(p -> vote(p, votes));
        lines.forEach(line -> vote(line, votes));
        votes.remove("");
        return votes;
    }

    private void vote(Piece piece, Map<String, Integer> votes) {
        Set<String> codes = candidates(piece).stream()
                .map(e -> e.column("country").orElse(""))
                .collect(Collectors.toSet());
        if (codes.size() == 1) {
            votes.merge(codes.iterator().next(), VOTE, Integer::sum);
        }
    }

    private void vote(Line line, Map<String, Integer> votes) {
        for (int k = 0; k < line.size(); k++) {
            if (line.capital(k)) {
                gazetteer
                        .byAdjective(line.text(k))
                        .flatMap(e -> e.column("country"))
                        .ifPresent(code -> votes.merge(code, VOTE, Integer::sum));
            }
        }
    }

    private List<Entry> candidates(Piece piece) {
        if (piece.by().equals("place-and-kind") || ontology.isA(piece.type(), Dos.PERSON)) {
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

    private Piece choose(Line line, List<Piece> pieces, int k, Map<String, Integer> countries) {
        Piece piece = pieces.get(k);
        List<Entry> candidates = candidates(piece);
        if (candidates.size() == 1 && isElsewhere(piece, candidates.getFirst(), countries)) {
            return piece.unknown();
        }
        if (candidates.size() < 2) {
            return candidates.isEmpty() || !agrees(piece, candidates.getFirst())
                    ? piece
                    : retyped(piece, candidates.getFirst());
        }
        Optional<Entry> firm = told(line, piece, candidates).or(() -> firmOrArea(line, piece, candidates, countries));
        if (firm.isPresent()) {
            return retyped(piece, firm.get());
        }
        boolean place = candidates.stream().anyMatch(e -> ontology.isA(e.type(), Dos.PLACE));
        return place
                ? retyped(piece, places.choose(line, pieces, k, candidates, countries))
                : body(piece, candidates, countries);
    }

    /** "told AFP": of several bodies of a name the firm, since it publishes what it is told. */
    private Optional<Entry> told(Line line, Piece piece, List<Entry> candidates) {
        List<Entry> published =
                candidates.stream().filter(e -> firms.contains(e.type())).toList();
        boolean told = piece.start() > 0
                && telling.contains(line.token(piece.start() - 1).lemma())
                && published.size() == 1;
        return told ? Optional.of(published.getFirst()) : Optional.empty();
    }

    /** "Amazon" is the firm, "the Amazon" the area; so is the name alone where the article speaks of the area's country. */
    private Optional<Entry> firmOrArea(Line line, Piece piece, List<Entry> candidates, Map<String, Integer> countries) {
        List<Entry> areas = candidates.stream()
                .filter(e -> ontology.isA(e.type(), Dos.PLACE))
                .toList();
        List<Entry> named =
                candidates.stream().filter(e -> firms.contains(e.type())).toList();
        if (areas.size() != 1 || named.size() != 1) {
            return Optional.empty();
        }
        boolean area = line.lower(piece.start() - 1).equals("the")
                && !line.token(piece.end()).isNoun();
        return Optional.of(area || votes(areas.getFirst(), countries) > 0 ? areas.getFirst() : named.getFirst());
    }

    /** A name that several countries use ("National Police (France)") means a body of a country that the article speaks of most. */
    private static boolean isElsewhere(Piece piece, Entry entry, Map<String, Integer> countries) {
        int most = countries.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean qualified = entry.name().endsWith(")") && !piece.text().endsWith(")");
        return qualified && votes(entry, countries) < Math.max(most, 1);
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
    private static Piece body(Piece piece, List<Entry> candidates, Map<String, Integer> countries) {
        int most = candidates.stream().mapToInt(e -> votes(e, countries)).max().orElse(0);
        List<Entry> best =
                candidates.stream().filter(e -> votes(e, countries) == most).toList();
        if (most > 0 && best.size() == 1) {
            return retyped(piece, best.getFirst());
        }
        String type = candidates.stream()
                        .allMatch(e -> e.type().equals(candidates.getFirst().type()))
                ? candidates.getFirst().type()
                : piece.type();
        return piece.as(type).unknown();
    }

    private static int votes(Entry entry, Map<String, Integer> countries) {
        return countries.getOrDefault(entry.column("country").orElse(""), 0);
    }
}
