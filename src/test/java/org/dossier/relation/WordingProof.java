package org.dossier.relation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.analysis.Analyzer;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.mention.MentionFinder;
import org.dossier.mention.model.Mentions;
import org.dossier.reference.Resolver;
import org.dossier.reference.model.References;
import org.dossier.relation.event.mention.EventMentionFinder;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.predication.PredicationFinder;

/** Reads the examples and counter-examples of a domain's wordings with the real program. */
final class WordingProof {

    private static final Analyzer ANALYZER = Analyzer.load();
    private static final Pattern BRACKET = Pattern.compile("\\[(\\w+) ([^\\]]+)\\]");

    private final Knowledge knowledge;
    private final MentionFinder mentionFinder;
    private final Resolver resolver;
    private final PredicationFinder finder;
    private final EventMentionFinder events;

    WordingProof(Path domain) {
        knowledge = Knowledge.load(domain);
        mentionFinder = new MentionFinder(knowledge);
        resolver = new Resolver(knowledge);
        finder = new PredicationFinder(knowledge);
        events = new EventMentionFinder(knowledge);
    }

    /** A role that words must fill. */
    private record Expected(String role, Span span) {}

    /** The wordings that tell events, each to be proved. */
    Stream<Wording> wordings() {
        return knowledge.lexicon().wordings().stream().filter(this::isOfEvents);
    }

    private boolean isOfEvents(Wording wording) {
        return Stream.concat(wording.evokes().stream(), wording.roles().values().stream())
                .anyMatch(term -> knowledge.ontology().isA(term, Dos.EVENT));
    }

    void rolesInBracketsAreRead(Wording wording) {
        for (String example : wording.examples()) {
            List<Expected> expected = new ArrayList<>();
            String text = plain(example, expected);
            Read read = read(text);
            for (Expected role : expected) {
                assertTrue(
                        read.fills(role),
                        () -> wording.name() + ": " + text + "\nmissing " + role.role() + " \""
                                + role.span().in(text) + "\"\nfound " + read);
            }
        }
    }

    void counterExampleGivesNothing(Wording wording) {
        for (String text : wording.counterExamples()) {
            Read read = read(text);
            assertTrue(
                    read.mentions().stream()
                            .filter(m -> m.foundBy().equals(wording.name()))
                            .allMatch(m -> m.slots().stream()
                                            .map(Argument::role)
                                            .distinct()
                                            .count()
                                    < 2),
                    () -> wording.name() + ": " + text + "\nfound " + read);
        }
    }

    private record Read(Ontology ontology, Document document, List<EventMention> mentions, Set<String> measures) {

        boolean fills(Expected expected) {
            return measures.contains(expected.role())
                    || mentions.stream()
                            .anyMatch(m -> ontology.isA(m.kind(), ontology.iri(expected.role()))
                                    && expected.span().contains(m.anchor().span()))
                    || mentions.stream()
                            .flatMap(m -> m.slots().stream())
                            .filter(a -> a.role().equals(ontology.iri(expected.role())))
                            .anyMatch(a -> a.span().overlaps(expected.span()));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            mentions.forEach(m -> text.append(String.format(
                    Locale.ROOT,
                    "%n  %s by %s: %s",
                    m.kind(),
                    m.foundBy(),
                    m.slots().stream()
                            .map(a -> ontology.compact(a.role()) + " " + document.quote(a.span()))
                            .toList())));
            document.sentences()
                    .forEach(s -> s.tokens()
                            .forEach(t -> text.append(String.format(
                                    Locale.ROOT,
                                    "%n    %d %s %s %d %s",
                                    t.index(),
                                    t.text(),
                                    t.xpos(),
                                    t.head(),
                                    t.relation()))));
            return text.toString();
        }
    }

    private Read read(String text) {
        Document document = ANALYZER.analyze(Article.of("example", text).publishedOn(LocalDate.of(2021, 6, 30)));
        Mentions mentions = mentionFinder.find(document);
        References references = resolver.resolve(document, mentions);
        List<EventMention> all =
                events.find(Context.of(document, mentions, references)).told();
        List<Predication> predications = finder.find(document);
        Set<String> measures = predications.stream()
                .flatMap(p -> p.wording().counts().stream())
                .map(m -> m.substring(m.indexOf('#') + 1))
                .collect(java.util.stream.Collectors.toSet());
        return new Read(knowledge.ontology(), document, all, measures);
    }

    /** The sentence without brackets; what they demand goes to the list. */
    private static String plain(String example, List<Expected> expected) {
        StringBuilder text = new StringBuilder();
        Matcher bracket = BRACKET.matcher(example);
        int at = 0;
        while (bracket.find()) {
            text.append(example, at, bracket.start());
            int start = text.length();
            text.append(bracket.group(2));
            expected.add(new Expected(bracket.group(1), new Span(start, text.length())));
            at = bracket.end();
        }
        return text.append(example.substring(at)).toString().replaceAll(" (?=[.,]$)", "");
    }
}
