package org.dossier.serve.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Entity.Post;

/** Reads who holds which post. */
public final class Posts {

    private final Things things;

    Posts(Things things) {
        this.things = things;
    }

    /** The posts that a person holds, or that a body has. */
    public Stream<Node> of(Node thing) {
        return Stream.of(Dos.HELD_BY, Dos.POST_IN).flatMap(p -> things.subjects(things.term(p), thing).stream());
    }

    public Post post(Node node, Sources sources) {
        List<Node> holders = things.objects(node, things.term(Dos.HELD_BY));
        Support support = holders.stream()
                .map(h -> sources.support(Triple.create(node, things.term(Dos.HELD_BY), h)))
                .reduce(sources.support(node), Support::or);
        return new Post(
                things.ref(node),
                things.literal(node, things.term(Dos.ROLE)),
                things.refs(holders),
                things.object(node, things.term(Dos.POST_IN)).map(things::ref),
                sources.cite(support),
                support.witnesses());
    }
}
