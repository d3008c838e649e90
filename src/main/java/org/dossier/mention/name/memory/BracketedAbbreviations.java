package org.dossier.mention.name.memory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Dateline;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Reads what an article itself abbreviates, in brackets behind the full name. */
final class BracketedAbbreviations {

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST = 4;
    private static final int SHORTEST = 4;

    private static final int LONGEST_PAPER = 14;
    private static final Set<String> PAPER_LINKS = Set.of("on", "of", "for", "against", "to", "the", "and", "in");

    private final Ontology ontology;
    private final Set<String> papers;

    BracketedAbbreviations(Knowledge knowledge) {
        ontology = knowledge.ontology();
        papers = knowledge.expressions().words("numbered", "word", "law", "yes");
    }

    /**
     * "Ministry of Public Security (MPS)": the bracket names the same thing; behind other words it names nothing of ours, whatever
     * the letters mean elsewhere.
     */
    void read(Line line, List<Piece> found, ArticleNames store) {
        for (int i = 1 + Dateline.end(line.sentence()); i + 1 < line.size(); i++) {
            if (!line.lower(i - 1).equals("(") || !bracketed(line, i)) {
                coined(line, found, i, store);
                continue;
            }
            int end = closing(line, i);
            int at = i - 1;
            Optional<Piece> before = endingAt(found, nameEnd(line, at));
            if (before.isPresent() && isElsewhere(line, before.get(), i)) {
                continue;
            }
            boolean free = found.stream().noneMatch(p -> p.start() < end && at < p.end());
            if (before.filter(p -> !ontology.isA(p.type(), Dos.PERSON)).isPresent()) {
                Piece body = before.get();
                found.removeIf(p -> p.start() >= at && p.end() <= end);
                found.add(new Piece(i, end, line.phrase(i, end), body.type(), body.entry(), Name.ABBREVIATION));
            } else if (before.isEmpty() && (free || isOfPaper(line, at) || end == i + 1 && isSpelled(line, i))) {
                found.removeIf(p -> p.start() >= at && p.end() <= end);
                store.common.add(line.text(i));
            }
        }
    }

    /** "Dover (UK)": behind a place may stand where it lies; "Oslo East Airport (OEA)" is its abbreviation. */
    private boolean isElsewhere(Line line, Piece place, int abbreviation) {
        return ontology.isA(place.type(), Dos.PLACE) && !BodyCues.abbreviates(line.text(abbreviation), place.text());
    }

    /** "National Fisheries Service (Sernapes)": a word made of pieces of the name, which the gazetteer may know. */
    private void coined(Line line, List<Piece> found, int i, ArticleNames store) {
        Optional<Piece> body =
                endingAt(found, nameEnd(line, i - 1)).filter(p -> ontology.isA(p.type(), Dos.ORGANIZATION));
        if (body.isEmpty() || !isCoined(line, i)) {
            return;
        }
        Optional<Piece> inside =
                found.stream().filter(p -> p.start() < i + 1 && i < p.end()).findFirst();
        if (inside.isEmpty() && store.usesAsName(line.text(i))) {
            found.add(new Piece(
                    i, i + 1, line.text(i), body.get().type(), body.get().entry(), Name.ABBREVIATION));
        } else if (inside.filter(p -> mayBe(body.get(), p)).isPresent()) {
            Piece same = inside.get();
            found.replaceAll(p ->
                    p.equals(body.get()) ? p.as(same.type()).with(same.entry().orElseThrow()) : p);
        }
    }

    /** "Fraud Bureau (Interpol)": what is of another kind is none of its names. */
    private boolean mayBe(Piece body, Piece known) {
        boolean alike = ontology.isA(body.type(), known.type()) || ontology.isA(known.type(), body.type());
        return body.entry().isEmpty() && known.entry().isPresent() && known.length() == 1 && alike;
    }

    private static boolean isCoined(Line line, int i) {
        String word = line.text(i);
        return line.lower(i - 1).equals("(")
                && line.lower(i + 1).equals(")")
                && word.length() >= SHORTEST
                && line.capital(i)
                && line.token(i).upos().equals("PROPN")
                && word.chars().allMatch(Character::isLetter);
    }

    private static Optional<Piece> endingAt(List<Piece> found, int end) {
        return found.stream().filter(p -> p.end() == end).findFirst();
    }

    /** "the Container Control Agency's (CCA) Fraud Unit": the bracket may stand behind the mark of the possessor. */
    private static int nameEnd(Line line, int bracket) {
        return bracket > 0 && line.token(bracket - 1).xpos().equals("POS") ? bracket - 1 : bracket;
    }

    /** "the Convention on Trade in Endangered Species (CITES)": what is in the bracket is the name of a law or treaty. */
    private boolean isOfPaper(Line line, int bracket) {
        for (int i = bracket - 1; i >= Math.max(0, bracket - LONGEST_PAPER); i--) {
            boolean paper = line.capital(i) && papers.contains(line.lower(i));
            if (paper && (i == bracket - 1 || PAPER_LINKS.contains(line.lower(i + 1)))) {
                return true;
            }
            if (!line.capital(i) && !PAPER_LINKS.contains(line.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /** "Container Control Programme (CCP)": words in capitals before the bracket have the letters as initials. */
    private static boolean isSpelled(Line line, int abbreviation) {
        for (int start = Math.max(0, abbreviation - LONGEST_NAME); start < abbreviation - 2; start++) {
            if (line.capital(start)
                    && BodyCues.abbreviates(line.text(abbreviation), line.phrase(start, abbreviation - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean bracketed(Line line, int i) {
        int end = closing(line, i);
        return end > i
                && end - i <= LONGEST
                && line.capital(i)
                && (line.abbreviation(i) || hasLetterBefore(line, i))
                && !line.lower(i + 1).equals(":")
                && line.lower(end).equals(")");
    }

    /** "C-TOC". */
    private static boolean hasLetterBefore(Line line, int i) {
        return line.text(i).length() == 1 && line.text(i + 1).equals("-") && line.abbreviation(i + 2);
    }

    private static int closing(Line line, int i) {
        int end = i;
        while (end < line.size() && end - i <= LONGEST && !line.lower(end).equals(")")) {
            end++;
        }
        return end;
    }
}
