package org.dossier.serve;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.Dossier;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.dataset.Builds;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.Database;
import org.dossier.graph.DescribedGraph;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.relation.model.Reading;
import org.dossier.report.Report;
import org.dossier.report.Rules;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * For tests of the page: one browser and its servers for all of them: of the seeds, of an article that means harm, of some hundred articles. Where
 * there is no Chromium, such tests are skipped.
 */
final class Pages implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Pages.class);

    private static final int MANY = 200;

    /** What runs while there are tests. */
    static final class Site implements AutoCloseable {

        private final Path folder;
        private final Dossier dossier = Dossier.load(Path.of("ontology"), Dossier.BASE);
        private final List<AutoCloseable> open = new ArrayList<>();
        private final Browser browser;
        private final String seeds;
        private final String hostile;
        /** Made when the first test asks for it. */
        private String many;

        private Site(Path program) throws IOException {
            folder = Files.createTempDirectory("pages");
            browser = Browser.start(program, folder.resolve("profile"));
            open.add(browser);
            seeds = serve("seeds", Path.of("seeds"));
            hostile = serve("hostile", Path.of("src/test/resources/org/dossier/serve/hostile.txt"));
        }

        /** Builds, serves, and gives the server's address without a slash at its end. */
        private String serve(String name, Path articles) {
            List<Reading> readings = dossier.read(ArticleFiles.find(List.of(articles)).stream()
                    .map(ArticleReader::read)
                    .toList());
            KnowledgeGraph graph = dossier.graph(readings);
            DataFolder data = new DataFolder(folder.resolve(name));
            Rules rules = Rules.load(Path.of("ontology"));
            Map<String, String> report =
                    Report.of(DescribedGraph.of(graph), rules, readings).texts(graph.prefixes());
            data.replace(() -> Builds.of(readings, graph, dossier.knowledge().ontology(), report));
            Database database = Database.open(data, dossier.knowledge().ontology());
            open.add(database);
            DossierServer server = DossierServer.start(
                    Served.of(data, database.dataset(), dossier.knowledge(), Path.of("docs/queries")),
                    Address.loopback(0),
                    Limits.usual());
            open.add(server);
            return "http://localhost:" + server.port();
        }

        /** A wide, light tab. */
        Tab tab() {
            Tab tab = browser.open();
            tab.wide();
            tab.prefer("light");
            return tab;
        }

        /** An address of the page over the seeds. */
        String seeds(String path) {
            return seeds + path;
        }

        /** An address of the page over the article that means harm. */
        String hostile(String path) {
            return hostile + path;
        }

        /** An address of the page over two hundred articles. */
        synchronized String many(String path) {
            if (many == null) {
                many = serve("many", Newsroom.write(folder.resolve("articles"), MANY));
            }
            return many + path;
        }

        @Override
        public void close() throws Exception {
            for (AutoCloseable thing : open.reversed()) {
                thing.close();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(
                Browser.installed().isPresent(),
                "The page is not tested: there is no Chromium on this machine (Debian: apt-get install chromium).");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Site.class || type == Tab.class;
    }

    /** The site that all tests share, or a tab that is closed with the test. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class
                ? site(context)
                : context.getStore(OURS)
                        .getOrComputeIfAbsent(
                                Tab.class, ignored -> site(context).tab(), Tab.class);
    }

    private static Site site(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(
                        Site.class, ignored -> start(Browser.installed().orElseThrow()), Site.class);
    }

    private static Site start(Path program) {
        try {
            return new Site(program);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
