package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Brands;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;
import org.dossier.mention.name.place.PlaceExtent;
import org.dossier.mention.name.place.PlaceKinds;

/** The bodies of one sentence: what the readers of this package propose, with those of the gazetteer that act as bodies there. */
public final class LineBodies {

    /** What begins the rule of bodies whose seat behind "in" belongs to their names, and is a place of its own. */
    static final String SEATED = "seat:";

    private final Ontology ontology;
    private final Roles roles;
    private final BodyCues cues;
    private final KnownNames known;
    private final PlaceKinds kinds;
    private final PlaceExtent placeExtent;
    private final BodyNames names;
    private final ToldBodies told;
    private final UnknownFirms unknown;
    private final HeldBodies held;
    private final ForeignBodies foreign;
    private final LocalBodies local;
    private final NationalBodies national;
    private final UnitNames units;
    private final ListedBodies listed;
    private final BodyEntries entries;
    private final Firms firms;

    public LineBodies(Knowledge knowledge, BodyCues cues, KnownNames known, Roles roles, PlaceKinds kinds) {
        ontology = knowledge.ontology();
        this.roles = roles;
        this.cues = cues;
        this.known = known;
        this.kinds = kinds;
        placeExtent = new PlaceExtent(knowledge.expressions());
        names = new BodyNames(knowledge, cues, known, roles);
        told = new ToldBodies(knowledge, cues, known, roles);
        unknown = new UnknownFirms(knowledge, cues, known, roles);
        held = new HeldBodies(knowledge, cues, known, roles, unknown);
        foreign = new ForeignBodies(knowledge, cues, known, new BodyExtent(knowledge, cues, known, roles));
        local = new LocalBodies(knowledge.lexicon(), cues, known, kinds);
        national = new NationalBodies(knowledge, cues, known);
        units = new UnitNames(
                knowledge.expressions(), cues, new AreaUnits(cues, known, roles, new FamilyNames(knowledge)), kinds);
        listed = new ListedBodies(cues, new RemitLists(knowledge));
        entries = new BodyEntries(ontology, known);
        firms = new Firms(knowledge, known, roles);
    }

    /** The bodies by their cues, by the gazetteer, and by what is told of them; what goes on as a place is none. */
    public List<Piece> find(Line line, List<Piece> gazetteer, List<Piece> people) {
        List<Piece> found = new ArrayList<>(names.find(line));
        gazetteer.stream()
                .filter(p -> !isPlace(p) && firms.act(line, p) && !isDuty(line, p) && !isRank(line, p, people))
                .filter(p -> p.length() > 1 || !placeExtent.endsAbroad(line, p.start()))
                .filter(p -> isBody(p) && !Brands.names(p)
                        || people.stream().noneMatch(q -> q.overlaps(p) && q.length() > p.length()))
                .flatMap(p -> entries.apart(line, p).stream())
                .forEach(found::add);
        found.addAll(local.find(line));
        found.addAll(national.find(line));
        found.addAll(units.find(line));
        found.addAll(listed.find(line));
        found.addAll(told.find(line));
        found.addAll(told.abroad(line));
        found.addAll(unknown.find(line));
        found.addAll(held.find(line));
        found.addAll(foreign.find(line));
        found.removeIf(
                p -> kinds.isKind(line, p.end()) && cues.endingAt(line, p.end()).isPresent());
        return found;
    }

    /** "DCI Ann Lee": letters that stand for a rank, too, right before a name. */
    private boolean isRank(Line line, Piece piece, List<Piece> people) {
        return piece.length() == 1
                && roles.at(line, piece.start())
                        .filter(m -> m.end() == piece.end() && m.value().kind().equals("rank"))
                        .isPresent()
                && people.stream().anyMatch(p -> p.start() == piece.end());
    }

    /** "Director for Revenue and International Operations": what a post is for. */
    private boolean isDuty(Line line, Piece piece) {
        return piece.length() == 1
                && line.lower(piece.start() - 1).equals("for")
                && roles.endingAt(line, piece.start() - 1).isPresent()
                && line.lower(piece.end()).equals("and")
                && line.capital(piece.end() + 1)
                && known.at(line, piece.end() + 1).isEmpty();
    }

    /** Whether the name of the body has the place where it sits behind it. */
    public static boolean isSeated(Piece body) {
        return body.by().startsWith(SEATED);
    }

    /** The piece, or the known body that its name begins or ends with: see {@code BodyEntries}. */
    public Piece knownInside(Line line, Piece piece) {
        return entries.knownInside(line, piece);
    }

    private boolean isBody(Piece piece) {
        return ontology.isA(piece.type(), Dos.ORGANIZATION);
    }

    private boolean isPlace(Piece piece) {
        return ontology.isA(piece.type(), Dos.PLACE);
    }
}
