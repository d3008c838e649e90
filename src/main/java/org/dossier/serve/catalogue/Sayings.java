package org.dossier.serve.catalogue;

import org.apache.jena.graph.Node;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Statement;

/** Reads what somebody said. */
public final class Sayings {

    private final Things things;

    Sayings(Things things) {
        this.things = things;
    }

    public Statement statement(Node node, Sources sources) {
        Support support = sources.support(node);
        return new Statement(
                things.ref(node),
                things.refs(things.objects(node, things.term(Dos.SPEAKER))),
                things.literal(node, things.term(Dos.TEXT)).orElse(""),
                things.literal(node, things.term(Dos.DIRECT))
                        .filter("true"::equals)
                        .isPresent(),
                things.literal(node, things.term(Dos.STATED)),
                things.refs(things.objects(node, things.term(Dos.ABOUT))),
                sources.cite(support),
                support.witnesses());
    }
}
