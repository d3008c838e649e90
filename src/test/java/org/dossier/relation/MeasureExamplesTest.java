package org.dossier.relation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Wording;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example and counter-example of the wordings that only count, read by the real program. */
class MeasureExamplesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final Dossier DOSSIER = new Dossier(KNOWLEDGE);
    private static final Pattern BRACKET = Pattern.compile("\\[(\\w+) ([^\\]]+)\\]");

    static Stream<Wording> wordings() {
        return KNOWLEDGE.lexicon().wordings().stream()
                .filter(w -> w.counts().isPresent() && w.evokes().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void numbersInBracketsHaveTheirMeasure(Wording wording) {
        for (String example : wording.examples()) {
            List<String> wanted = new ArrayList<>();
            Matcher bracket = BRACKET.matcher(example);
            while (bracket.find()) {
                wanted.add(bracket.group(1));
            }
            List<String> found = measures(bracket.replaceAll("$2"), r -> true);
            assertTrue(found.containsAll(wanted), () -> wording.name() + ": " + example + "\nfound " + found);
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void counterExampleIsNotCounted(Wording wording) {
        for (String text : wording.counterExamples()) {
            List<String> found = measures(text, r -> r.foundBy().equals(wording.name()));
            assertTrue(found.isEmpty(), () -> wording.name() + ": " + text + "\nfound " + found);
        }
    }

    /** The measures of such figures. */
    private static List<String> measures(String spaced, Predicate<RelationMention> such) {
        String text = spaced.replaceAll(" (?=[.,]( |$))", "");
        return DOSSIER.read(Article.of("example", text).publishedOn(LocalDate.of(2022, 6, 15))).relations().stream()
                .filter(r -> KNOWLEDGE.ontology().isA(r.reference(), Dos.FIGURE) && such.test(r))
                .flatMap(r -> r.arguments().stream())
                .filter(a -> KNOWLEDGE.ontology().isA(a.role(), Dos.MEASURE) && a.filler() instanceof Filler.Concept)
                .map(a -> ((Filler.Concept) a.filler()).iri())
                .map(iri -> iri.substring(iri.indexOf('#') + 1))
                .toList();
    }
}
