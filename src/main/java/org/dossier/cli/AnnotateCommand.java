package org.dossier.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dossier.Dossier;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.input.TextInput;
import org.dossier.document.Conllu;
import org.dossier.evaluation.Highlight;
import org.dossier.evaluation.Iob2;
import org.dossier.evaluation.StandOff;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.model.Annotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier annotate}. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Print what was read from texts: words and trees, names, who is who, dates.",
            "jsonl has mentions with type and cluster, and dates with their values; offsets count Unicode code points."
        },
        footer = {"", "Example: dossier annotate seeds/ --as html > seeds.html"})
final class AnnotateCommand implements Callable<Integer> {

    enum Form {
        JSONL,
        CONLLU,
        IOB2,
        HTML
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles, or files of the form that --from names.")
    private List<Path> files;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "jsonl",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Form form;

    @Option(
            names = "--from",
            paramLabel = "FORM",
            defaultValue = "txt",
            description = {
                "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
                "conllu and iob2 keep the words and sentences of the file; jsonl has id, text and date."
            })
    private TextInput.Form source;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

    @Override
    public Integer call() {
        Knowledge loaded = knowledge.load();
        PrintWriter out = spec.commandLine().getOut();
        new TextInput(new Dossier(loaded))
                .read(source, files)
                .map(printer(loaded))
                .forEach(out::print);
        out.flush();
        return 0;
    }

    private Function<Annotations, String> printer(Knowledge loaded) {
        return switch (form) {
            case JSONL -> text -> gson.toJson(StandOff.of(text, loaded.ontology())) + "\n";
            case CONLLU ->
                text -> String.join(
                        "",
                        text.document().sentences().stream().map(Conllu::format).toList());
            case IOB2 -> {
                Iob2 iob2 = new Iob2(loaded);
                yield text -> iob2.format(text.document());
            }
            case HTML -> Highlight::of;
        };
    }
}
