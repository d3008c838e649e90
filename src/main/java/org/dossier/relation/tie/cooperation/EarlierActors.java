package org.dossier.relation.tie.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Clause;
import org.dossier.relation.chart.SayingVerbs;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.tie.model.TieWords;

/** Who acted in the sentences before one that only says with whom: "The agency raided a shop. It was helped by the police." */
final class EarlierActors {

    /** How many sentences later it may be said who helped those who acted, if the article tells of several. */
    private static final int NEAR = 3;

    /** How often an article speaks at least of the body that it is about. */
    private static final int OFTEN = 3;

    private record Actor(int sentence, BodyGroup group) {}

    private final Ontology ontology;
    private final SayingVerbs saying;
    private final TieWords cues;
    private final Optional<Referent> main;
    private final List<Actor> actors = new ArrayList<>();
    private Optional<Chart> before = Optional.empty();

    EarlierActors(Context context, Ontology ontology, SayingVerbs saying, TieWords cues) {
        this.cues = cues;
        this.ontology = ontology;
        this.saying = saying;
        List<Referent> bodies = context.references().referents().stream()
                .filter(r -> r.named() && ontology.isA(r.type(), Dos.ORGANIZATION))
                .toList();
        int most = bodies.stream().mapToInt(r -> r.mentions().size()).max().orElse(0);
        List<Referent> first =
                bodies.stream().filter(r -> r.mentions().size() == most).toList();
        main = most >= OFTEN && first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    /**
     * Takes the sentence as one before the next.
     *
     * @param goesOn whether it only tells more of those who acted before it
     */
    void add(Chart chart, boolean goesOn) {
        before = before.isPresent() && goesOn ? before : Optional.of(chart);
        firstActor(chart)
                .filter(a -> !speaks(chart, a))
                .ifPresent(a -> actors.add(new Actor(chart.sentence().index(), a)));
    }

    /** Who acts in the sentence before. */
    Optional<BodyGroup> last() {
        return before.flatMap(this::firstActor);
    }

    /** Who acts in the sentence before and does not only speak. */
    Optional<BodyGroup> lastDoing() {
        return last().filter(a -> !speaks(before.orElseThrow(), a));
    }

    /**
     * Who acted last a few sentences before this one, the only one who acted at all, or the body that the article is about; whom a pronoun means the
     * sentence before tells.
     */
    Optional<BodyGroup> of(Chart chart) {
        if (chart.token(0).xpos().equals("PRP")) {
            return lastDoing();
        }
        Optional<BodyGroup> near = actors.reversed().stream()
                .filter(a -> chart.sentence().index() - a.sentence() <= NEAR)
                .map(Actor::group)
                .findFirst();
        List<Referent> all = actors.stream()
                .flatMap(a -> a.group().members().stream())
                .map(Phrase::referent)
                .distinct()
                .toList();
        return near.or(() -> all.size() == 1 ? Optional.of(actors.getFirst().group()) : Optional.empty())
                .or(() -> main.map(
                        m -> new BodyGroup(0, 0, List.of(new Phrase(m.mentions().getFirst(), 0, 0, m)))));
    }

    private boolean speaks(Chart chart, BodyGroup group) {
        return Clause.verbOf(chart, group)
                .filter(v -> saying.at(chart, v.verb()).isPresent())
                .isPresent();
    }

    private boolean isKind(Chart chart, VerbGroup verb, Predicate<String> kind) {
        return cues.at(chart, verb.verb(), 0)
                .filter(m -> kind.test(m.row().get("kind")))
                .isPresent();
    }

    /** Who acts in the main clause of a sentence that tells a fact; a court that gives judgment is helped by nobody, and who helps leads nothing. */
    private Optional<BodyGroup> firstActor(Chart chart) {
        return BodyGroup.of(chart).stream()
                .filter(g -> g.members().stream()
                        .noneMatch(b -> ontology.isA(b.referent().type(), Dos.TRIBUNAL)))
                .filter(g -> Clause.verbOf(chart, g)
                        .filter(v -> !isKind(chart, v, "help"::equals))
                        .or(() -> Clause.passiveOf(chart, g).filter(v -> !isKind(chart, v, k -> true)))
                        .filter(VerbGroup::isReal)
                        .isPresent())
                .findFirst();
    }
}
