package org.dossier.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWLProfileReport;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology as OWL sees it: OWLAPI for the profiles, HermiT for what follows from it. */
class OwlTest {

    private static OWLOntology ontology;
    private static OWLReasoner reasoner;

    @BeforeAll
    static void load() throws OWLOntologyCreationException {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        OWLOntology dos = manager.loadOntologyFromOntologyDocument(OwlTest.class.getResourceAsStream("dos.ttl"));
        ontology = manager.loadOntologyFromOntologyDocument(new File("ontology/enforcement.ttl"));
        manager.addAxioms(ontology, dos.axioms());
        reasoner = new ReasonerFactory().createReasoner(ontology);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWL2_DL", "OWL2_RL"})
    void liesInTheProfile(String profile) {
        OWLProfileReport report = Profiles.valueOf(profile).checkOntology(ontology);
        assertEquals(List.of(), report.getViolations(), report::toString);
    }

    @Test
    void isConsistentAndNoClassIsEmpty() {
        assertTrue(reasoner.isConsistent());
        assertEquals(Set.of(), reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom());
    }

    @Test
    void everyTermHasLabelDefinitionAndExample() {
        List<String> bare = Knowledge.load(Path.of("ontology")).ontology().terms().values().stream()
                .filter(t -> t.iri().startsWith("https://w3id.org/dossier/"))
                .filter(t -> t.label().isBlank()
                        || t.definition().isBlank()
                        || t.examples().isEmpty())
                .map(Term::iri)
                .toList();
        assertEquals(List.of(), bare);
    }

    @Test
    void saysItsVersionTitleLicenceAndCreator() {
        assertTrue(ontology.getOntologyID().getVersionIRI().isPresent());
        List<String> said = ontology.annotations()
                .map(a -> a.getProperty().getIRI().getRemainder().orElse(""))
                .toList();
        assertTrue(
                said.containsAll(List.of("title", "license", "creator", "description", "versionInfo")), said::toString);
    }

    @Test
    void standardVocabulariesFollowFromOurs() {
        assertTrue(isSubclass("Ministry", "http://www.w3.org/ns/org#Organization"));
        assertTrue(isSubclass("Ministry", "https://schema.org/GovernmentOrganization"));
        assertTrue(isSubclass("Official", "http://xmlns.com/foaf/0.1/Person"));
        assertFalse(isSubclass("Person", "https://w3id.org/dossier/enforcement#Official"));
    }

    @Test
    void anOrganizationThatIsAPersonIsInconsistent() throws OWLOntologyCreationException {
        OWLDataFactory factory = ontology.getOWLOntologyManager().getOWLDataFactory();
        OWLNamedIndividual both = factory.getOWLNamedIndividual(IRI.create("urn:both"));
        OWLOntology data = OWLManager.createOWLOntologyManager().createOntology();
        data.getOWLOntologyManager().addAxioms(data, ontology.axioms());
        data.add(factory.getOWLClassAssertionAxiom(named("Court"), both));
        data.add(factory.getOWLClassAssertionAxiom(named("Official"), both));
        assertFalse(new ReasonerFactory().createReasoner(data).isConsistent());
    }

    private static boolean isSubclass(String local, String iri) {
        return reasoner.getSuperClasses(named(local), false)
                .containsEntity(
                        ontology.getOWLOntologyManager().getOWLDataFactory().getOWLClass(IRI.create(iri)));
    }

    private static OWLClass named(String local) {
        return ontology.getOWLOntologyManager()
                .getOWLDataFactory()
                .getOWLClass(IRI.create("https://w3id.org/dossier/enforcement#" + local));
    }
}
