package org.dossier.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconciliationClientTest {

    private static final Transport.Patience SHORT =
            new Transport.Patience(Duration.ofSeconds(5), 3, Duration.ofMillis(1), Duration.ofMillis(5));

    @TempDir
    Path cache;

    private StubService service;

    @BeforeEach
    void start() throws IOException {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private ReconciliationClient client() {
        return ReconciliationClient.open(service.address(), cache, SHORT);
    }

    private static Question question(String name) {
        return new Question("http://example.org/" + name.replace(' ', '-'), List.of(name), Optional.empty());
    }

    private Map<Question, List<Candidate>> ask(String... names) {
        return client().ask(
                        List.of(names).stream()
                                .map(ReconciliationClientTest::question)
                                .toList(),
                        n -> {});
    }

    @Test
    void candidatesComeWithIdentifierScoreAndTypes() {
        service.knows("Harbour Watch", "Q1", 98.5, true, "Q43229");

        assertEquals(
                List.of(new Candidate("Q1", "Harbour Watch", 98.5, true, List.of("Q43229"))),
                ask("Harbour Watch").get(question("Harbour Watch")));
    }

    @Test
    void unknownNameHasNoCandidates() {
        assertEquals(List.of(), ask("Nobody").get(question("Nobody")));
    }

    @Test
    void questionsAreAskedInBatchesAndOnlyOnce() {
        List<Question> many =
                IntStream.range(0, 25).mapToObj(i -> question("Body " + i)).toList();

        client().ask(many, n -> {});
        client().ask(many, n -> {});

        assertEquals(3, service.batches());
    }

    @Test
    void busyServiceIsAskedAgain() {
        service.busy(2).knows("Harbour Watch", "Q1", 98, true);

        assertEquals(1, ask("Harbour Watch").get(question("Harbour Watch")).size());
    }

    @Test
    void serviceThatStaysBusyIsGivenUpAndSaysSo() {
        service.busy(100);

        LinkException e = assertThrows(LinkException.class, () -> ask("Harbour Watch"));

        assertTrue(e.getMessage().contains("3 tries (status 429)"), e.getMessage());
    }

    @Test
    void endlessAnswerIsNotReadToItsEnd() {
        service.endless(500_000_000L);

        LinkException e = assertThrows(LinkException.class, () -> ask("Harbour Watch"));

        assertTrue(e.getMessage().contains("more than"), e.getMessage());
    }

    @Test
    void answerThatIsNoJsonIsRefused() {
        service.answers("<html>Down for maintenance</html>");

        LinkException e = assertThrows(LinkException.class, () -> ask("Harbour Watch"));

        assertTrue(e.getMessage().contains("no JSON"), e.getMessage());
    }

    @Test
    void answerWithoutTheQueryIsRefused() {
        service.answers("{\"q7\":{\"result\":[]}}");

        assertThrows(LinkException.class, () -> ask("Harbour Watch"));
    }

    @Test
    void oddCandidatesArePassedOver() {
        service.answers(
                "{\"q0\":{\"result\":[{\"id\":5},7,null,{\"id\":\"Q2\",\"name\":null,\"score\":9},{\"id\":\"Q1\",\"name\":\"Harbour Watch\",\"score\":3}]}}");

        assertEquals(
                List.of(new Candidate("Q1", "Harbour Watch", 3, false, List.of())),
                ask("Harbour Watch").get(question("Harbour Watch")));
    }

    @Test
    void pageThatIsNoServiceIsRefused() {
        service.manifest("<html></html>");

        LinkException e = assertThrows(LinkException.class, this::client);

        assertTrue(e.getMessage().contains("no manifest"), e.getMessage());
    }

    @Test
    void serviceOfAnotherVersionIsRefused() {
        service.manifest(StubService.MANIFEST.replace("\"0.1\",\"0.2\"", "\"0.9\""));

        LinkException e = assertThrows(LinkException.class, this::client);

        assertTrue(e.getMessage().contains("0.9"), e.getMessage());
    }

    @Test
    void identifiersContinueTheIdentifierSpace() {
        assertEquals("http://stub.example/entity/Q1", client().iri("Q1"));
    }
}
