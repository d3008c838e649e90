package org.dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.input.TextFile;
import org.dossier.cli.input.UserError;
import org.dossier.gazetteer.Format;
import org.dossier.gazetteer.NameTable;
import org.dossier.report.Count;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier gazetteer import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Make a table of known names from a spreadsheet (CSV, TSV), SPARQL results (JSON, XML, CSV), RDF, or a GeoNames dump.",
            "Rows of one identifier become one; what another table knows by its identifier is left out."
        },
        footer = {
            "",
            "Examples:",
            "  dossier gazetteer import agencies.csv --class Organization",
            "  dossier gazetteer import ports.csv --class City --column name=port_name --column country=iso",
            "  dossier gazetteer import VN.txt --as vietnam"
        })
final class GazetteerImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file with the names.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, tsv, sparql-json, sparql-xml, rdf, geonames. Default: by the file's ending.")
    private String format;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "Class of all names: a term of the ontology. Default: what the file's column \"class\" says.")
    private String type;

    @Option(
            names = "--column",
            paramLabel = "COLUMN=HEADING",
            description =
                    "Which heading of the file stands for a column of the gazetteer, where it is not the usual one.")
    private Map<String, String> columns = new TreeMap<>();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Name of the table in gazetteer/. Default: the file's name without ending.")
    private String name;

    @Option(names = "--replace", description = "Write the table even if there is one of this name.")
    private boolean replace;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path target = knowledge.path().resolve("gazetteer").resolve(name() + ".tsv");
        if (Files.exists(target) && !replace) {
            throw new UserError(
                    target + " is there already; give --replace to write it anew, or --as NAME for another table");
        }
        NameTable table = NameTable.read(file, format(), columns, Optional.ofNullable(type), name(), knowledge.load());
        TextFile.write(target, table.text(), "make the folder writable");
        spec.commandLine().getOut().println(summary(table, target));
        return 0;
    }

    private String name() {
        String given = name != null ? name : file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        if (!given.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            throw new UserError(
                    "'" + given + "' is no name for a table; give --as NAME of letters, digits and hyphens");
        }
        return given.toLowerCase(Locale.ROOT);
    }

    private Format format() {
        if (!Files.isRegularFile(file)) {
            throw new UserError(
                    file + ": there is no such file; give one with names, such as a .csv, .ttl or a GeoNames dump");
        }
        if (format == null) {
            return Format.of(file);
        }
        return Stream.of(Format.values())
                .filter(f -> f.toString().equals(format.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError("--format " + format + " is not known; give one of " + Format.all()));
    }

    private static String summary(NameTable table, Path target) {
        return "Wrote " + Count.of(table.rows().size(), "name") + " to " + target + "; left out " + table.known()
                + " known by another table, " + table.nameless() + " without a name.";
    }
}
