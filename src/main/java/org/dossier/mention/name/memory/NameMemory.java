package org.dossier.mention.name.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.person.PersonNames;
import org.dossier.mention.name.place.LonePlaces;

/**
 * What an article repeats of a name that it has given in full: the name itself, its abbreviation in brackets, a person's family
 * name, an operation without its cue or with another number.
 */
public final class NameMemory {

    /** How many words a name has at most. */
    static final int LONGEST = 12;

    private final Ontology ontology;
    private final KnownNames known;
    private final ArticleInitials initials;
    private final BracketedAbbreviations abbreviations;
    private final LetteredBranches branches;
    private final Set<String> labels;
    private final Set<String> firstCues = new HashSet<>();

    public NameMemory(Knowledge knowledge, KnownNames known) {
        this.ontology = knowledge.ontology();
        this.known = known;
        initials = new ArticleInitials(ontology);
        abbreviations = new BracketedAbbreviations(knowledge);
        branches = new LetteredBranches(knowledge, known);
        labels = knowledge.expressions().words("numbered", "word");
        knowledge.expressions().rows("operation-cues").stream()
                .filter(row -> row.get("at").equals("first") && !row.get("part").equals("always"))
                .forEach(row -> firstCues.add(row.get("cue")));
    }

    public List<List<Piece>> complete(List<Line> lines, List<List<Piece>> pieces) {
        ArticleNames store = new ArticleNames(ontology, firstCues);
        lines.forEach(store::learnWords);
        List<List<Piece>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> found = new ArrayList<>(pieces.get(i));
            Line line = lines.get(i);
            abbreviations.read(line, found, store);
            found.removeIf(p -> isOther(p, store) || isOfPerson(line, p, store) || isTaken(p, store));
            found.stream().filter(p -> !isFamilyName(p)).forEach(p -> store.learn(line, p));
            all.add(found);
        }
        for (int i = 0; i < lines.size(); i++) {
            recall(lines.get(i), all.get(i), store);
            all.get(i).sort(Comparator.comparing(Piece::start).thenComparing(Piece::end));
        }
        return all;
    }

    /** "Organised Crime Squad Commander" at the start of a sentence, where the first capital proves nothing. */
    private static Piece whole(Line line, Piece piece, ArticleNames store) {
        int start = piece.start() - 1;
        Piece model = start >= 0 && line.opens(start) && line.capital(start)
                ? store.full.get(line.phrase(start, piece.end()))
                : null;
        return model == null
                ? piece
                : new Piece(start, piece.end(), model.text(), model.type(), model.entry(), "memory");
    }

    /** "in Lu's case", "said Lincoln" after "Ann Lincoln", "Al-Salem" after "Omar Al-Salem": a place with the name of a person of the article neither owns nor says anything. */
    private boolean isOfPerson(Line line, Piece piece, ArticleNames store) {
        boolean hyphened = ArticleNames.hyphened(line, piece.end())
                .filter(store.hyphened::contains)
                .isPresent();
        boolean part = store.parts.containsKey(piece.text())
                && !ontology.isA(piece.type(), Dos.COUNTRY)
                && (line.possessive(piece.end()) || isBesideVerb(line, piece));
        return piece.length() == 1 && ontology.isA(piece.type(), Dos.PLACE) && (part || hyphened);
    }

    private static boolean isBesideVerb(Line line, Piece piece) {
        boolean behind = piece.start() > 0 && line.token(piece.start() - 1).isVerb();
        boolean before = piece.end() < line.size()
                && line.token(piece.end()).isVerb()
                && !(piece.start() > 0 && line.token(piece.start() - 1).upos().equals("ADP"));
        return behind || before;
    }

    /** "trust in Lu" after "Lu Chong": what only a preposition tells to be a place may be what the article has named before. */
    private static boolean isTaken(Piece piece, ArticleNames store) {
        return Set.of(LonePlaces.RULE, "place-preposition").contains(piece.by())
                && (store.parts.containsKey(piece.text()) || store.stems.containsKey(piece.text()));
    }

    /** Whether the article uses the abbreviation for a thing that is none of ours. */
    private static boolean isOther(Piece piece, ArticleNames store) {
        return piece.length() == 1 && store.common.contains(piece.text());
    }

    private void recall(Line line, List<Piece> found, ArticleNames store) {
        found.replaceAll(p -> initials.own(whole(line, p, store), store));
        found.removeIf(p -> isOther(p, store) || isFamilyName(p) && !store.parts.containsKey(p.text()));
        found.removeIf(p -> p.by().equals("place-preposition") && store.stems.containsKey(p.text()));
        branches(line, found, store);
        boolean[] taken = new boolean[line.size()];
        found.forEach(p -> Arrays.fill(taken, p.start(), p.end(), true));
        for (int i = 0; i < line.size(); i++) {
            if (taken[i]) {
                continue;
            }
            Optional<Piece> piece = again(line, i, taken, store);
            if (piece.isPresent()) {
                found.add(piece.get());
                i = piece.get().end() - 1;
            }
        }
    }

    private static boolean isFamilyName(Piece piece) {
        return piece.by().equals(PersonNames.FAMILY_NAME);
    }

    /** What stands there of the article's names: words of one, or another of its series. */
    private Optional<Piece> again(Line line, int at, boolean[] taken, ArticleNames store) {
        boolean opens = store.firstWords.contains(line.text(at).split("-", 2)[0]);
        return (opens ? longest(line, at, taken, store) : Optional.<Piece>empty())
                .or(() ->
                        store.stems.isEmpty() ? Optional.empty() : SeriesNames.another(line, at, taken, store, labels));
    }

    /** "ANF Punjab" after "the Anti-Narcotics Force (ANF)": a body instead of the place in its name. */
    private void branches(Line line, List<Piece> found, ArticleNames store) {
        for (int i = 0; i < line.size(); i++) {
            branches.at(line, i, store).ifPresent(branch -> {
                found.removeIf(p -> p.start() >= branch.start() && p.end() <= branch.end());
                if (found.stream().allMatch(p -> p.end() <= branch.start() || p.start() >= branch.end())) {
                    found.add(branch);
                }
            });
        }
    }

    private Optional<Piece> longest(Line line, int start, boolean[] taken, ArticleNames store) {
        int limit = start;
        while (limit < line.size() && limit - start < LONGEST && !taken[limit]) {
            limit++;
        }
        for (int end = limit; end > start; end--) {
            String text = line.phrase(start, end);
            Piece model = store.full.get(text);
            if (model != null && (line.capital(start) || Character.isDigit(text.charAt(0)))) {
                return Optional.of(new Piece(start, end, text, model.type(), model.entry(), "memory"));
            }
            Optional<Piece> edition = SeriesNames.edition(line, start, end, store);
            if (edition.isPresent()) {
                return edition;
            }
        }
        return part(line, start, store);
    }

    /** A word of a person's name that stands alone: "Lu" after "Lu Chong". */
    private Optional<Piece> part(Line line, int start, ArticleNames store) {
        Piece person = store.parts.get(line.text(start));
        boolean alone =
                person != null && !line.nameWord(start - 1) && !line.nameWord(start + 1) && !known.isTime(line, start);
        if (!alone) {
            return Optional.empty();
        }
        int from = withParticles(line, start, person);
        return Optional.of(new Piece(
                from, start + 1, line.phrase(from, start + 1), person.type(), Optional.empty(), "memory-part"));
    }

    /** "de Lemos" of "Medardo de Lemos". */
    private static int withParticles(Line line, int start, Piece person) {
        int from = start;
        while (from > 0
                && start - from < 3
                && Character.isLowerCase(line.text(from - 1).codePointAt(0))
                && person.text().contains(" " + line.phrase(from - 1, start + 1))) {
            from--;
        }
        return from;
    }
}
