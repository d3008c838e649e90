package org.dossier.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {

    private static final String PREFIXES = """
            @prefix lex: <https://example.org/lexicon/> .
            @prefix dos: <https://w3id.org/dossier/ns#> .
            @prefix enf: <https://w3id.org/dossier/enforcement#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;
    private static final String PROOF = """
            ; skos:example "[organizer Customs] seized wine ." ; dos:counterExample "She seized the day ." .
            """;
    private static final Ontology ONTOLOGY = Knowledge.load(Path.of("ontology")).ontology();

    @TempDir
    Path folder;

    @Test
    void wordingKeepsItsWordsRolesAndPlace() {
        Wording seize = read("""
                lex:seize a dos:Wording ; dos:verb "seize" , "carry away" ; dos:noun "seizure" ; dos:evokes enf:Seizure ;
                    dos:subject enf:organizer ; dos:with-the-help-of enf:participant
                """ + PROOF).wordings().get(0);
        assertEquals("lexicon/seize", seize.name());
        assertEquals(Set.of("seize", "carry away"), seize.verbs());
        assertEquals(Optional.of(ONTOLOGY.iri("Seizure")), seize.evokes());
        assertEquals(
                Map.of("subject", ONTOLOGY.iri("organizer"), "with help of", ONTOLOGY.iri("participant")),
                seize.roles());
        assertTrue(seize.where().endsWith("seize.ttl:5:13"), seize.where());
    }

    @Test
    void verbIsFoundByItsFirstWordAndNounByItsLast() {
        Lexicon lexicon = read("""
                lex:w a dos:Wording ; dos:verb "crack down" ; dos:noun "search warrant" ; dos:evokes enf:Raid
                """ + PROOF);
        assertEquals(1, lexicon.byVerb("crack").size());
        assertEquals(1, lexicon.byNoun("warrant").size());
        assertEquals(List.of(), lexicon.byVerb("down"));
    }

    @Test
    void modifierGivesItsRolesToEveryWordingOfTheClassThatDoesNotGiveThemItself() {
        Lexicon lexicon = read("""
                lex:all a dos:Wording ; dos:modifies enf:Event ; dos:time enf:date ; dos:place enf:place
                """ + PROOF + """
                lex:end a dos:Wording ; dos:verb "end" ; dos:subject enf:Operation ; dos:time enf:end
                """ + PROOF);
        Wording end = lexicon.byVerb("end").get(0);
        assertEquals(Optional.of(ONTOLOGY.iri("end")), end.role("time"));
        assertEquals(Optional.of(ONTOLOGY.iri("place")), end.role("place"));
    }

    @Test
    void unknownTermIsRefusedWithThePlaceAndTheNearestTerm() {
        String problem = problem("""
                lex:seize a dos:Wording ; dos:verb "seize" ;
                    dos:counts enf:goodsSiezed
                """ + PROOF);
        assertTrue(problem.contains("seize.ttl:6:16"), problem);
        assertTrue(problem.contains("wording lexicon/seize refers to enf:goodsSiezed"), problem);
        assertTrue(problem.contains("Did you mean enf:goodsSeized?"), problem);
    }

    @Test
    void unknownFunctionIsRefused() {
        String problem = problem("""
                lex:seize a dos:Wording ; dos:verb "seize" ; dos:subjct enf:organizer
                """ + PROOF);
        assertTrue(problem.contains("dos:subjct"), problem);
    }

    @Test
    void wordingWithoutExampleIsRefused() {
        assertTrue(problem("""
                lex:seize a dos:Wording ; dos:verb "seize" ; dos:counterExample "She seized the day ." .
                """).contains("has no skos:example"));
    }

    @Test
    void wordingWithoutCounterExampleIsRefused() {
        assertTrue(problem("""
                lex:seize a dos:Wording ; dos:verb "seize" ; skos:example "[organizer Customs] seized wine ." .
                """).contains("has no dos:counterExample"));
    }

    @Test
    void wordingWithoutWordsIsRefused() {
        assertTrue(problem("lex:seize a dos:Wording ; dos:evokes enf:Seizure" + PROOF)
                .contains("Say what evokes it"));
    }

    @Test
    void twoRolesOfOneFunctionAreRefused() {
        assertTrue(problem("""
                lex:seize a dos:Wording ; dos:verb "seize" ; dos:subject enf:organizer , enf:participant
                """ + PROOF).contains("gives two roles to subject"));
    }

    @Test
    void sameNameTwiceIsRefused() {
        String wording = "lex:seize a dos:Wording ; dos:verb \"seize\" ; dos:evokes enf:Seizure" + PROOF;
        write("other.ttl", wording);
        assertTrue(problem(wording).contains("stands also in"));
    }

    @Test
    void syntaxErrorSaysWhere() {
        String problem = problem("lex:seize a dos:Wording ; dos:verb \"seize . \n");
        assertTrue(problem.contains("seize.ttl:5"), problem);
    }

    @Test
    void folderThatDoesNotExistGivesNoWordings() {
        assertEquals(
                List.of(),
                LexiconReader.read(folder.resolve("none"), ONTOLOGY, new Expressions(Map.of()))
                        .wordings());
    }

    @Test
    void nounOfAKindThatIsNotListedIsRefusedWithTheNearestKind() {
        String problem = assertThrows(
                        KnowledgeException.class, () -> nouns("person\n", "dealer\tperson\nring\tprson\n"))
                .getMessage();
        assertTrue(problem.contains("expressions/nouns.tsv"), problem);
        assertTrue(problem.contains("the row of \"ring\" has the kind of noun \"prson\""), problem);
        assertTrue(problem.contains("Did you mean \"person\"?"), problem);
    }

    @Test
    void wordingThatCountsAKindThatIsNotListedIsRefused() {
        String problem = problem("""
                lex:seize a dos:Wording ; dos:verb "seize" ; dos:evokes enf:Seizure ; dos:counted "gods"
                """ + PROOF);
        assertTrue(problem.contains("seize.ttl:5"), problem);
        assertTrue(problem.contains("counts the kind of noun \"gods\""), problem);
    }

    @Test
    void senseThatTheProgramDoesNotKnowIsRefused() {
        String problem = assertThrows(KnowledgeException.class, () -> nouns("person\thuman\n", "dealer\tperson\n"))
                .getMessage();
        assertTrue(problem.contains("\"human\" is no sense of nouns that the program knows"), problem);
        assertTrue(problem.contains("fellowship"), problem);
    }

    @Test
    void nounHasTheSensesOfAllItsKinds() {
        Lexicon lexicon =
                nouns("person\tperson\nring\tgroup\nsuspect\n", "gang\tring|suspect\ndealer\tsuspect|person\n");
        assertTrue(lexicon.is(NounSense.GROUP, "gang"));
        assertFalse(lexicon.is(NounSense.PERSON, "gang"));
        assertTrue(lexicon.is(NounSense.PERSON, "dealer"));
        assertFalse(lexicon.is(NounSense.PERSON, "lorry"));
    }

    private Lexicon nouns(String kinds, String nouns) {
        return LexiconReader.read(
                folder.resolve("none"),
                ONTOLOGY,
                new Expressions(Map.of(
                        "noun-kinds", table("noun-kinds", "kind\tsenses\n" + kinds),
                        "nouns", table("nouns", "noun\tkinds\n" + nouns),
                        "default-measures", table("default-measures", "unit\tkinds\n"))));
    }

    private Table table(String name, String rows) {
        try {
            return Table.read(Files.writeString(folder.resolve(name + ".tsv"), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String problem(String turtle) {
        return assertThrows(KnowledgeException.class, () -> read(turtle)).getMessage();
    }

    private Lexicon read(String turtle) {
        write("seize.ttl", turtle);
        return LexiconReader.read(folder, ONTOLOGY, new Expressions(Map.of()));
    }

    private void write(String name, String turtle) {
        try {
            Files.writeString(folder.resolve(name), PREFIXES + turtle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
