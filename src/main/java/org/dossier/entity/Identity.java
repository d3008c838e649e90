package org.dossier.entity;

import java.util.List;
import java.util.Locale;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.Referent;

/** Decides which IRI a referent has. Two referents with the same IRI are one entity, whatever articles they stand in. */
final class Identity {

    /** The kinds of things whose names do not mix, most specific first. */
    private static final List<String> KINDS =
            List.of(Dos.ORGANIZATION, Dos.PERSON, Dos.PLACE, Dos.OPERATION, Dos.OBSERVANCE, Dos.EVENT);

    private final Knowledge knowledge;
    private final String base;

    Identity(Knowledge knowledge, String base) {
        this.knowledge = knowledge;
        this.base = base;
    }

    String iri(String article, Referent referent) {
        String folder = base + kind(referent.type()) + "/";
        if (referent.entry().isPresent()) {
            return folder + known(referent.entry().get());
        }
        return folder + Slug.of(referent.label()) + (isSure(referent) ? "" : "-" + Slug.digest(article));
    }

    /** A thing without a name of its own, or a person of whom only one name is given, is known within its article only. */
    private boolean isSure(Referent referent) {
        return referent.named()
                && (!knowledge.ontology().isA(referent.type(), Dos.PERSON)
                        || referent.label().contains(" "));
    }

    /** The entry's name; where the gazetteer has homonyms of the same kind, with what tells them apart. */
    private String known(Entry entry) {
        String slug = Slug.of(entry.name());
        boolean homonyms = knowledge.gazetteer().lookup(entry.name()).stream()
                .filter(e -> kind(e.type()).equals(kind(entry.type())))
                .anyMatch(e -> !e.key().equals(entry.key()) && Slug.of(e.name()).equals(slug));
        return homonyms ? slug + "-" + own(entry) : slug;
    }

    private static String own(Entry entry) {
        return entry.column("region_iso")
                .or(() -> entry.column("country"))
                .map(Slug::of)
                .orElseGet(() -> Slug.of(entry.table()));
    }

    String kind(String type) {
        return KINDS.stream()
                .filter(kind -> knowledge.ontology().isA(type, kind))
                .findFirst()
                .map(kind -> kind.substring(Dos.NS.length()).toLowerCase(Locale.ROOT))
                .orElse("thing");
    }
}
