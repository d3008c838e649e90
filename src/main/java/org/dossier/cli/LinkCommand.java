package org.dossier.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.dossier.cli.input.DataOption;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.input.TextFile;
import org.dossier.cli.input.UserError;
import org.dossier.cli.output.Progress;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.link.LinkFile;
import org.dossier.link.Question;
import org.dossier.link.Questions;
import org.dossier.link.ReconciliationClient;
import org.dossier.link.Verdict;
import org.dossier.report.Count;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier link}. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Ask a reconciliation service which things of the data set it knows, and write its proposals to a file.",
            "Only names leave this machine, and only to that service. Answers are kept, so that nothing is asked twice.",
            "Look through the file, then give it to 'dossier build --corrections'."
        },
        footer = {"", "Example: dossier link --class Company --type Company=Q4830453 --out links.ttl"})
final class LinkCommand implements Callable<Integer> {

    private static final List<String> KINDS = List.of(Dos.ORGANIZATION, Dos.PERSON, Dos.PLACE);

    @Option(
            names = "--service",
            paramLabel = "URL",
            defaultValue = "https://wikidata.reconci.link/en/api",
            description = "A service of the Reconciliation API v0.2. Default: ${DEFAULT-VALUE}.")
    private URI service;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description =
                    "Things of this class only; may be given several times. Default: organizations, people, places.")
    private List<String> classes = List.of();

    @Option(
            names = "--type",
            paramLabel = "CLASS=ID",
            description = "Which type of the service the things of a class must have.")
    private Map<String, String> types = new TreeMap<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "links.ttl",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(names = "--cache", paramLabel = "DIR", description = "Where answers are kept. Default: ~/.cache/dossier.")
    private Path cache;

    @Mixin
    private DataOption data;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Question> questions = questions(data.read().graph(), knowledge.ontology());
        ReconciliationClient client = ReconciliationClient.open(checkedService(), cache());
        Progress progress = new Progress(spec.commandLine().getErr(), false, questions.size(), "asked for", "things");
        Map<Question, Verdict> verdicts = new LinkedHashMap<>();
        try {
            client.ask(questions, progress::at)
                    .forEach(
                            (question, found) -> Verdict.of(question, found).ifPresent(v -> verdicts.put(question, v)));
        } finally {
            progress.end();
        }
        TextFile.write(out, LinkFile.text(client, verdicts), "give another file with --out");
        report(questions, verdicts);
        return 0;
    }

    private URI checkedService() {
        if (service.getHost() == null || !List.of("http", "https").contains(service.getScheme())) {
            throw new UserError("--service " + service + " is no web address; give one that starts with https://");
        }
        return service;
    }

    private Path cache() {
        return cache != null ? cache : Path.of(System.getProperty("user.home"), ".cache", "dossier");
    }

    /** Everything of the wanted classes that has no link yet. */
    private List<Question> questions(Graph graph, Ontology ontology) {
        List<String> wanted = classes.isEmpty()
                ? KINDS
                : classes.stream().map(c -> ontology.require(c, "--class")).toList();
        Map<String, String> typed = new TreeMap<>();
        types.forEach((name, id) -> typed.put(ontology.require(name, "--type"), id));
        return new Questions(graph, ontology, typed).of(wanted);
    }

    private void report(List<Question> questions, Map<Question, Verdict> verdicts) {
        long sure = verdicts.values().stream().filter(Verdict::sure).count();
        PrintWriter printer = spec.commandLine().getOut();
        printer.println("Asked for " + Count.of(questions.size(), "thing") + ": " + Count.of(sure, "link") + ", "
                + Count.of(verdicts.size() - sure, "doubtful one") + " to look at; all in " + out + ".");
    }
}
