package org.dossier.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.OntologyHeader;
import org.dossier.knowledge.Term;

/** The documentation of a domain ontology as a Markdown page, made of nothing but the ontology: {@code docs/ontology.md}. */
public final class OntologyPage {

    private final Ontology ontology;
    private final StringBuilder out = new StringBuilder();

    private OntologyPage(Ontology ontology) {
        this.ontology = ontology;
    }

    public static String write(Ontology ontology) {
        return new OntologyPage(ontology).page();
    }

    private String page() {
        OntologyHeader header = ontology.header();
        line("# " + header.title());
        line("");
        line(header.description());
        line("");
        line("- prefix `" + header.prefix() + ":` for `" + header.namespace() + "`");
        line("- version " + header.version() + ", licence <" + header.licence() + ">");
        line("");
        line("This page is made from the ontology by `dossier ontology`; change the ontology, not the page.");
        section("Classes", Set.of(Term.Kind.CLASS));
        section("Properties", Set.of(Term.Kind.OBJECT_PROPERTY, Term.Kind.DATATYPE_PROPERTY));
        concepts();
        return out.toString();
    }

    private void section(String title, Set<Term.Kind> kinds) {
        line("");
        line("## " + title);
        own().stream().filter(t -> kinds.contains(t.kind())).forEach(this::term);
    }

    private List<Term> own() {
        return ontology.terms().values().stream()
                .filter(t -> t.iri().startsWith(ontology.namespace()))
                .toList();
    }

    private void term(Term term) {
        line("");
        line("### " + ontology.compact(term.iri()));
        line("");
        line("**" + term.label() + "**: " + term.definition());
        line("");
        term.examples().forEach(e -> line("- example: " + e));
        list("below", term.parents());
        list("from", term.domains());
        list("to", term.ranges());
        list("inverse", term.inverses());
    }

    private void list(String name, Set<String> iris) {
        if (!iris.isEmpty()) {
            line("- " + name + ": " + iris.stream().map(this::name).collect(Collectors.joining(", ")));
        }
    }

    private String name(String iri) {
        return iri.startsWith(ontology.namespace()) || iri.startsWith(Dos.NS)
                ? "`" + ontology.compact(iri) + "`"
                : "<" + iri + ">";
    }

    /** One table for each class of concepts. */
    private void concepts() {
        own().stream()
                .filter(t -> t.kind() == Term.Kind.CONCEPT)
                .flatMap(t -> t.parents().stream())
                .filter(p -> p.startsWith(ontology.namespace()))
                .distinct()
                .sorted()
                .forEach(this::concepts);
    }

    private void concepts(String type) {
        line("");
        line("## Concepts of the class " + ontology.compact(type));
        line("");
        line("| concept | name | other names | definition | example |");
        line("|---|---|---|---|---|");
        own().stream()
                .filter(t -> t.kind() == Term.Kind.CONCEPT && t.parents().contains(type))
                .sorted(Comparator.comparing(Term::iri))
                .forEach(t -> line("| `" + ontology.compact(t.iri()) + "` | " + t.label() + " | "
                        + String.join(", ", t.altLabels()) + " | " + t.definition() + " | "
                        + String.join("; ", t.examples()) + " |"));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
