package org.dossier.relation.tie.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.OpeningAdjuncts;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.RolePhraseReader;
import org.dossier.relation.model.Phrase;

/** Reads the posts that stand behind a name: {@code Ann Lee, 49, deputy commissioner and head of the bureau's Intelligence Group,}. */
final class PostsBehind {
    private static final Set<String> OPENINGS = Set.of(",", "(", "–", "—", "-", "is");

    private final RolePhraseReader phrases;

    PostsBehind(RolePhraseReader phrases) {
        this.phrases = phrases;
    }

    List<RolePhrase> read(Chart chart, Phrase name) {
        int at = name.to();
        if (!OPENINGS.contains(chart.lower(at))) {
            return List.of();
        }
        if (chart.upos(at + 1).equals("NUM") && chart.lower(at + 2).equals(",")) {
            at += 2;
        }
        at = chart.lower(at + 1).equals("is") ? at + 1 : at;
        List<RolePhrase> found = new ArrayList<>();
        Optional<RolePhrase> post = phrases.read(chart, at + 1, chart.size())
                .filter(p -> !isSubject(chart, name, p) && !isOfNext(chart, p));
        while (post.isPresent()) {
            found.add(post.get());
            int next = post.get().to();
            boolean more = Set.of("and", "&").contains(chart.lower(next));
            post = more ? phrases.read(chart, next + 1, chart.size()) : Optional.empty();
        }
        return shareBody(found);
    }

    /** "Director Ann Lee, Deputy Commissioner for Customs (DCC) Bo Kim": the title of the next person. */
    private static boolean isOfNext(Chart chart, RolePhrase post) {
        int next = Bodies.skipBrackets(chart, post.to());
        return chart.phrasesAt(next).stream().anyMatch(p -> p.mention() instanceof Name && chart.isPerson(p));
    }

    /** "Represented by the coordinator, Ann Lee, the minister said", "Speaking beside Ann Lee, the minister said": behind a name that commas set apart goes on the clause. */
    private static boolean isSubject(Chart chart, Phrase name, RolePhrase post) {
        boolean apart = chart.lower(name.from() - 1).equals(",")
                && chart.upos(name.to() + 1).equals("DET");
        return (apart || OpeningAdjuncts.closesAt(chart, name.to())) && chart.isFinite(post.to());
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
}
