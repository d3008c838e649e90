package org.dossier.mention.name.memory;

import java.util.List;
import java.util.Optional;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Piece;

/** Abbreviations that are the initials of one body which the article has named: "the NCA" after "National Copyright Administration". */
final class ArticleInitials {

    private static final int KNOWN = 3;
    private static final String RULE = "memory-initials";

    private final Ontology ontology;

    ArticleInitials(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The article's own body rather than the known one of these letters, which the article never names in full. */
    Piece own(Piece piece, ArticleNames store) {
        Optional<Entry> entry = piece.entry().filter(e -> piece.by().startsWith("gazetteer"));
        boolean letters = piece.length() == 1
                && piece.text().length() >= KNOWN
                && piece.text().chars().allMatch(Character::isUpperCase);
        boolean told = entry.isEmpty()
                || entry.get().names().stream().anyMatch(n -> !n.equals(piece.text()) && store.full.containsKey(n));
        return !letters || told
                ? piece
                : body(piece.text(), store)
                        .filter(b -> !b.entry().equals(entry))
                        .map(b -> new Piece(piece.start(), piece.end(), piece.text(), b.type(), b.entry(), RULE))
                        .orElse(piece);
    }

    private Optional<Piece> body(String letters, ArticleNames store) {
        List<Piece> bodies = store.full.values().stream()
                .filter(p -> ontology.isA(p.type(), Dos.ORGANIZATION) && BodyCues.abbreviates(letters, p.text()))
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }
}
