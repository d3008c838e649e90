package org.dossier.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class TurtleTest {

    private static final String BASE = "https://w3id.org/a/";

    @Test
    void onlyUsedPrefixesAreDeclaredUpToTheLast() {
        Prefixes prefixes = many(Long.SIZE);
        String last = prefixes.namespaces().lastKey();
        Triple fact = Triple.create(
                Terms.iri(BASE + "b"),
                RDF.Nodes.type,
                Terms.iri(prefixes.namespaces().get(last) + "C"));
        assertEquals(
                "@base <" + BASE + "> .\n@prefix rdf: <" + RDF.getURI() + "> .\n@prefix " + last + ": <"
                        + prefixes.namespaces().get(last) + "> .\n\n<b> a " + last + ":C .\n",
                new Turtle(prefixes).write(List.of(fact)));
    }

    @Test
    void morePrefixesThanBitsAreRefused() {
        Prefixes tooMany = many(Long.SIZE + 1);
        assertThrows(IllegalArgumentException.class, () -> new Turtle(tooMany));
    }

    private static Prefixes many(int size) {
        Prefixes all = Prefixes.of(BASE, "z0", "https://w3id.org/z0#");
        while (all.namespaces().size() < size) {
            String name = "z" + all.namespaces().size();
            all = all.with(name, "https://w3id.org/" + name + "#");
        }
        return all;
    }
}
