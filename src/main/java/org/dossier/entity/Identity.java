package org.dossier.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.NameForm;
import org.dossier.reference.model.Referent;

/**
 * Gives each referent its own IRI, made of what its article and the knowledge say and of nothing else, so that no other article ever
 * changes it. Two referents with the same IRI are one entity, whatever articles they stand in; so an IRI holds what tells homonyms
 * apart: the body that a person works for, the country of a city, the whole or the country of a body with a common name. Whether
 * referents with different IRIs are one entity {@link Resolution} decides.
 *
 * <p>{@code place/zhejiang}, {@code organization/zhejiang-police-force}, {@code operation/falcon-2021},
 * {@code person/anna-berg-ministry-of-finance}, {@code organization/tax-service-mx}.
 */
final class Identity {

    /** The kinds of things whose names do not mix, most specific first. */
    private static final List<String> KINDS =
            List.of(Dos.ORGANIZATION, Dos.PERSON, Dos.PLACE, Dos.OPERATION, Dos.OBSERVANCE, Dos.EVENT);

    /** Names of more words than this are nobody else's. */
    private static final int COMMON = 5;

    private final Knowledge knowledge;
    private final Ontology ontology;
    private final String base;
    private final Set<String> eventNouns;
    private final PartedNames parted;
    private final Map<Entry, String> known = new ConcurrentHashMap<>();

    Identity(Knowledge knowledge, String base) {
        this.knowledge = knowledge;
        this.ontology = knowledge.ontology();
        this.base = base;
        this.eventNouns = eventNouns(knowledge);
        this.parted = new PartedNames(knowledge.corrections().homonyms());
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

    String iri(Setting article, Referent referent) {
        String iri = article.entry(referent)
                .map(this::iri)
                .orElseGet(() -> base + kind(referent.type()) + "/" + unknown(article, referent));
        return parted.of(article.name(), iri);
    }

    /** To be asked when all articles have their IRIs: whether each correction found what it is about. */
    void requireUse() {
        parted.requireUse();
    }

    /** The IRI of a known thing: its name; where the gazetteer has homonyms of the same kind, with what tells them apart. */
    String iri(Entry entry) {
        return known.computeIfAbsent(entry, e -> base + kind(e.type()) + "/" + known(e, kind(e.type())));
    }

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

    private String unknown(Setting article, Referent referent) {
        if (referent.place().isPresent()) {
            return Slug.of(seat(article, referent.place().get()) + " " + label(referent.type()));
        }
        if (ontology.isA(referent.type(), Dos.PERSON)) {
            return person(article, referent);
        }
        if (!referent.named()) {
            return onlyHere(article, referent);
        }
        if (ontology.isA(referent.type(), Dos.ORGANIZATION)) {
            return body(article, referent);
        }
        return Slug.of(withoutNoun(referent.label()));
    }

    /** The place of a local body, told from other places of its name if the article says which it is. */
    private String seat(Setting article, String place) {
        return article.places().entry(place).map(e -> last(iri(e))).orElse(place);
    }

    private String label(String type) {
        return ontology.label(type).orElse("body");
    }

    /** Whoever has one name only, or no name, is known within the article and nowhere else. */
    private static String onlyHere(Setting article, Referent referent) {
        return Slug.of(referent.label()) + "-" + Slug.digest(article.name());
    }

    /**
     * Many people share a name; the topmost body that they work for tells them apart. Of whoever has no post another article may
     * well tell: {@link PersonAgreement} says so.
     */
    private String person(Setting article, Referent referent) {
        Optional<Referent> body = referent.label().contains(" ") ? article.body(referent) : Optional.empty();
        return body.map(b -> Slug.of(referent.label()) + "-" + last(top(article, b)))
                .orElseGet(() -> onlyHere(article, referent));
    }

    private String top(Setting article, Referent body) {
        List<Referent> wholes = article.wholes(body);
        Referent highest = wholes.isEmpty() ? body : wholes.getLast();
        List<Entry> above = article.above(highest, true);
        return above.isEmpty() ? iri(article, highest) : iri(above.getLast());
    }

    /** Offices have common names; the whole, or else the country, tells them apart, unless the name itself says where they are. */
    private String body(Setting article, Referent body) {
        String name = Slug.of(body.label());
        boolean common = NameForm.of(body.label()).words().size() <= COMMON;
        if (!common
                || !article.isOffice(body)
                || article.places().territory(body).isPresent()) {
            return name;
        }
        List<Referent> wholes = article.wholes(body);
        if (!wholes.isEmpty()) {
            String whole = whole(article, wholes.getFirst());
            return name.contains(whole) ? name : Slug.of(name + " " + whole);
        }
        return inCountry(article, body, name);
    }

    private String whole(Setting article, Referent whole) {
        return article.entry(whole).map(e -> last(iri(e))).orElseGet(() -> Slug.of(whole.label()));
    }

    private static String inCountry(Setting article, Referent body, String name) {
        return article.places()
                .owner(body)
                .or(() -> article.places().main())
                .map(c -> Slug.of(name + " " + c))
                .orElse(name);
    }

    private static String last(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    String withoutNoun(String name) {
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
