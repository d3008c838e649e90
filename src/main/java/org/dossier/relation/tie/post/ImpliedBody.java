package org.dossier.relation.tie.post;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Phrase;

/**
 * Finds the body of a post that the words leave out: the one body of the article whose name has the post in it ({@code District Attorney
 * Conti}: the Queens District Attorney's Office), or for posts that imply a class of body the last one of it before ({@code Judge Frith}: the
 * court that was named). "Its" is the one body that the sentence has named.
 */
final class ImpliedBody {
    /** How often the article speaks at least of the body that it is about. */
    private static final int OFTEN = 3;

    private static final int MODIFIERS = 4;

    private final Ontology ontology;
    private final Roles roles;
    private final KindBodies kinds;
    private final RemitBodies remits;
    private final Set<String> near;

    ImpliedBody(Knowledge knowledge) {
        ontology = knowledge.ontology();
        roles = new Roles(knowledge);
        remits = new RemitBodies(knowledge.expressions());
        near = knowledge.expressions().words("roles", "role", "near", "yes");
        kinds = new KindBodies(knowledge, roles);
    }

    /** The post in its body. */
    Optional<RolePhrase> of(Context context, Chart chart, RolePhrase post) {
        List<String> remit = remits.remit(chart, post);
        return remit.isEmpty()
                ? body(context, chart, post).map(post::impliedIn)
                : RemitBodies.of(
                                ofType(
                                        context,
                                        roles.role(chart, post.nounFrom(), post.nounTo())
                                                .body()
                                                .orElse(ontology.term(Dos.ORGANIZATION))),
                                remit)
                        .map(post::in);
    }

    private Optional<Referent> body(Context context, Chart chart, RolePhrase post) {
        int determiner = determiner(chart, post);
        if (chart.lower(determiner).equals("its")) {
            return only(chart, determiner);
        }
        Optional<String> type =
                roles.role(chart, post.nounFrom(), post.nounTo()).body();
        return kinds.of(chart, post, ofType(context, Dos.ORGANIZATION))
                .or(() -> type.flatMap(t -> byName(context, chart, post, t)
                        .or(() -> last(context, chart, post, t).filter(b -> !isElsewhere(chart, post, b)))))
                .or(() -> ownOffice(context, chart, post))
                .or(() -> kinds.ofPost(post.role()).flatMap(kind -> only(ofKind(context, kind))))
                .or(() -> chart.lower(determiner).equals("the") && isOfAnyBody(chart, post)
                        ? main(ofType(context, Dos.ORGANIZATION))
                        : Optional.empty());
    }

    /** "The Comptroller General of Customs": the bodies with what the post is of in their names, or their wholes alone. */
    private List<Referent> ofKind(Context context, String kind) {
        return ofType(context, Dos.ORGANIZATION).stream()
                .filter(r -> r.names().stream().anyMatch(n -> KindBodies.hasWord(n, kind)))
                .toList();
    }

    /** A post that there is in bodies of any kind: "the Director-General", no "governor". */
    private boolean isOfAnyBody(Chart chart, RolePhrase post) {
        return roles.role(chart, post.nounFrom(), post.nounTo()).body().isEmpty()
                && roles.role(chart, post.nounFrom(), post.nounTo()).sure()
                && near.contains(roles.noun(chart, post.nounFrom(), post.nounTo()))
                && !Set.of("of", "for").contains(chart.lower(post.to()));
    }

    private static Optional<Referent> only(List<Referent> bodies) {
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    /** The word before the post and its modifiers: of "the Director-General, Ann Lee" the article. */
    private static int determiner(Chart chart, RolePhrase post) {
        int at = post.nounFrom() - 1;
        while (at > post.nounFrom() - MODIFIERS
                && Set.of("ADJ", "NOUN", "PROPN").contains(chart.upos(at))) {
            at--;
        }
        return at;
    }

    /** "The agency has closed the markets, its Director-General, Ann Lee, said": the one body that the sentence names before. */
    private static Optional<Referent> only(Chart chart, int end) {
        List<Referent> before = chart.phrases(0, end)
                .filter(p -> chart.isBody(p) && p.referent().named())
                .map(Phrase::referent)
                .distinct()
                .toList();
        return only(before);
    }

    /** The body that the article speaks of most, if that is more often than of any other. */
    private static Optional<Referent> main(List<Referent> bodies) {
        int most = bodies.stream().mapToInt(r -> r.mentions().size()).max().orElse(0);
        List<Referent> first =
                bodies.stream().filter(r -> r.mentions().size() == most).toList();
        return most >= OFTEN && first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    /** "Attorney General Ann Lee": the one body called "the Attorney General's Office". */
    private Optional<Referent> ownOffice(Context context, Chart chart, RolePhrase post) {
        String noun = Roles.text(chart, post.nounFrom(), post.nounTo());
        return only(ofType(context, Dos.ORGANIZATION).stream()
                .filter(r -> r.names().stream()
                        .anyMatch(n -> (n.toLowerCase(Locale.ROOT).replace('’', '\'') + " ").contains(noun + "'")))
                .toList());
    }

    private Optional<Referent> byName(Context context, Chart chart, RolePhrase post, String type) {
        String noun = Roles.text(chart, post.nounFrom(), post.nounTo());
        return ownOffice(context, chart, post)
                .filter(r -> ontology.isA(r.type(), type))
                .or(() -> only(ofType(context, Dos.TRIBUNAL).stream()
                        .filter(r -> r.names().stream().anyMatch(n -> KindBodies.hasWord(n, noun)))
                        .toList()));
    }

    /** "Mahoning County Prosecutor": a name before the post that the body's has not. */
    private boolean isElsewhere(Chart chart, RolePhrase post, Referent body) {
        int at = post.nounFrom() - 1;
        while (at >= 0
                && post.nounFrom() - at <= MODIFIERS
                && chart.isCapital(at)
                && !roles.isBefore(chart.lower(at))) {
            at--;
        }
        int first = at + 1;
        return post.nounFrom() - first > 1
                && roles.honorifics().before(chart, post.nounFrom()) == post.nounFrom()
                && body.names().stream().noneMatch(n -> KindBodies.hasWord(n, chart.lower(first)));
    }

    /** The last of its class before the end of the sentence; of a "commissioner of police" one that is called police. */
    private Optional<Referent> last(Context context, Chart chart, RolePhrase post, String type) {
        int end = chart.sentence().span().end();
        Optional<String> kind = kinds.ofPost(Roles.text(chart, post.nounFrom(), post.nounTo()));
        return ofType(context, type).stream()
                .filter(r -> r.names().stream().anyMatch(n -> kind.isEmpty() || KindBodies.hasWord(n, kind.get())))
                .filter(r -> lastMention(r, end) >= 0)
                .max(Comparator.comparingInt(r -> lastMention(r, end)));
    }

    private static int lastMention(Referent referent, int end) {
        return referent.mentions().stream()
                .map(Mention::span)
                .filter(s -> s.end() <= end)
                .mapToInt(s -> s.start())
                .max()
                .orElse(-1);
    }

    private List<Referent> ofType(Context context, String type) {
        return context.references().referents().stream()
                .filter(r -> r.named() && ontology.isA(r.type(), type))
                .toList();
    }
}
