package org.dossier.serve.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.entity.Slug;
import org.dossier.graph.NTriples;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Event;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Source;

/**
 * Where the facts of one answer come from: each piece of evidence once, by its IRI, in the order of its first use. Of what thousands of
 * articles say, a reader looks at a few sentences.
 */
public final class Sources {

    /** Pieces of evidence for one thing or fact. */
    private static final int MOST = 50;

    private final Things things;
    private final EvidenceIndex evidence;
    private final Optional<String> article;
    private final Map<String, Source> used = new LinkedHashMap<>();

    /** @param article the one that the answer is about: its own evidence is never left out for that of others */
    Sources(Things things, EvidenceIndex evidence, Optional<String> article) {
        this.things = things;
        this.evidence = evidence;
        this.article = article;
    }

    public Map<String, Source> used() {
        return used;
    }

    public Support support(Node thing) {
        return evidence.support(thing);
    }

    /** Where a single fact was read; its subject, if nothing is known of the fact itself. */
    public Support support(Triple fact) {
        Support own = support(Terms.iri(things.base() + "fact/" + Slug.digest(NTriples.line(fact))));
        return own.isEmpty() ? support(fact.getSubject()) : own;
    }

    public Figure cite(Figure figure) {
        return figure.citing(cite(figure.evidence()));
    }

    public Event cite(Event event) {
        return event.citing(cite(event.evidence()));
    }

    public List<String> cite(Support support) {
        return cite(support.evidence());
    }

    /** Takes up pieces of evidence, the first ones if there are many, and says which. */
    public List<String> cite(List<String> ids) {
        return chosen(ids).filter(this::isUsed).toList();
    }

    private Stream<String> chosen(List<String> ids) {
        return ids.size() <= MOST || article.isEmpty()
                ? ids.stream().limit(MOST)
                : Stream.concat(ids.stream().filter(this::isOwn), ids.stream().limit(MOST))
                        .distinct();
    }

    private boolean isOwn(String id) {
        return evidence.source(id).map(Source::article).equals(article);
    }

    private boolean isUsed(String id) {
        evidence.source(id).ifPresent(s -> used.put(id, s));
        return used.containsKey(id);
    }
}
