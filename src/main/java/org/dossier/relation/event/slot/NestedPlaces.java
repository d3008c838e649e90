package org.dossier.relation.event.slot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;

/** Tells places that only say where another lies ("Lyon, France") from those of a list ("Albania, Kosovo and Lebanon"). */
final class NestedPlaces {

    /** From the widest to the narrowest. */
    private static final List<String> WIDTHS = List.of(Dos.COUNTRY, Dos.REGION, Dos.CITY);

    private static final Set<String> BETWEEN = Set.of(",", ", in", ", in the");

    private final Ontology ontology;
    private final References references;
    private final Set<String> quarters;

    NestedPlaces(Knowledge knowledge, References references) {
        ontology = knowledge.ontology();
        quarters = knowledge.expressions().words("locating", "word", "kind", "quarter");
        this.references = references;
    }

    /** "In Peru, police raided a shop in Lima", "at the airport in Lima": the wider of two places that are told by different phrases. */
    boolean isWider(Tree tree, Mention place, Mention other) {
        Token head = tree.token(place.head());
        boolean listed = new Enumerations(tree)
                .ofSubject(tree.token(Math.min(place.head(), other.head())), last(tree)).stream()
                        .anyMatch(t -> t.index() == Math.max(place.head(), other.head()));
        boolean behind = other.head() == head.index() - 2 && tree.isWord(head.index() - 1, "in");
        return !listed && (behind || width(place) < width(other));
    }

    private static Token last(Tree tree) {
        return tree.token(tree.size() - 1);
    }

    private int width(Mention place) {
        String type = references.of(place).map(Referent::type).orElse("");
        return WIDTHS.stream()
                .filter(w -> ontology.isA(type, w))
                .findFirst()
                .map(WIDTHS::indexOf)
                .orElse(WIDTHS.size());
    }

    /** Whether another place stands right before it with a comma only: "Yiwu, Zhejiang province". */
    boolean isOuter(Tree tree, Mention place, List<Mention> places) {
        return places.stream()
                .anyMatch(p -> p.span().end() <= place.span().start()
                        && (betweenIsComma(tree, p, place) || isWhole(tree, place, p)));
    }

    /** "in the Jung district of Seoul": of what the place before it is a part; not "the Seoul suburb of Bucheon". */
    private boolean isWhole(Tree tree, Mention place, Mention part) {
        int of = tree.sentence().tokensIn(place.span()).getFirst().index() - 1;
        return tree.isWord(of, "of")
                && tree.at(of - 1)
                        .filter(t -> quarters.contains(t.lower()))
                        .filter(t -> part.span().contains(t.span()) || part.head() == t.index() - 1)
                        .isPresent();
    }

    /** "Yiwu, Zhejiang province", "Yiwu, in Zhejiang province" */
    private boolean betweenIsComma(Tree tree, Mention inner, Mention outer) {
        String between = tree.sentence().tokens().stream()
                .filter(t -> t.span().start() >= inner.span().end()
                        && t.span().end() <= outer.span().start())
                .map(Token::lower)
                .collect(Collectors.joining(" "));
        return BETWEEN.contains(between) && !isEnumerated(tree, outer);
    }

    /** "Albania, Kosovo and Lebanon" is no nesting: the last has a conjunction; "Lyon, Rhône, and" is one, whatever the tree makes of it. */
    private boolean isEnumerated(Tree tree, Mention place) {
        Token head = tree.token(place.head());
        List<Token> all = new Enumerations(tree).of(head);
        boolean pair = head.is("conj")
                && tree.head(head)
                        .filter(h -> tree.children(h, "conj").count() == 1)
                        .isPresent();
        boolean region = pair && width(place) != WIDTHS.indexOf(Dos.CITY) && !tree.has(head, c -> c.is("cc"));
        return !region && (head.is("conj") || all.size() > 1);
    }
}
