package org.dossier.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The classes, properties and concepts of the domain, and the terms of {@code dos:} that they are tied to; no RDF objects.
 *
 * <p>Of the domain {@code ontology/enforcement.ttl}: {@code iri("Ministry")} is its class, {@code term(Dos.ORGANIZATION)} what it
 * calls an organization, {@code isA(iri("Ministry"), Dos.ORGANIZATION)} holds.
 *
 * @param terms by IRI, in the order of the IRIs
 * @param concepts IRIs of concepts by each of their names, in lower case
 * @param above all terms above each, in the order of their IRIs
 * @param named the domain's term for each term that it has one for
 */
public record Ontology(
        OntologyHeader header,
        SortedMap<String, Term> terms,
        Map<String, String> concepts,
        Map<String, Set<String>> above,
        Map<String, String> named) {

    static Ontology of(OntologyHeader header, SortedMap<String, Term> terms) {
        Map<String, String> concepts = new HashMap<>();
        List<Term> all = terms.values().stream()
                .filter(t -> t.kind() == Term.Kind.CONCEPT)
                .toList();
        all.forEach(t -> concepts.putIfAbsent(fold(t.label()), t.iri()));
        all.forEach(t -> t.altLabels().forEach(name -> concepts.putIfAbsent(fold(name), t.iri())));
        Map<String, Set<String>> above = new HashMap<>();
        terms.keySet().forEach(t -> above.put(t, above(t, terms, new TreeSet<>())));
        return new Ontology(header, terms, concepts, above, named(header, terms.values()));
    }

    private static Set<String> above(String term, Map<String, Term> terms, Set<String> found) {
        if (terms.containsKey(term)) {
            terms.get(term).parents().stream().filter(found::add).forEach(p -> above(p, terms, found));
        }
        return found;
    }

    /** Directly below a term: the first of the domain's own by IRI, else the first of another vocabulary that it uses. */
    private static Map<String, String> named(OntologyHeader header, Collection<Term> terms) {
        Map<String, String> named = new HashMap<>();
        Stream.<Predicate<String>>of(iri -> iri.startsWith(header.namespace()), iri -> !iri.startsWith(Dos.NS))
                .flatMap(own -> terms.stream().filter(t -> own.test(t.iri())))
                .forEach(t -> t.parents().forEach(p -> named.putIfAbsent(p, t.iri())));
        return named;
    }

    public String namespace() {
        return header.namespace();
    }

    public String prefix() {
        return header.prefix();
    }

    /** Whether {@code term} is {@code ancestor} or below it. */
    public boolean isA(String term, String ancestor) {
        return term.equals(ancestor) || ancestors(term).contains(ancestor);
    }

    /** All terms above, without the term itself, in the order of their IRIs. */
    public Set<String> ancestors(String term) {
        return above.getOrDefault(term, Set.of());
    }

    /** Direct superclasses, superproperties or broader concepts; none for an unknown term. */
    public Set<String> parents(String term) {
        return find(term).map(Term::parents).orElse(Set.of());
    }

    /** The classes that the values of a property may have; none where it does not say. */
    public Set<String> ranges(String property) {
        return find(property).map(Term::ranges).orElse(Set.of());
    }

    /**
     * The full IRI of a term of the domain, defined or not: {@code iri("Seizure")}. What the domain does not call by that name is its term
     * for {@code dos:} of that name: {@code iri("City")} where its cities are towns.
     */
    public String iri(String localName) {
        String own = header.namespace() + localName;
        return terms.containsKey(own) || !terms.containsKey(Dos.NS + localName) ? own : term(Dos.NS + localName);
    }

    /**
     * The full IRI of a term that a knowledge file names.
     *
     * @param where the file and line that name it
     * @throws KnowledgeException if the ontology does not define it, with the nearest term that it does
     */
    public String require(String localName, String where) {
        String iri = iri(localName);
        if (!terms.containsKey(iri)) {
            throw new KnowledgeException(where, undefined(iri));
        }
        return iri;
    }

    /** What to tell of a term that is not defined: "…#goodsSiezed is not defined. Did you mean enf:goodsSeized?" */
    String undefined(String iri) {
        return compact(iri) + " is not defined in the ontology. "
                + suggest(iri).map(s -> "Did you mean " + s + "?").orElse("Define it there first.");
    }

    /**
     * The domain's term directly below a term of {@link Dos}, or that term itself where the domain has none. Of several the
     * first by IRI.
     */
    public String term(String dos) {
        return named.getOrDefault(dos, dos);
    }

    /** The class of a person who holds a post in such an organization; the domain's person where it does not say. */
    public String holderClass(String organizationClass) {
        return Stream.concat(Stream.of(organizationClass), ancestors(organizationClass).stream())
                .flatMap(c -> find(c).stream())
                .map(Term::holderClass)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElseGet(() -> term(Dos.PERSON));
    }

    /** The concept with that name, whatever its case: {@code concept("film piracy")}. */
    public Optional<String> concept(String name) {
        return Optional.ofNullable(concepts.get(fold(name)));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    public Optional<Term> find(String iri) {
        return Optional.ofNullable(terms.get(iri));
    }

    public Optional<String> label(String term) {
        return find(term).map(Term::label).filter(l -> !l.isEmpty());
    }

    /**
     * The defined term whose name is nearest to a mistyped one, as people write it; one of the same namespace if there is any.
     *
     * @param name local name or full IRI: {@code suggest("goodsSiezed")} is {@code enf:goodsSeized}
     * @return nothing if more than a third of the name differs
     */
    public Optional<String> suggest(String name) {
        int local = Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1;
        String wanted = local == 0 ? namespace() + name : name;
        String space = wanted.substring(0, wanted.length() - (name.length() - local));
        return nearest(wanted, space).or(() -> nearest(wanted, "")).map(this::compact);
    }

    private Optional<String> nearest(String iri, String space) {
        List<String> names =
                terms.keySet().stream().filter(t -> t.startsWith(space)).toList();
        String local = iri.substring(iri.lastIndexOf('#') + 1);
        return Nearest.to(
                        local, names.stream().map(n -> terms.get(n).localName()).toList())
                .flatMap(near -> names.stream()
                        .filter(n -> terms.get(n).localName().equals(near))
                        .findFirst());
    }

    /** As people write it: {@code enf:Seizure}; other IRIs unchanged. */
    public String compact(String iri) {
        if (iri.startsWith(namespace())) {
            return prefix() + ":" + iri.substring(namespace().length());
        }
        return iri.startsWith(Dos.NS) ? "dos:" + iri.substring(Dos.NS.length()) : iri;
    }
}
