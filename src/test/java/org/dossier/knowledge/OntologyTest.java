package org.dossier.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OntologyTest {

    private static final String HEAD = """
            @prefix x: <http://example.org/x#> .
            @prefix dos: <https://w3id.org/dossier/ns#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <http://example.org/x> a owl:Ontology .
            x:Firm a owl:Class ; rdfs:subClassOf dos:Organization .
            """;

    private final Ontology ontology = Knowledge.load(Path.of("ontology")).ontology();

    @Test
    void subclassIsItsAncestorsButNotItsSiblings() {
        assertTrue(ontology.isA(ontology.iri("Ministry"), ontology.iri("Organization")));
        assertTrue(ontology.isA(ontology.iri("Ministry"), Dos.ORGANIZATION));
        assertFalse(ontology.isA(ontology.iri("Ministry"), ontology.iri("Court")));
        assertFalse(ontology.isA(ontology.iri("Organization"), ontology.iri("Ministry")));
    }

    @Test
    void genericTermsLeadToTheTermsOfTheDomain() {
        assertEquals(ontology.iri("Organization"), ontology.term(Dos.ORGANIZATION));
        assertEquals(ontology.iri("Operation"), ontology.term(Dos.OPERATION));
        assertEquals(ontology.iri("shareOf"), ontology.term(Dos.SHARE_MEASURE));
        assertEquals("http://www.w3.org/ns/org#heldBy", ontology.term(Dos.HELD_BY));
    }

    @Test
    void everyGenericTermIsTiedToTheDomain() throws IllegalAccessException {
        for (var field : Dos.class.getFields()) {
            String dos = (String) field.get(null);
            if (!dos.equals(Dos.NS)) {
                assertFalse(ontology.term(dos).startsWith(Dos.NS), dos);
            }
        }
    }

    @Test
    void conceptsAreFoundByAnyOfTheirNames() {
        assertEquals(Optional.of(ontology.iri("infringement")), ontology.concept("IPR Infringement"));
        assertEquals(Optional.empty(), ontology.concept("gardening"));
    }

    @Test
    void holderOfAPostInAPublicBodyIsAnOfficial() {
        assertEquals(ontology.iri("Official"), ontology.holderClass(ontology.iri("Bureau")));
        assertEquals(ontology.iri("Person"), ontology.holderClass(ontology.iri("Company")));
    }

    @Test
    void mistypedTermSuggestsTheNearest() {
        assertEquals(Optional.of("enf:goodsSeized"), ontology.suggest("goodsSiezed"));
        assertEquals(Optional.empty(), ontology.suggest("xylophone"));
    }

    @Test
    void syntaxErrorNamesFileLineAndColumn() {
        KnowledgeException e =
                assertThrows(KnowledgeException.class, () -> parse(HEAD + "x:Shop a owl:Class ;;\n  ] .\n"));
        assertTrue(e.getMessage().startsWith("ontology/x.ttl:8:3: "), e.getMessage());
    }

    @Test
    void undefinedTermNamesItsPlaceAndTheNearest() {
        List<Turtle.Line> lines = parse(HEAD + "x:Shop a owl:Class ;\n  rdfs:subClassOf x:Frim .\n");
        KnowledgeException e = assertThrows(KnowledgeException.class, () -> OntologyReader.read("ontology", lines));
        assertEquals(
                "ontology/x.ttl:8:19: domain:Frim is not defined in the ontology. Did you mean domain:Firm?",
                e.getMessage());
    }

    @Test
    void undeclaredPrefixIsNamedWithItsRemedy() {
        KnowledgeException e = assertThrows(KnowledgeException.class, () -> parse(HEAD + "y:Shop a owl:Class ."));
        assertTrue(e.getMessage().startsWith("ontology/x.ttl:7:1: "), e.getMessage());
        assertTrue(e.getMessage().contains("@prefix"), e.getMessage());
    }

    @Test
    void folderWithoutOntologyIsRefused() {
        KnowledgeException e = assertThrows(KnowledgeException.class, () -> OntologyReader.read("empty", List.of()));
        assertTrue(e.getMessage().startsWith("empty: no .ttl file"), e.getMessage());
    }

    private static List<Turtle.Line> parse(String text) {
        return Turtle.read("ontology/x.ttl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
