package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that a user brings, from the file to the table, by the command. */
class GazetteerImportTest {

    @TempDir
    Path folder;

    private Path ontology;

    @BeforeEach
    void copyOntology() throws IOException {
        ontology = folder.resolve("ontology");
        for (String part : List.of(
                "enforcement.ttl",
                "english/gazetteer/countries.tsv",
                "english/expressions",
                "expressions",
                "lexicon")) {
            copy(Path.of("ontology", part), ontology.resolve(part));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private Run imported(String name, String content, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Stream<String> words = Stream.concat(
                Stream.of("gazetteer", "import", file.toString(), "--ontology", ontology.toString()),
                Stream.of(options));
        return Run.of(words.toArray(String[]::new));
    }

    private List<String> table(String name) throws IOException {
        return Files.readAllLines(ontology.resolve("gazetteer").resolve(name));
    }

    @Test
    void spreadsheetWithQuotedCellsBecomesATable() throws IOException {
        Run run = imported(
                "ports.csv",
                "port_name,iso\n\"Port of Tema, Old\",GH\nPort of Lomé,TG\n",
                "--class",
                "City",
                "--column",
                "name=port_name",
                "--column",
                "country=iso");

        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of("name\talt_names\tclass\tcountry", "Port of Lomé\t\tCity\tTG", "Port of Tema, Old\t\tCity\tGH"),
                table("ports.tsv"));
    }

    @Test
    void spreadsheetWithSemicolonsAndByteOrderMarkIsRead() throws IOException {
        Run run = imported("ports.csv", "\uFEFFname;country\n\"Port \"\"Tema\"\", Old\";GH\n", "--class", "City");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("Wrote 1 name to "), run.out());
        assertEquals("Port \"Tema\", Old\t\tCity\tGH", table("ports.tsv").getLast());
    }

    @Test
    void spreadsheetInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("ports.csv"), "name\nLomé\n".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("gazetteer", "import", file.toString(), "--class", "City", "--ontology", ontology.toString());
        assertTrue(run.isMistake() && run.err().contains("is not UTF-8; save it as UTF-8"), run.err());
    }

    @Test
    void brokenSpreadsheetIsToldInPlainWords() throws IOException {
        Run run = imported("ports.csv", "name,country\n\"Port\" x,GH\n", "--class", "City");
        assertTrue(run.isMistake() && !run.err().contains("Exception"), run.err());
    }

    @Test
    void wikidataResultsGiveIdentifiersAndOtherNames() throws IOException {
        String results = """
                {"head":{"vars":["item","itemLabel","itemAltLabel"]},"results":{"bindings":[
                 {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q900001"},
                  "itemLabel":{"type":"literal","xml:lang":"en","value":"Harbour Watch"},
                  "itemAltLabel":{"type":"literal","xml:lang":"en","value":"HW, Watch of the Harbour"}},
                 {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q900002"},
                  "itemLabel":{"type":"literal","value":"Q900002"}}]}}""";

        Run run = imported("bodies.json", results, "--class", "Bureau");

        assertEquals(0, run.status(), run.err());
        assertEquals(
                "Harbour Watch\tHW|Watch of the Harbour\tBureau\tQ900001",
                table("bodies.tsv").get(1));
        assertTrue(run.out().contains("1 without a name"), run.out());
    }

    @Test
    void rowsOfOneIdentifierBecomeOne() throws IOException {
        imported("b.csv", "name,wikidata\nHarbour Watch,Q900001\nHarbour Guard,Q900001\n", "--class", "Organization");

        assertEquals(2, table("b.tsv").size());
        assertTrue(table("b.tsv").get(1).startsWith("Harbour Watch\tHarbour Guard\t"));
    }

    @Test
    void whatAnotherTableKnowsIsLeftOut() throws IOException {
        Run run =
                imported("c.csv", "name,wikidata\nPeople's Republic,Q148\nNowhereland,Q900003\n", "--class", "Country");

        assertEquals(2, table("c.tsv").size());
        assertTrue(run.out().contains("1 known"), run.out());
    }

    @Test
    void labelsOfAGraphAreNames() throws IOException {
        imported("v.ttl", """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <http://example.org/hw> skos:prefLabel "Harbour Watch"@en , "Hafenwacht"@de ; skos:altLabel "HW"@en ;
                  skos:exactMatch <http://www.wikidata.org/entity/Q900001> .""", "--class", "Organization");

        assertEquals("Harbour Watch\tHW\tOrganization\tQ900001", table("v.tsv").get(1));
    }

    @Test
    void geoNamesLineKeepsItsPlainSpellingOnly() throws IOException {
        imported(
                "ES.txt",
                "900004\tMálaga Nueva\tMalaga Nueva\tMalaga,Malakka\t36.7\t-4.4\tP\tPPL\tES\t\t\t\t\t\t568000\t\t\t\t2024-01-01\n");

        assertEquals(
                "Málaga Nueva\tMalaga Nueva\tCity\tES\t568000\t900004\t36.7\t-4.4",
                table("es.tsv").get(1));
    }

    @Test
    void importedNamesAreRead() throws IOException {
        imported("towns.csv", "name,country\nQuxville,ES\n", "--class", "City");
        Path article = Files.writeString(folder.resolve("a.txt"), "Police arrested two men in Quxville on Monday.\n");
        Path out = folder.resolve("out");

        Run run = Run.of("build", article.toString(), "--ontology", ontology.toString(), "--out", out.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(Files.readString(out.resolve("graph.ttl")).contains("<place/quxville> a enf:City"));
    }

    @Test
    void partOfItselfIsRefused() throws IOException {
        Run run = imported("d.csv", "name,parent\nA Office,B Office\nB Office,A Office\n", "--class", "Organization");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("A Office > B Office > A Office"), run.err());
        assertFalse(Files.exists(ontology.resolve("gazetteer/d.tsv")));
    }

    @Test
    void mistypedClassIsSuggested() throws IOException {
        Run run = imported("e.csv", "name\nA Office\n", "--class", "Organisation");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("Did you mean enf:Organization?"), run.err());
    }

    @Test
    void tableThatIsThereIsKept() throws IOException {
        imported("islands.csv", "name\nNowhere\n", "--class", "Country");

        Run run = imported("islands.csv", "name\nElsewhere\n", "--class", "Country");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("--replace"), run.err());
    }

    @Test
    void fileWithoutNamesSaysWhichHeadingItWants() throws IOException {
        Run run = imported("f.csv", "agency,iso\nX,GH\n", "--class", "City");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("--column name="), run.err());
    }
}
