package org.dossier.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;
import org.dossier.reference.model.TimeValue;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.Reading;
import org.dossier.relation.model.RelationMention;

/** Turns an answer into the reading that a perfect reader would give: the lower half is tested without the upper. */
public final class GoldReadings {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final Ontology ontology;
    private final Slots slots;
    private final Gold gold;
    private final Document document;
    private final List<Referent> referents = new ArrayList<>();

    private GoldReadings(Ontology ontology, Gold gold, Article article) {
        this.ontology = ontology;
        this.slots = new Slots(ontology);
        this.gold = gold;
        this.document = new Document(article, lines(article.text()));
    }

    public static Reading of(Gold gold, Article article, Ontology ontology) {
        return new GoldReadings(ontology, gold, article).reading();
    }

    private static List<Sentence> lines(String text) {
        List<Sentence> all = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                Span span = new Span(start, start + line.length());
                all.add(new Sentence(all.size(), all.size(), Sentence.Kind.PROSE, span, List.of()));
            }
            start += line.length() + 1;
        }
        return all;
    }

    private Reading reading() {
        gold.entities().forEach((id, e) -> referent(id, ontology.iri(e.type()), e.names(), true));
        List<RelationMention> relations = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            gold.facts().get(kind).forEach(f -> relations.add(relation(kind, f)));
        }
        References references =
                new References(document.article().published(), List.of(), List.copyOf(referents), Map.of(), Map.of());
        return Reading.of(document, references, relations, List.of());
    }

    private final Map<String, Referent> byId = new java.util.HashMap<>();

    private Referent referent(String id, String type, List<String> names, boolean named) {
        Span span = span(names.getFirst());
        Name name = new Name(span, 0, 0, names.getFirst(), type, Optional.empty(), "gold");
        Referent referent = new Referent(
                referents.size(),
                type,
                names.getFirst(),
                names,
                named,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(name));
        referents.add(referent);
        byId.put(id, referent);
        return referent;
    }

    private Span span(String words) {
        int at = document.article().text().indexOf(words);
        return at >= 0
                ? new Span(at, at + words.length())
                : document.sentences().getFirst().span();
    }

    private RelationMention relation(Kind kind, Map<String, List<String>> fact) {
        List<Argument> arguments = new ArrayList<>();
        fact.forEach((slot, values) -> values.forEach(v -> argument(kind, slot, v, arguments)));
        String begins = String.join(" ", fact.getOrDefault("begins", fact.getOrDefault("value", List.of("?"))));
        Span trigger = span(begins);
        Span evidence = document.sentenceAt(trigger.start()).orElseThrow().span();
        return new RelationMention(
                reference(kind, fact),
                Optional.ofNullable(fact.get("event")).map(e -> named(e.getFirst())),
                trigger,
                evidence,
                arguments,
                RelationMention.Polarity.AFFIRMED,
                RelationMention.Modality.ACTUAL,
                Optional.empty(),
                "gold",
                1);
    }

    private String reference(Kind kind, Map<String, List<String>> fact) {
        return switch (kind) {
            case PART_OF -> ontology.term(Dos.PART_OF);
            case COOPERATION -> ontology.term(Dos.COOPERATES_WITH);
            case POST -> ontology.term(Dos.POST);
            case FIGURE -> ontology.term(Dos.FIGURE);
            case STATEMENT -> ontology.term(Dos.STATEMENT);
            default -> ontology.iri(fact.get("kind").getFirst());
        };
    }

    private void argument(Kind kind, String slot, String value, List<Argument> arguments) {
        if (slot.equals("kind") || slot.equals("event")) {
            return;
        }
        String role = switch (slot) {
            case "part", "a" -> RDF + "subject";
            case "whole", "b" -> RDF + "object";
            default -> slots.properties(kind).get(slot);
        };
        if (role == null) {
            return;
        }
        Filler filler = switch (slots.way(kind, slot)) {
            case NODE -> new Filler.Thing(named(value));
            case TERM ->
                slot.equals("direct")
                        ? new Filler.Value(value.toLowerCase(Locale.ROOT), XSD + "boolean")
                        : new Filler.Concept(ontology.iri(value));
            case DATE -> new Filler.When(time(value));
            case PHRASE ->
                slot.equals("unit")
                        ? new Filler.Value(value, XSD + "string")
                        : new Filler.Phrase(value, ontology.iri("Goods"));
            case NUMBER -> new Filler.Value(value, XSD + "decimal");
            default -> new Filler.Value(value, RDF + "langString");
        };
        arguments.add(new Argument(role, filler, span(value)));
    }

    private Referent named(String id) {
        Referent known = byId.get(id);
        return known != null ? known : referent(id, ontology.term(Dos.ORGANIZATION), List.of(id), false);
    }

    private static TimeValue time(String value) {
        return switch (value.length()) {
            case 4 ->
                new TimeValue(
                        LocalDate.parse(value + "-01-01"), LocalDate.parse(value + "-12-31"), Grain.YEAR, false, "");
            case 7 ->
                new TimeValue(
                        LocalDate.parse(value + "-01"), YearMonth.parse(value).atEndOfMonth(), Grain.MONTH, false, "");
            default -> new TimeValue(LocalDate.parse(value), LocalDate.parse(value), Grain.DAY, false, "");
        };
    }
}
