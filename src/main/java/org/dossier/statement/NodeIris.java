package org.dossier.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.entity.Slug;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.RelationMention;
import org.dossier.statement.Slots.Slot;

/**
 * IRIs of nodes without a name of their own, made of what they say: the same content gives the same IRI.
 *
 * <p>A statement is its speaker and words, a post its role and body, wherever they are printed. A figure is its number with period
 * and place or operation; where an article does not give these, and for events, the article is part of the content, since two
 * articles may well tell of two things in the same words.
 *
 * <p>{@code figure/cases-solved-3800-5d0c61f3a9b2}, {@code statement/jane-doe-1f0e…}, {@code seizure/2021-04-23-97c2…}.
 */
final class NodeIris {

    /** In names such as {@code casesSolved}. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Ontology ontology;
    private final String base;
    private final Set<String> figureSlots;
    private final Map<Told, String> names = new HashMap<>();

    /** What a name is made of. Most nodes are named twice, by what their article and what all articles call the things in them. */
    private record Told(String type, List<Slot> slots, String article) {}

    NodeIris(Ontology ontology, String base) {
        this.ontology = ontology;
        this.base = base;
        this.figureSlots = Stream.of(Dos.MEASURE, Dos.VALUE, Dos.UNIT, Dos.BOUND, Dos.FROM, Dos.TO, Dos.AT, Dos.ABOUT)
                .map(ontology::term)
                .collect(Collectors.toSet());
    }

    String of(RelationMention relation, List<Slot> slots, String article) {
        return names.computeIfAbsent(
                new Told(relation.reference(), slots, article), t -> of(t.type(), t.slots(), t.article()));
    }

    private String of(String type, List<Slot> slots, String article) {
        if (ontology.isA(type, Dos.POST)) {
            return base + "post/" + post(slots);
        }
        if (ontology.isA(type, Dos.FIGURE)) {
            return base + "figure/" + figure(slots, article);
        }
        if (ontology.isA(type, Dos.STATEMENT)) {
            return base + "statement/" + said(slots);
        }
        return base + localName(type) + "/" + event(type, slots, article);
    }

    private String post(List<Slot> slots) {
        String body = name(first(slots, Dos.POST_IN));
        return Slug.of(first(slots, Dos.ROLE) + " " + (body.isEmpty() ? name(first(slots, Dos.HELD_BY)) : body));
    }

    private String figure(List<Slot> slots, String article) {
        boolean comparable =
                !first(slots, Dos.FROM).isEmpty() && !(first(slots, Dos.AT) + first(slots, Dos.ABOUT)).isEmpty();
        String content = content(slots.stream().filter(s -> figureSlots.contains(s.property())));
        String measure = BETWEEN_WORDS
                .matcher(name(first(slots, Dos.MEASURE).replace('#', '/')))
                .replaceAll(" ");
        return Slug.of(measure + " " + first(slots, Dos.VALUE)) + "-"
                + Slug.digest(comparable ? content : article + "\n" + content);
    }

    private String said(List<Slot> slots) {
        String text = first(slots, Dos.TEXT).strip().replaceAll("\\s+", " ");
        return name(first(slots, Dos.SPEAKER)) + "-" + Slug.digest(first(slots, Dos.SPEAKER) + "\n" + text);
    }

    private String event(String type, List<Slot> slots, String article) {
        String day = first(slots, Dos.DATE) + first(slots, Dos.START);
        return (day.isEmpty() ? "" : Slug.of(day) + "-")
                + Slug.digest(article + "\n" + type + "\n" + content(slots.stream()));
    }

    private static String content(Stream<Slot> slots) {
        return slots.map(s -> s.property() + " " + s.value().key()).sorted().collect(Collectors.joining("\n"));
    }

    private String first(List<Slot> slots, String dos) {
        String property = ontology.term(dos);
        return slots.stream()
                .filter(s -> s.property().equals(property))
                .map(s -> s.value().key())
                .findFirst()
                .orElse("");
    }

    private static String name(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
