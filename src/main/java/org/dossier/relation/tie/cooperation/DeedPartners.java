package org.dossier.relation.tie.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Clause;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Phrase;

/**
 * Reads with whom a deed was done where nothing but "with" says so: "was investigated by A with B and C", "A, which had set up the operation with
 * B". The lexicon tells what a deed is: "discussed the raid with B" is none.
 */
final class DeedPartners {

    private final Ontology ontology;
    private final Lexicon lexicon;

    DeedPartners(Knowledge knowledge) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
    }

    /** @param with token of a "with" that no other words of working together end in */
    Optional<Partnership> read(Chart chart, int with, List<BodyGroup> groups) {
        return groups.stream()
                .filter(g -> g.from() == with + 1 && g.members().stream().allMatch(m -> mayDo(chart, m)))
                .findFirst()
                .flatMap(partners -> agent(chart, with, partners, groups)
                        .or(() -> subject(chart, with, groups))
                        .map(actor -> Partnership.at(chart, with, actor, partners, 0.8)));
    }

    /** No court, and nothing of the body that a noun behind it names: "arrested with Interpol notices". */
    private boolean mayDo(Chart chart, Phrase body) {
        boolean staff = !chart.upos(body.to()).equals("NOUN")
                || lexicon.is(NounSense.STAFF, chart.token(body.to()).lemma());
        return staff
                && ontology.isA(body.referent().type(), Dos.ORGANIZATION)
                && !ontology.isA(body.referent().type(), Dos.TRIBUNAL);
    }

    /** "was investigated by A with B", "was led by A, with B and C."; not "was led by A, with B looking on". */
    private Optional<BodyGroup> agent(Chart chart, int with, BodyGroup partners, List<BodyGroup> groups) {
        boolean apart =
                chart.lower(with - 1).equals(",") && chart.upos(partners.to()).equals("PUNCT");
        int end = apart ? with - 1 : with;
        return groups.stream()
                .filter(g -> g.to() == end)
                .filter(g -> Clause.passiveOf(chart, g)
                        .filter(v -> v.isReal()
                                && !lexicon.byVerb(chart.token(v.verb()).lemma())
                                        .isEmpty())
                        .isPresent())
                .findFirst();
    }

    /** "A carried out the searches on Friday with …", "A, which had set up the operation with …" */
    private Optional<BodyGroup> subject(Chart chart, int with, List<BodyGroup> groups) {
        int verb = IntStream.iterate(with - 1, i -> i >= 0 && !chart.upos(i).equals("PUNCT"), i -> i - 1)
                .filter(i -> chart.upos(i).equals("VERB"))
                .findFirst()
                .orElse(-1);
        if (verb < 0 || !VerbGroup.at(chart, verb).asserts() || !isDeed(chart, verb, with)) {
            return Optional.empty();
        }
        return groups.stream()
                .filter(g -> g.to() <= verb)
                .filter(g -> Partners.isAntecedent(chart, g, verb)
                        || Clause.verbOf(chart, g).filter(v -> v.verb() == verb).isPresent())
                .reduce((first, second) -> second);
    }

    /**
     * Whether the verb with its words tells of an event, or has one as its object: "raided", "carried out checks", "led the investigation"; not
     * "entered into an agreement".
     */
    private boolean isDeed(Chart chart, int verb, int with) {
        String lemma = chart.token(verb).lemma();
        boolean another = chart.lower(verb + 1).equals("into");
        Set<String> words = IntStream.range(verb, with)
                .mapToObj(i -> chart.token(i).lemma())
                .collect(Collectors.toSet());
        boolean itself = lexicon.byVerb(lemma).stream()
                .filter(w -> !another && w.verbs().stream().anyMatch(v -> isSaid(v, lemma, words)))
                .anyMatch(w -> w.tells()
                        .filter(t -> ontology.isA(t, Dos.EVENT))
                        .filter(t -> !ontology.isA(t, Dos.PROCEEDING))
                        .isPresent());
        boolean ofOne = lexicon.byVerb(lemma).stream()
                .anyMatch(w -> w.roles().values().stream().anyMatch(t -> ontology.isA(t, Dos.EVENT)));
        return itself
                || ofOne
                        && IntStream.range(0, with)
                                .filter(i -> chart.token(i).isNoun())
                                .anyMatch(i ->
                                        !lexicon.byNoun(chart.token(i).lemma()).isEmpty());
    }

    private static boolean isSaid(String verb, String lemma, Set<String> words) {
        return verb.startsWith(lemma) && words.containsAll(List.of(verb.split(" ")));
    }
}
