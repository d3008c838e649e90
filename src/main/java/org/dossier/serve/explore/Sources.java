package org.dossier.serve.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.entity.Slug;
import org.dossier.graph.NTriples;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Source;

/** Where the facts of one answer come from: each piece of evidence once, by its IRI, in the order of its first use. */
final class Sources {

    private final Things things;
    private final EvidenceIndex evidence;
    private final Map<String, Source> used = new LinkedHashMap<>();

    Sources(Things things, EvidenceIndex evidence) {
        this.things = things;
        this.evidence = evidence;
    }

    Map<String, Source> used() {
        return used;
    }

    /** The evidence of a thing: IRIs. */
    List<String> of(Node thing) {
        return cite(ids(things, thing));
    }

    /** The evidence of one fact; that of its subject, if it has none of its own. */
    List<String> of(Triple fact) {
        List<String> own = ids(things, Terms.iri(things.base() + "fact/" + Slug.digest(NTriples.line(fact))));
        return own.isEmpty() ? of(fact.getSubject()) : cite(own);
    }

    static List<String> ids(Things things, Node derived) {
        return things.objects(derived, Terms.DERIVED).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
    }

    List<String> cite(List<String> ids) {
        ids.forEach(id -> used.computeIfAbsent(id, i -> evidence.source(i).orElse(null)));
        return ids.stream().filter(used::containsKey).toList();
    }

    int witnesses(List<String> ids) {
        return (int) ids.stream().map(id -> used.get(id).article()).distinct().count();
    }
}
