package org.dossier.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.Referent;

/**
 * Decides which IRI a referent has. Two referents with the same IRI are one entity, whatever articles they stand in; so an IRI holds
 * what tells homonyms apart: the body that a person works for, the country of a city, the place of a local force.
 *
 * <p>{@code place/zhejiang}, {@code organization/zhejiang-police-force}, {@code operation/kunlun-2021},
 * {@code person/lyu-wuqin-ministry-of-public-security}.
 */
final class Identity {

    /** The kinds of things whose names do not mix, most specific first. */
    private static final List<String> KINDS =
            List.of(Dos.ORGANIZATION, Dos.PERSON, Dos.PLACE, Dos.OPERATION, Dos.OBSERVANCE, Dos.EVENT);

    private final Knowledge knowledge;
    private final Ontology ontology;
    private final String base;
    private final Set<String> eventNouns;

    Identity(Knowledge knowledge, String base) {
        this.knowledge = knowledge;
        this.ontology = knowledge.ontology();
        this.base = base;
        this.eventNouns = eventNouns(knowledge);
    }

    /** What operations are called: "operation", "campaign"; no part of what tells one from another. */
    private static Set<String> eventNouns(Knowledge knowledge) {
        return knowledge.lexicon().wordings().stream()
                .filter(w -> w.evokes()
                        .filter(c -> knowledge.ontology().isA(c, Dos.OPERATION))
                        .isPresent())
                .flatMap(w -> w.nouns().stream())
                .map(n -> n.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    String iri(Affiliations article, Referent referent) {
        String kind = kind(referent.type());
        String name = referent.entry().map(e -> known(e, kind)).orElseGet(() -> unknown(article, referent));
        return base + kind + "/" + name;
    }

    /** The entry's name; where the gazetteer has homonyms of the same kind, with what tells them apart. */
    private String known(Entry entry, String kind) {
        String slug = Slug.of(entry.name());
        boolean homonyms = knowledge.gazetteer().lookup(entry.name()).stream()
                .filter(e -> kind(e.type()).equals(kind))
                .anyMatch(e -> !e.key().equals(entry.key()) && Slug.of(e.name()).equals(slug));
        return homonyms ? slug + "-" + own(entry) : slug;
    }

    private static String own(Entry entry) {
        return Stream.of("region_iso", "iso2", "country")
                .flatMap(c -> entry.column(c).stream())
                .map(Slug::of)
                .findFirst()
                .orElseGet(() -> Slug.of(entry.table()));
    }

    private String unknown(Affiliations article, Referent referent) {
        if (referent.place().isPresent()) {
            return Slug.of(referent.place().get() + " " + label(referent.type()));
        }
        if (ontology.isA(referent.type(), Dos.PERSON)) {
            return person(article, referent);
        }
        if (!referent.named()) {
            return onlyHere(article, referent);
        }
        return ontology.isA(referent.type(), Dos.OPERATION)
                ? Slug.of(withoutNoun(referent.label()))
                : Slug.of(referent.label());
    }

    private String label(String type) {
        return ontology.label(type).orElse("body");
    }

    /** Whoever has one name only, or no name, is known within the article and nowhere else. */
    private static String onlyHere(Affiliations article, Referent referent) {
        return Slug.of(referent.label()) + "-" + Slug.digest(article.name());
    }

    /** Many people share a name; the topmost body that they work for tells them apart. */
    private String person(Affiliations article, Referent referent) {
        if (!referent.named() || !referent.label().contains(" ")) {
            return onlyHere(article, referent);
        }
        return article.topBody(referent)
                .map(body -> Slug.of(referent.label()) + "-" + last(iri(article, body)))
                .orElseGet(() -> Slug.of(referent.label()));
    }

    private static String last(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private String withoutNoun(String name) {
        List<String> words = List.of(name.split("\\s+"));
        if (words.size() > 1 && eventNouns.contains(words.getFirst().toLowerCase(Locale.ROOT))) {
            return String.join(" ", words.subList(1, words.size()));
        }
        if (words.size() > 1 && eventNouns.contains(words.getLast().toLowerCase(Locale.ROOT))) {
            return String.join(" ", words.subList(0, words.size() - 1));
        }
        return name;
    }

    String kind(String type) {
        return KINDS.stream()
                .filter(kind -> ontology.isA(type, kind))
                .findFirst()
                .map(kind -> kind.substring(Dos.NS.length()).toLowerCase(Locale.ROOT))
                .orElse("thing");
    }
}
