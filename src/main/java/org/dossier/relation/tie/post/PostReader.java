package org.dossier.relation.tie.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Charts;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.model.RelationMention;

/**
 * Reads posts: who holds which post in which body.
 *
 * <p>A post stands before a name ({@code LKA president Andrea Mohr}), after it ({@code Li Jiantao, deputy head of the bureau}) or in a
 * relative clause ({@code who heads the unit}). A former post and one that is only going to be held are no facts.
 */
public final class PostReader {
    private final Ontology ontology;
    private final PostsBehind behind;
    private final ImpliedBody implied;
    private final NearBody near;

    /** Posts that are ranks, too: "Commissioner Ann Lee, head of the unit". */
    private final Set<String> ranks;

    private final Roles roles;
    private final GivenPosts given;
    private final TitlePosts titles;
    private final LeadingPosts leading;

    public PostReader(Knowledge knowledge) {
        ontology = knowledge.ontology();
        RolePhraseReader phrases = new RolePhraseReader(knowledge);
        behind = new PostsBehind(phrases);
        roles = new Roles(knowledge);
        given = new GivenPosts(knowledge, phrases);
        implied = new ImpliedBody(knowledge);
        near = new NearBody(knowledge);
        ranks = knowledge.expressions().words("roles", "role", "rank", "yes");
        titles = new TitlePosts(phrases, roles);
        leading = new LeadingPosts(phrases, roles);
    }

    public List<RelationMention> read(Context context) {
        List<HeldPost> found = new ArrayList<>();
        for (Chart chart : Charts.of(context, ontology)) {
            chart.phrases().stream()
                    .filter(p -> p.mention() instanceof Name && chart.isPerson(p))
                    .filter(p -> roles.endAt(chart, p.from(), p.to()) < p.to())
                    .forEach(p -> read(context, chart, p, found));
        }
        return once(found).map(p -> p.relation(ontology)).toList();
    }

    /** Each post in a body once; of the posts in none the first of somebody of whom no better is told. */
    private static Stream<HeldPost> once(List<HeldPost> found) {
        Map<List<Object>, HeldPost> posts = new LinkedHashMap<>();
        found.stream()
                .filter(p -> found.stream().noneMatch(p::isToldBy))
                .forEach(p -> p.body()
                        .ifPresent(body -> posts.putIfAbsent(
                                List.of(p.holder().id(), p.post().role(), body.id()), p)));
        found.stream()
                .filter(p -> p.body().isEmpty() && found.stream().noneMatch(p::isOutdoneBy))
                .forEach(p -> posts.put(List.of(p.holder().id()), p));
        return posts.values().stream();
    }

    private void read(Context context, Chart chart, Phrase name, List<HeldPost> found) {
        List<RolePhrase> after = behind.read(chart, name);
        after.forEach(post -> add(context, chart, name, post, 0.93, found));
        Optional<RolePhrase> led = after.isEmpty() ? leading.ledBy(chart, name) : Optional.empty();
        List<RolePhrase> posts = led.map(List::of).orElse(after);
        Optional<RolePhrase> title = titles.read(chart, name);
        title.flatMap(post -> titles.joined(chart, post))
                .ifPresent(post -> add(context, chart, name, post, 0.88, found));
        title.filter(post -> !isOutranked(chart, post, posts) && (led.isEmpty() || !ranks.contains(post.role())))
                .map(post -> inBodyOf(after, post))
                .ifPresent(post -> add(context, chart, name, post, 0.9, found));
        given.read(chart, name).ifPresent(post -> add(context, chart, name, post, 0.88, found));
        led.ifPresent(post -> add(context, chart, name, post, 0.88, found));
        leading.heading(chart, name).ifPresent(post -> {
            add(context, chart, name, post, 0.9, found);
            leading.besides(chart, post.to()).ifPresent(more -> add(context, chart, name, more, 0.9, found));
        });
    }

    /** "Chief Inspector Ann Lee, head of the Fraud Division", "Sergeant Ann Lee, head of fraud": beside a post a rank is none. */
    private boolean isOutranked(Chart chart, RolePhrase title, List<RolePhrase> after) {
        return title.body().isEmpty()
                && (roles.isRank(chart, title.nounFrom(), title.nounTo()) || ranks.contains(title.role()))
                && after.stream().anyMatch(p -> p.body().isPresent() || isFunction(chart, p));
    }

    private boolean isFunction(Chart chart, RolePhrase post) {
        return !roles.isRank(chart, post.nounFrom(), post.nounTo())
                && roles.role(chart, post.nounFrom(), post.nounTo()).alone();
    }

    /** "Chief Prosecutor Ann Lee, head of the Fraud Division": the title's body is that of the post behind. */
    private static RolePhrase inBodyOf(List<RolePhrase> after, RolePhrase title) {
        return after.stream()
                .flatMap(p -> p.body().stream())
                .findFirst()
                .filter(b -> title.body().isEmpty() && !title.rank())
                .map(title::in)
                .orElse(title);
    }

    private void add(
            Context context, Chart chart, Phrase name, RolePhrase post, double confidence, List<HeldPost> found) {
        if (!post.current() || !name.referent().named()) {
            return;
        }
        if (post.body().isPresent()) {
            found.add(new HeldPost(post, chart, name, confidence, true));
        } else if (!post.rank()) {
            addWithoutBody(context, chart, name, post, confidence - 0.1, found);
        }
    }

    /** A post beside which no body is named: in the one that its noun implies, or in none. */
    private void addWithoutBody(
            Context context, Chart chart, Phrase name, RolePhrase post, double confidence, List<HeldPost> found) {
        boolean told = Set.of("in", "at", "with").contains(chart.lower(post.to()));
        Optional<RolePhrase> inBody =
                told ? Optional.empty() : implied.of(context, chart, post).or(() -> near.of(context, chart, post));
        if (inBody.isPresent()) {
            found.add(new HeldPost(inBody.get(), chart, name, confidence, false));
            return;
        }
        if (standsAlone(chart, post)) {
            found.add(new HeldPost(post, chart, name, confidence, false));
        }
        context.remarks()
                .add("No body found for the post '" + post.role() + "' of "
                        + name.referent().label() + ".");
    }

    /** "Minister Ann Lee", but not "Ann Lee, owner", "Ann Lee, director of the film". */
    private boolean standsAlone(Chart chart, RolePhrase post) {
        Roles.Role role = roles.role(chart, post.nounFrom(), post.nounTo());
        return role.alone()
                && !near.isLone(chart, post)
                && (role.sure() || !post.role().matches(".* (the|an?) .*"));
    }
}
