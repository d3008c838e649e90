package org.dossier.relation.tie.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.model.RelationMention;

/**
 * A post with its holder, before it is known which readings of an article are the same.
 *
 * @param name the holder, where the post stands with it
 * @param told whether the words around it tell the body, not the rest of the article
 */
record HeldPost(RolePhrase post, Chart chart, Phrase name, double confidence, boolean told) {
    private static final String TEXT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

    Referent holder() {
        return name.referent();
    }

    Optional<Referent> body() {
        return post.body();
    }

    /** Whether the article tells of the holder of a post without a body more in the other one, or the same before. */
    boolean isOutdoneBy(HeldPost other) {
        boolean before =
                other.name.mention().span().start() < name.mention().span().start();
        return !other.equals(this)
                && other.holder().id() == holder().id()
                && (before || other.body().isPresent());
    }

    /** Whether the article tells elsewhere in which body the same holder has the same post: "Judge Ann Lee of the county court … Judge Lee said". */
    boolean isToldBy(HeldPost other) {
        return !told
                && other.told
                && other.holder().id() == holder().id()
                && other.post.role().equals(post.role())
                && other.body().isPresent();
    }

    RelationMention relation(Ontology ontology) {
        Span words = chart.span(post.nounFrom(), post.nounTo());
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument(
                ontology.term(Dos.HELD_BY),
                new Filler.Thing(holder()),
                name.mention().span()));
        arguments.add(new Argument(ontology.term(Dos.ROLE), new Filler.Value(post.role(), TEXT), words));
        body().ifPresent(b -> arguments.add(new Argument(ontology.term(Dos.POST_IN), new Filler.Thing(b), words)));
        return RelationMention.fact(
                ontology.term(Dos.POST),
                words,
                chart.sentence().span(),
                arguments,
                Optional.empty(),
                "post/role",
                confidence);
    }
}
