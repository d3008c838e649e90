package org.dossier.link;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * A client of the Reconciliation Service API v0.2: asks in batches, keeps every answer on disk.
 *
 * @see <a href="https://reconciliation-api.github.io/specs/0.2/">Reconciliation Service API v0.2</a>
 */
public final class ReconciliationClient {

    private static final int BATCH = 10;

    private final String service;
    private final Transport transport;
    private final AnswerCache cache;
    private final Manifest manifest;

    private ReconciliationClient(String service, Transport transport, AnswerCache cache, Manifest manifest) {
        this.service = service;
        this.transport = transport;
        this.cache = cache;
        this.manifest = manifest;
    }

    /**
     * Asks the service what it is.
     *
     * @param cache folder of answers
     * @throws LinkException if it does not answer or is no such service
     */
    public static ReconciliationClient open(URI service, Path cache) {
        return open(service, cache, Transport.Patience.USUAL);
    }

    static ReconciliationClient open(URI service, Path cache, Transport.Patience patience) {
        Transport transport = new Transport(service, patience);
        Manifest manifest = Manifest.of(service.toString(), transport.get());
        return new ReconciliationClient(
                service.toString(), transport, new AnswerCache(cache, service.toString()), manifest);
    }

    /** What the service calls itself. */
    public String name() {
        return manifest.name();
    }

    /** The IRI of what the service calls {@code id}. */
    public String iri(String id) {
        return manifest.iri(id);
    }

    /**
     * The candidates for each question, in the order of the questions.
     *
     * @param asked called with the number of questions that are answered, after each batch
     * @throws LinkException if the service fails for good; answers until then are kept
     */
    public Map<Question, List<Candidate>> ask(List<Question> questions, IntConsumer asked) {
        List<Question> open = questions.stream()
                .filter(q -> cache.find(q.json().toString()).isEmpty())
                .toList();
        for (int from = 0; from < open.size(); from += BATCH) {
            ask(open.subList(from, Math.min(open.size(), from + BATCH)));
            asked.accept(questions.size() - open.size() + Math.min(open.size(), from + BATCH));
        }
        Map<Question, List<Candidate>> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            answers.put(
                    question,
                    Answers.candidates(cache.find(question.json().toString()).orElse("[]")));
        }
        return answers;
    }

    private void ask(List<Question> batch) {
        JsonObject queries = new JsonObject();
        List<String> keys = new ArrayList<>();
        for (Question question : batch) {
            keys.add("q" + keys.size());
            queries.add(keys.getLast(), question.json());
        }
        String form = "queries=" + URLEncoder.encode(queries.toString(), StandardCharsets.UTF_8);
        JsonObject answer = Answers.batch(service, transport.post(form));
        for (int i = 0; i < batch.size(); i++) {
            cache.keep(batch.get(i).json().toString(), Answers.result(service, answer, keys.get(i)));
        }
    }
}
