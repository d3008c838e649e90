package org.dossier.serve.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Statement;

/** Reads what somebody said. */
final class Sayings {

    private final Things things;

    Sayings(Things things) {
        this.things = things;
    }

    Statement statement(Node node, Sources sources) {
        List<String> evidence = sources.of(node);
        return new Statement(
                things.ref(node),
                things.refs(things.objects(node, things.term(Dos.SPEAKER))),
                things.literal(node, things.term(Dos.TEXT)).orElse(""),
                things.literal(node, things.term(Dos.DIRECT))
                        .filter("true"::equals)
                        .isPresent(),
                things.literal(node, things.term(Dos.STATED)),
                things.refs(things.objects(node, things.term(Dos.ABOUT))),
                evidence,
                sources.witnesses(evidence));
    }
}
