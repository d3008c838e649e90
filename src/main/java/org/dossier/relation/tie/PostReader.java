package org.dossier.relation.tie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.reference.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Charts;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.model.RelationMention;

/**
 * Reads posts: who holds which post in which body.
 *
 * <p>A post stands before a name ({@code LKA president Andrea Mohr}), after it ({@code Li Jiantao, deputy head of the bureau}) or in a
 * relative clause ({@code who heads the unit}). A former post and one that is only going to be held are no facts.
 */
public final class PostReader {
    private static final String TEXT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

    /** A post with its holder, before it is known which readings are the same. */
    private record Found(Referent holder, RolePhrase post, Chart chart, Phrase name, double confidence) {}

    private final Ontology ontology;
    private final RolePhraseReader phrases;
    private final ImpliedBody implied;
    private final Roles roles;
    private final GivenPosts given;
    private final TitlePosts titles;
    private final LeadingPosts leading;

    public PostReader(Knowledge knowledge) {
        ontology = knowledge.ontology();
        phrases = new RolePhraseReader(knowledge);
        roles = new Roles(knowledge);
        given = new GivenPosts(knowledge, phrases);
        implied = new ImpliedBody(knowledge);
        titles = new TitlePosts(phrases, roles);
        leading = new LeadingPosts(phrases, roles);
    }

    public List<RelationMention> read(Context context) {
        List<Found> found = new ArrayList<>();
        for (Chart chart : Charts.of(context, ontology)) {
            chart.phrases().stream()
                    .filter(p -> p.mention() instanceof Name && chart.isPerson(p))
                    .filter(p -> roles.endAt(chart, p.from(), p.to()) < p.to())
                    .forEach(p -> read(context, chart, p, found));
        }
        Map<List<Object>, RelationMention> posts = new LinkedHashMap<>();
        for (Found one : found) {
            one.post()
                    .body()
                    .ifPresent(body -> posts.putIfAbsent(
                            List.of(one.holder().id(), one.post().role(), body.id()),
                            relation(one, Optional.of(body))));
        }
        found.stream()
                .filter(f -> f.post().body().isEmpty())
                .filter(f -> found.stream().noneMatch(o -> isBetter(o, f)))
                .forEach(f -> posts.put(List.of(f.holder().id()), relation(f, Optional.empty())));
        return List.copyOf(posts.values());
    }

    /** Whether the article tells of the holder of a post without a body more, or the same before. */
    private static boolean isBetter(Found other, Found bodiless) {
        boolean before = other.name().mention().span().start()
                < bodiless.name().mention().span().start();
        return !other.equals(bodiless)
                && other.holder().id() == bodiless.holder().id()
                && (before || other.post().body().isPresent());
    }

    private void read(Context context, Chart chart, Phrase name, List<Found> found) {
        List<RolePhrase> after = after(chart, name);
        after.forEach(post -> add(context, chart, name, post, 0.93, found));
        titles.read(chart, name)
                .filter(post -> !isOutranked(chart, post, after))
                .map(post -> inBodyOf(after, post))
                .ifPresent(post -> add(context, chart, name, post, 0.9, found));
        given.read(chart, name).ifPresent(post -> add(context, chart, name, post, 0.88, found));
        if (after.isEmpty()) {
            leading.ledBy(chart, name).ifPresent(post -> add(context, chart, name, post, 0.88, found));
        }
        leading.heading(chart, name).ifPresent(post -> {
            add(context, chart, name, post, 0.9, found);
            leading.besides(chart, post.to()).ifPresent(more -> add(context, chart, name, more, 0.9, found));
        });
    }

    /** "Chief Inspector Ann Lee, head of the Fraud Division": beside a post in a body a rank is none. */
    private boolean isOutranked(Chart chart, RolePhrase title, List<RolePhrase> after) {
        return title.body().isEmpty()
                && roles.isRank(chart, title.nounFrom(), title.nounTo())
                && after.stream().anyMatch(p -> p.body().isPresent());
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

    private void add(Context context, Chart chart, Phrase name, RolePhrase post, double confidence, List<Found> found) {
        if (!post.current() || !name.referent().named()) {
            return;
        }
        if (post.body().isPresent()) {
            found.add(new Found(name.referent(), post, chart, name, confidence));
            return;
        }
        if (post.rank()) {
            return;
        }
        boolean told = Set.of("in", "at", "with").contains(chart.lower(post.to()));
        Optional<Referent> body = told ? Optional.empty() : implied.of(context, chart, post);
        body.ifPresentOrElse(
                b -> found.add(new Found(name.referent(), post.impliedIn(b), chart, name, confidence - 0.1)), () -> {
                    if (standsAlone(chart, post)) {
                        found.add(new Found(name.referent(), post, chart, name, confidence - 0.1));
                    }
                    context.remarks()
                            .add("No body found for the post '" + post.role() + "' of "
                                    + name.referent().label() + ".");
                });
    }

    /** "Minister Ann Lee", but not "Ann Lee, owner", "Ann Lee, director of the film". */
    private boolean standsAlone(Chart chart, RolePhrase post) {
        Roles.Role role = roles.role(chart, post.nounFrom(), post.nounTo());
        return role.alone() && (role.sure() || !post.role().matches(".* (the|an?) .*"));
    }

    /** ", 49, deputy commissioner and head of the bureau's Intelligence Group," */
    private List<RolePhrase> after(Chart chart, Phrase name) {
        int at = name.to();
        if (!Set.of(",", "(", "–", "—", "-", "is").contains(chart.lower(at))) {
            return List.of();
        }
        if (chart.upos(at + 1).equals("NUM") && chart.lower(at + 2).equals(",")) {
            at += 2;
        }
        at = chart.lower(at + 1).equals("is") ? at + 1 : at;
        List<RolePhrase> found = new ArrayList<>();
        Optional<RolePhrase> post = phrases.read(chart, at + 1, chart.size());
        while (post.isPresent()) {
            found.add(post.get());
            int next = post.get().to();
            boolean more = Set.of("and", "&").contains(chart.lower(next));
            post = more ? phrases.read(chart, next + 1, chart.size()) : Optional.empty();
        }
        return shareBody(found);
    }

    /** In "deputy commissioner and head of the bureau's fraud unit" the first post is in the bureau, in "founder and head of the unit" in the unit. */
    private static List<RolePhrase> shareBody(List<RolePhrase> posts) {
        List<RolePhrase> shared = new ArrayList<>(posts);
        for (int i = posts.size() - 2; i >= 0; i--) {
            RolePhrase next = posts.get(i + 1);
            if (posts.get(i).body().isEmpty()) {
                Optional<Referent> body = next.owner().or(next::body);
                int at = i;
                body.ifPresent(b -> shared.set(at, posts.get(at).in(b)));
            }
        }
        return shared;
    }

    private RelationMention relation(Found found, Optional<Referent> body) {
        Chart chart = found.chart();
        RolePhrase post = found.post();
        Span words = chart.span(post.nounFrom(), post.nounTo());
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument(
                ontology.term(Dos.HELD_BY),
                new Filler.Thing(found.holder()),
                found.name().mention().span()));
        arguments.add(new Argument(ontology.term(Dos.ROLE), new Filler.Value(post.role(), TEXT), words));
        body.ifPresent(b -> arguments.add(new Argument(ontology.term(Dos.POST_IN), new Filler.Thing(b), words)));
        return new RelationMention(
                ontology.term(Dos.POST),
                Optional.empty(),
                words,
                chart.sentence().span(),
                arguments,
                RelationMention.Polarity.AFFIRMED,
                RelationMention.Modality.ACTUAL,
                Optional.empty(),
                "post/role",
                found.confidence());
    }
}
