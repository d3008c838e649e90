package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/**
 * Offices of which only the area is told, beside the post of who heads them: "the U.S. Attorney for the District of Maryland". Where the
 * article tells of the office, the area alone may act for it: "The Northern District of Ohio charged two men".
 */
public final class PostedOffices {
    private static final String RULE = "office-of-post";

    /** How many words a name has between its post and the area. */
    private static final int LONGEST_NAME = 6;

    private static final String BEFORE_AREA = " for the ";
    private static final Set<String> LINKS = Set.of("of", "for", "in", ",");
    private static final Set<String> BEFORE_ACTORS = Set.of("by", "with");

    /** A post with its office. */
    private record Office(String name, String area, String type) {}

    /** An area in a line. */
    private record Area(int start, int end, String words) {}

    private final CuePhrases<Office> posts;
    private final List<Office> offices = new ArrayList<>();
    private final KnownNames known;

    public PostedOffices(Knowledge knowledge, KnownNames known) {
        Ontology ontology = knowledge.ontology();
        this.known = known;
        posts = CuePhrases.of(knowledge.expressions(), "post-offices", "post", row -> {
            Office office = new Office(row.get("office"), row.get("area"), ontology.iri(row.get("class")));
            offices.add(office);
            return office;
        });
    }

    /** The offices that stand in the line as areas beside a post. */
    public List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        areas(line)
                .forEach(a -> post(line, linkEnd(line, a.start()))
                        .filter(o -> isAreaOf(a, o))
                        .ifPresent(o -> found.add(office(a, o))));
        return found;
    }

    /** The pieces of an article's lines, with the areas that act for an office of which another piece tells. */
    public List<List<Piece>> complete(List<Line> lines, List<List<Piece>> pieces) {
        Set<String> names = pieces.stream()
                .flatMap(List::stream)
                .filter(p -> offices.stream().anyMatch(o -> o.type().equals(p.type())))
                .map(p -> last(p.text()))
                .collect(Collectors.toSet());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> withActing(lines.get(i), pieces.get(i), names))
                .toList();
    }

    /** What follows "for the" in the name of an office: its area. */
    private static String last(String name) {
        return name.substring(
                name.lastIndexOf(BEFORE_AREA) < 0 ? 0 : name.lastIndexOf(BEFORE_AREA) + BEFORE_AREA.length());
    }

    private List<Piece> withActing(Line line, List<Piece> pieces, Set<String> named) {
        List<Piece> all = new ArrayList<>(pieces);
        areas(line).stream()
                .filter(a -> named.contains(a.words()) && acts(line, a))
                .filter(a -> pieces.stream().noneMatch(p -> p.start() < a.start() && p.end() >= a.end()))
                .flatMap(a ->
                        offices.stream().filter(o -> isAreaOf(a, o)).limit(1).map(o -> office(a, o)))
                .forEach(o -> {
                    all.removeIf(o::overlaps);
                    all.add(o);
                });
        all.sort(Comparator.comparing(Piece::start).thenComparing(Piece::end));
        return all;
    }

    private Piece office(Area area, Office office) {
        String name = office.name() + " " + area.words();
        Piece piece = new Piece(area.start(), area.end(), name, office.type(), Optional.empty(), RULE);
        return known.body(name).map(piece::with).orElse(piece);
    }

    private List<Area> areas(Line line) {
        return IntStream.range(0, line.size())
                .filter(i -> line.capital(i) && line.lower(i + 1).equals("of") && isArea(line.lower(i)))
                .mapToObj(i -> area(line, i))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isArea(String noun) {
        return offices.stream().anyMatch(o -> o.area().equals(noun));
    }

    private static boolean isAreaOf(Area area, Office office) {
        return (" " + area.words().toLowerCase(Locale.ROOT)).contains(" " + office.area() + " of ");
    }

    /** "Southern District of New York": the noun with its side and its place. */
    private Optional<Area> area(Line line, int noun) {
        boolean side = line.nameWord(noun - 1) && Set.of("the", ",").contains(line.lower(noun - 2))
                || line.capital(noun - 1) && noun == 1;
        int start = side && !line.lower(noun - 1).equals("the") ? noun - 1 : noun;
        return known.at(line, noun + 2)
                .filter(p -> known.isPlace(line, p.start(), p.end()))
                .map(p -> new Area(start, p.end(), line.phrase(start, p.end())));
    }

    /** The word behind what stands before the area's "of the"; -1 where nothing leads from there to the area. */
    private static int linkEnd(Line line, int start) {
        int link = line.lower(start - 1).equals("the") ? start - 2 : start - 1;
        return LINKS.contains(line.lower(link)) ? link : -1;
    }

    /** The post that ends before the word, or before the name of its holder that ends there. */
    private Optional<Office> post(Line line, int end) {
        for (int at = end; at > 0 && end - at <= LONGEST_NAME; at--) {
            Optional<CuePhrases.Match<Office>> post = posts.endingAt(line, at);
            if (post.isPresent()
                    && line.capital(post.get().start())
                    && (at < end || !line.lower(end).equals(","))) {
                return post.map(CuePhrases.Match::value);
            }
            if (!line.nameWord(at - 1) && !line.lower(at - 1).equals(".")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The Northern District of Ohio charged", "by the Northern District of Ohio", "the Northern District of Ohio's Narcotics Unit". */
    private static boolean acts(Line line, Area area) {
        int the = area.start() - 1;
        if (!line.lower(the).equals("the")) {
            return false;
        }
        boolean subject = the == 0 && Set.of("VBD", "VBZ").contains(tag(line, area.end()));
        boolean owner = line.possessive(area.end()) && line.nameWord(area.end() + 1);
        return subject || owner || BEFORE_ACTORS.contains(line.lower(the - 1));
    }

    private static String tag(Line line, int i) {
        return i < line.size() ? line.token(i).xpos() : "";
    }
}
