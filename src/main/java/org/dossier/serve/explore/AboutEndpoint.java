package org.dossier.serve.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.dossier.knowledge.Dos;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.About;
import org.dossier.serve.answer.Count;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Counts;
import org.dossier.serve.catalogue.Things;

/** {@code /api}: what the data set is. */
public final class AboutEndpoint implements Endpoint {

    private static final String UNTITLED = "Facts read from articles, with their evidence";

    private final About answer;

    public AboutEndpoint(Catalogue catalogue, ReportIndex report) {
        Things things = catalogue.things();
        Node dataset = things.node("dataset");
        List<String> days = catalogue.articles().all().stream()
                .flatMap(a -> a.published().stream())
                .sorted()
                .toList();
        List<Count> classes = catalogue.classCounts();
        answer = new About(
                value(report, dataset, DCTerms.title.asNode()).orElse(UNTITLED),
                things.base(),
                QueriesEndpoint.prefixes(catalogue),
                catalogue.articles().all().size(),
                entities(things, classes),
                catalogue.figures().all().size(),
                things.instances(Dos.STATEMENT).size(),
                things.graph().size(),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                classes,
                measures(catalogue),
                value(report, dataset, DCTerms.license.asNode()),
                Optional.ofNullable(AboutEndpoint.class.getPackage().getImplementationVersion())
                        .orElse("development"));
    }

    private static List<Count> measures(Catalogue catalogue) {
        return new Counts(catalogue.things())
                .of(catalogue.figures().all().stream().map(f -> f.measure().iri()));
    }

    /** What is neither article, figure, statement nor post. */
    private static int entities(Things things, List<Count> classes) {
        return classes.stream()
                .filter(c -> Stream.of(Dos.ARTICLE, Dos.FIGURE, Dos.STATEMENT, Dos.POST)
                        .noneMatch(d -> things.isBelow(c.iri(), d)))
                .mapToInt(Count::count)
                .sum();
    }

    private static Optional<String> value(ReportIndex report, Node dataset, Node property) {
        return report.description().stream(dataset, property, Node.ANY)
                .map(t -> t.getObject().isURI()
                        ? t.getObject().getURI()
                        : t.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    @Override
    public About answer(Parameters asked) {
        return answer;
    }
}
