package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dossier.cli.output.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees who makes a mistake: one line with the place, the problem and the remedy. */
class MistakesTest {

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void nameOutputFolder() {
        out = folder.resolve("out");
    }

    @Test
    void missingFile() {
        assertMistake(build(folder.resolve("nothing.txt")), "nothing.txt: there is no such file");
    }

    @Test
    void correctionsOfWhatIsNotThere() throws IOException {
        Path article = file("a.txt", "Europol arrested 12 suspects in Paris on 3 May 2022.");
        Path corrections = file("fix.ttl", "<http://a/b> <http://www.w3.org/2002/07/owl#sameAs> <http://a/c> .");
        Run run = Run.of(
                "build",
                article.toString(),
                "--out",
                out.toString(),
                "--quiet",
                "--corrections",
                corrections.toString());
        assertMistake(run, "fix.ttl:1:53: <http://a/b> is not in the graph");
        assertFalse(Files.exists(out));
        assertMistake(
                Run.of("build", article.toString(), "--out", out.toString(), "--corrections", "none.ttl"),
                "none.ttl: there is no such file");
    }

    @Test
    void documentWithoutText() throws IOException {
        Path documents = file("d.jsonl", """
                {"id": "a", "text": "It rained.", "date": null}

                {"id": "b"}
                """);
        assertMistake(
                Run.of("annotate", "--from", "jsonl", documents.toString()),
                "d.jsonl:3: each document is a JSON object with id and text");
    }

    @Test
    void folderWithoutArticles() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertMistake(build(folder.resolve("empty")), "holds no .txt or .html file");
    }

    @Test
    void fileOfAnotherKind() throws IOException {
        assertMistake(build(file("a.pdf", "%PDF")), "a.pdf: is no .txt or .html file");
    }

    @Test
    void documentsAmongArticlesAreNamed() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("good.txt"), "Interpol said on Monday that it helped.");
        Files.writeString(articles.resolve("mail.eml"), "Subject: A");
        Files.writeString(articles.resolve("release.docx"), "PK");
        Run run = build(articles);
        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.err()
                        .contains("left out: " + articles.resolve("mail.eml")
                                + " and 1 more document: no .txt or .html; save as one of these"),
                run.err());
    }

    @Test
    void confidenceThatIsNoShare() throws IOException {
        String article = file("a.txt", "A.").toString();
        for (String share : new String[] {"1.5", "-0.1", "NaN"}) {
            Run run = Run.of("build", article, "--out", out.toString(), "--min-confidence=" + share);
            assertMistake(run, "--min-confidence " + share + " makes no sense; give a number from 0 to 1");
        }
    }

    @Test
    void twoArticlesOfOneName() throws IOException {
        file("a.txt", "A.");
        file("a.html", "<p>A.</p>");
        assertMistake(build(folder), "has the same name as");
    }

    @Test
    void onlyArticleInAnotherEncoding() throws IOException {
        Path latin = Files.write(folder.resolve("a.txt"), "Ümlaut".getBytes(StandardCharsets.ISO_8859_1));
        Run run = build(latin);
        assertEquals(ExitStatus.MISTAKE, run.status());
        assertTrue(run.err().contains("byte 0 (0xdc) is not UTF-8"), run.err());
        assertTrue(run.err().contains("nothing was done"), run.err());
    }

    @Test
    void oddArticleAmongOthersIsNamedAndTheRestIsBuilt() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("good.txt"), "Interpol said on Monday that it helped.");
        Files.writeString(articles.resolve("empty.txt"), "");
        Files.write(articles.resolve("binary.txt"), new byte[] {'P', 'K', 0, 0});
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'x');
        Files.write(articles.resolve("huge.txt"), line);
        Files.writeString(articles.resolve("open.txt"), "---\ntitle: T\ntext");
        Files.writeString(articles.resolve("page.html"), "<script>x</script>");
        Run run = build(articles);
        assertEquals(0, run.status(), run.err());
        for (String name :
                new String[] {"empty.txt", "binary.txt: byte 2", "huge.txt: is larger", "open.txt:1", "page.html"}) {
            assertTrue(run.err().contains(name), run.err());
        }
        assertFalse(run.err().contains("\tat "), run.err());
        assertTrue(Files.exists(out.resolve("graph.ttl")));
    }

    @Test
    void outputFolderThatIsAFile() throws IOException {
        Files.writeString(out, "mine");
        assertMistake(build(file("a.txt", "A.")), "out: is a file");
        assertEquals("mine", Files.readString(out));
    }

    @Test
    void outputFolderWithOtherThings() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("thesis.tex"), "mine");
        assertMistake(build(file("a.txt", "A.")), "holds other files and no data set");
        assertEquals("mine", Files.readString(out.resolve("thesis.tex")));
    }

    @Test
    void outputFolderThatCannotBeWritten() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeFalse(
                !locked.toFile().setWritable(false) || Files.isWritable(locked), "skipped: root may write everywhere");
        assertMistake(
                Run.of(
                        "build",
                        file("a.txt", "A.").toString(),
                        "--out",
                        locked.resolve("out").toString()),
                "locked");
    }

    @Test
    void secondBuildInTheSameFolder() throws IOException {
        assertEquals(0, build(file("a.txt", "A.")).status());
        byte[] before = Files.readAllBytes(out.resolve("graph.ttl"));
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(".out.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertMistake(build(folder.resolve("a.txt")), "another build is writing this folder");
        }
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(out.resolve("graph.ttl")));
    }

    @Test
    void queryBeforeBuild() {
        assertMistake(Run.of("query", "ASK {}", "--data", out.toString()), "no data set lies here");
    }

    @Test
    void queryWithAnErrorNamesLineAndColumn() throws IOException {
        build(file("a.txt", "A."));
        assertMistake(
                Run.of("query", "SELECT ?a {\n ?a rdf:type }", "--data", out.toString()),
                "the query:2:14: '}' cannot stand here; see");
        assertMistake(Run.of("query", "SELEC ?a", "--data", out.toString()), "the query:1:6: a character that cannot");
        assertMistake(Run.of("query", "SELECT ?a {", "--data", out.toString()), "the query ends too early");
        assertMistake(Run.of("query", folder.toString(), "--data", out.toString()), folder + ": cannot be read");
        assertMistake(Run.of("query", "SELECT ?a { ?a undeclared:x ?b }", "--data", out.toString()), "undeclared");
    }

    @Test
    void queryFileThatIsMissing() throws IOException {
        build(file("a.txt", "A."));
        assertMistake(Run.of("query", "none.rq", "--data", out.toString()), "none.rq: cannot be read");
    }

    @Test
    void timeInWhichNothingCanBeAnswered() throws IOException {
        build(file("a.txt", "A."));
        for (String seconds : new String[] {"0", "-1", "9223372036854775807"}) {
            assertMistake(
                    Run.of("query", "ASK {}", "--data", out.toString(), "--timeout=" + seconds),
                    "--timeout " + seconds + " is no time for a query; give a number of seconds from 1 to 86400");
        }
        assertMistake(Run.of("serve", "--data", out.toString(), "--timeout=0"), "--timeout 0 is no time");
    }

    @Test
    void answersWithAFactOfNoType() throws IOException {
        Path answers = file("a.json", "{\"article\": \"a\", \"entities\": [], \"facts\": [{\"type\": []}]}");
        assertMistake(Run.of("evaluate", "--gold", answers.toString()), "a.json: is no answer file");
    }

    /** It finds nothing, and is good SPARQL all the same. */
    @Test
    void queryWithAMistypedTermTellsTheRightOne() throws IOException {
        build(file("a.txt", "A."));
        Run run = Run.of("query", "SELECT ?f { ?f enf:valeu ?v }", "--data", out.toString(), "--format", "csv");
        assertEquals(0, run.status());
        assertEquals("f", run.out().strip());
        assertEquals(
                "enf:valeu is not defined in the ontology, so nothing has it. Did you mean enf:value?",
                run.err().strip());
    }

    @Test
    void queryThatAsksAnotherServer() throws IOException {
        build(file("a.txt", "A."));
        Run run = Run.of("query", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "--data", out.toString());
        assertMistake(run, "SERVICE");
    }

    @Test
    void unknownOptionOrCommandIsAnsweredWithTheNearest() {
        assertMistake(
                Run.of("build", "x", "--ouput", "y"), "'--ouput' is no option of dossier build. Did you mean '--out'?");
        assertMistake(Run.of("serve", "--prot=3"), "'--prot' is no option of dossier serve. Did you mean '--port'?");
        assertMistake(Run.of("bulid", "x"), "'bulid' is no command of dossier. Did you mean 'build'?");
        assertMistake(
                Run.of("gazetteer", "imprt", "x"),
                "'imprt' is no command of dossier gazetteer. Did you mean 'import'?");
        assertMistake(Run.of("zzz"), "'zzz' is no command of dossier" + System.lineSeparator());
        assertMistake(Run.of("query", "ASK", "{}"), "'{}' is one word too many for dossier query");
    }

    @Test
    void articlesThatAreNotInTheDataSetAreNotVerified() throws IOException {
        Path one = file("a.txt", "Interpol arrested 3 suspects in France on 3 May 2021.");
        Path other = file("b.txt", "Europol arrested 5 suspects in Italy on 3 May 2021.");
        Path strange = file("c.txt", "Nothing.");
        Run.of("build", one.toString(), other.toString(), "--out", out.toString());
        Run run = Run.of("verify", one.toString(), "--data", out.toString());
        assertEquals(0, run.status(), run.out());
        assertTrue(
                run.out().strip().endsWith("0 problems; 1 article of the data set was not given and not looked at"),
                run.out());
        run = Run.of("verify", one.toString(), strange.toString(), "--data", out.toString());
        assertEquals(ExitStatus.FOUND_WRONG, run.status());
        assertTrue(run.out().startsWith("c: is no article of this data set"), run.out());
        assertMistake(
                Run.of("verify", strange.toString(), "--data", out.toString()), "knows none of the given articles");
    }

    @Test
    void unknownThingToExplain() throws IOException {
        build(file(
                "a.txt",
                "Interpol said that it helped. The Spanish National Police led Operation Fake Star in May 2021."));
        assertMistake(Run.of("explain", "Interpool", "--data", out.toString()), "Did you mean 'Interpol'?");
        assertMistake(Run.of("explain", "fake star", "--data", out.toString()), "Did you mean 'Operation Fake Star'?");
        assertMistake(Run.of("explain", "zzz", "--data", out.toString()), "rdfs:label ?name }\" --data " + out);
    }

    @Test
    void knowledgeThatIsMissingOrBroken() throws IOException {
        Path article = file("a.txt", "A.");
        assertMistake(
                Run.of(
                        "build",
                        article.toString(),
                        "--out",
                        out.toString(),
                        "--ontology",
                        folder.resolve("none").toString()),
                "none: there is no such folder");
        Path broken = copyOfOntology();
        Path ontology = broken.resolve("enforcement.ttl");
        Files.writeString(ontology, Files.readString(ontology) + "\nenf:Oops a owl:Class ;;; [ .\n");
        Run run = Run.of("build", article.toString(), "--out", out.toString(), "--ontology", broken.toString());
        assertMistake(run, "enforcement.ttl:");
        assertFalse(Files.exists(out));
    }

    private Path copyOfOntology() throws IOException {
        Path from = Path.of("ontology");
        Path to = folder.resolve("ontology");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run build(Path article) {
        return Run.of("build", article.toString(), "--out", out.toString());
    }

    private static void assertMistake(Run run, String expected) {
        assertTrue(run.isMistake(), run.status() + ": " + run.err());
        assertTrue(run.err().contains(expected), run.err());
    }
}
