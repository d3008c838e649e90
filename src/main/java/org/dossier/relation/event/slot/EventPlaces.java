package org.dossier.relation.event.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.ItemLabel;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Nominal;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.tree.ClauseBounds;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.clause.Adjuncts;
import org.dossier.relation.tree.phrase.Enumerations;

/** The places of events: the place names behind a preposition that locates, in the clause of the trigger; of nested ones the smallest. */
final class EventPlaces {

    /** Deep enough for a place within a noun phrase. */
    private static final int DEPTH = 6;

    private final Ontology ontology;
    private final References references;
    private final NestedPlaces nested;
    private final Lexicon lexicon;
    private final Locating locating;
    private final OthersPlaces others;
    private final ToldPlace there;
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final Set<Mention> bodies = new HashSet<>();

    EventPlaces(Knowledge knowledge, Context context) {
        Mentions mentions = context.mentions();
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        locating = new Locating(knowledge.expressions());
        others = new OthersPlaces(knowledge, mentions);
        references = context.references();
        there = new ToldPlace(context.document().sentences(), this::near);
        nested = new NestedPlaces(knowledge, references);
        mentions.all().stream()
                .filter(m -> m instanceof Name n && ontology.isA(n.type(), Dos.PLACE)
                        || m instanceof Nominal
                                && references
                                        .of(m)
                                        .filter(r -> ontology.isA(r.type(), Dos.PLACE))
                                        .isPresent())
                .forEach(n -> bySentence
                        .computeIfAbsent(n.sentence(), s -> new ArrayList<>())
                        .add(n));
        bySentence.values().stream()
                .flatMap(List::stream)
                .filter(p -> mentions.in(p.sentence()).anyMatch(m -> isInside(p, m)))
                .forEach(bodies::add);
    }

    /** The place in the name of a body: "police in Lima". */
    private static boolean isInside(Mention place, Mention name) {
        return name instanceof Name && !name.equals(place) && name.span().contains(place.span());
    }

    List<Argument> of(String role, Tree tree, Token trigger) {
        List<Mention> places = bySentence.getOrDefault(tree.sentence().index(), List.of());
        List<Token> heads = places.stream()
                .filter(p -> !nested.isOuter(tree, p, places) && !isNamed(tree, p) && !bodies.contains(p))
                .filter(p -> isLocated(tree, p))
                .map(p -> tree.token(p.head()))
                .filter(h -> !tree.isAside(h) && !others.has(tree, h, trigger))
                .toList();
        Enumerations lists = new Enumerations(tree);
        List<Mention> owned = owned(tree, trigger, heads).stream()
                .flatMap(h -> lists.of(h).stream())
                .distinct()
                .flatMap(h -> places.stream().filter(p -> p.span().contains(h.span())))
                .toList();
        return (owned.isEmpty() ? there.of(tree, trigger, lexicon).stream() : owned.stream())
                .filter(p -> owned.stream().noneMatch(o -> nested.isWider(tree, p, o)))
                .filter(p -> owned.stream().noneMatch(o -> isHomeOfActor(tree, p, trigger, o)))
                .flatMap(p -> references.of(p).stream().map(r -> argument(role, r, p)))
                .toList();
    }

    /** The places of a sentence at which somebody is, or to which the words lead. */
    private List<Mention> near(Tree tree) {
        return bySentence.getOrDefault(tree.sentence().index(), List.of()).stream()
                .filter(p -> !bodies.contains(p) && (isLocated(tree, p) || ToldPlace.isLedTo(tree, p)))
                .toList();
    }

    /** Not "arrested a man from Peru". */
    private boolean isLocated(Tree tree, Mention place) {
        Token head = tree.token(place.head());
        boolean country = references
                .of(place)
                .filter(r -> ontology.isA(r.type(), Dos.COUNTRY))
                .isPresent();
        return locating.locates(tree, head) || isLabel(tree, head) || !country && locating.isTakenFrom(tree, head);
    }

    /** By the tree, else those behind the trigger in what is one clause by its finite verbs. */
    private List<Token> owned(Tree tree, Token trigger, List<Token> heads) {
        List<Token> where = heads.stream()
                .filter(h -> Locating.isWhere(tree, h) && tree.at(h.index() + 2).isPresent())
                .filter(h -> h.index() < trigger.index()
                        && new ClauseBounds(tree).sameClause(tree.token(h.index() + 2), trigger))
                .toList();
        if (!where.isEmpty()) {
            return where;
        }
        List<Token> told = heads.stream().filter(h -> !isLabel(tree, h)).toList();
        List<Token> own = ownBehind(tree, trigger, told);
        return own.isEmpty()
                ? heads.stream().filter(h -> isLabel(tree, h)).limit(1).toList()
                : own;
    }

    /** "Lima, Peru: police raided a shop": what holds for all of the item that tells no other place. */
    private static boolean isLabel(Tree tree, Token head) {
        return head.index() < ItemLabel.end(tree.sentence());
    }

    private List<Token> ownBehind(Tree tree, Token trigger, List<Token> heads) {
        List<Token> own = new Adjuncts(tree, lexicon).adjuncts(trigger, heads);
        if (!own.isEmpty()) {
            return own;
        }
        ClauseBounds clause = new ClauseBounds(tree);
        List<Token> behind = heads.stream()
                .filter(h -> h.index() > trigger.index() && clause.sameFiniteClause(trigger, h))
                .filter(h -> !isOfOtherSubject(tree, h, trigger))
                .toList();
        return behind.isEmpty() ? ofAntecedent(trigger, heads) : behind;
    }

    /** "a barn in Lima, which was searched on Monday": where that is what the relative clause is about. */
    private static List<Token> ofAntecedent(Token trigger, List<Token> heads) {
        return trigger.is("acl:relcl")
                ? heads.stream()
                        .filter(h -> h.index() < trigger.index() && h.head() == trigger.head())
                        .toList()
                : List.of();
    }

    /** "opened a case after officers at Dover found …": where those are who did something else. */
    private static boolean isOfOtherSubject(Tree tree, Token head, Token trigger) {
        Token at = head;
        for (int step = 0; step < DEPTH; step++) {
            Optional<Token> above = tree.head(at);
            if (above.isEmpty() || above.get().index() == trigger.index()) {
                return false;
            }
            if (at.relation().startsWith("nsubj") && above.get().isVerb()) {
                return true;
            }
            at = above.get();
        }
        return false;
    }

    /** "Officers in Lima searched a shop in Callao": where those are who act, if it is told where they acted. */
    private static boolean isHomeOfActor(Tree tree, Mention place, Token trigger, Mention other) {
        return place.head() < trigger.index()
                && other.head() > trigger.index()
                && tree.head(tree.token(place.head()))
                        .filter(t -> t.is("nsubj") && t.index() < place.head())
                        .isPresent();
    }

    private static Argument argument(String role, Referent referent, Mention place) {
        return new Argument(role, new Filler.Thing(referent), place.span());
    }

    /**
     * "the port of Piraeus", "the city's Jung district", "the Spanish town of Deba": where the name that follows is the place; not "Jung district of
     * Seoul".
     */
    private static boolean isNamed(Tree tree, Mention place) {
        boolean cued = Character.isUpperCase(
                tree.sentence().tokensIn(place.span()).getFirst().text().codePointAt(0));
        boolean noun =
                place instanceof Nominal || tree.token(place.head()).upos().equals("NOUN") && !cued;
        return tree.at(place.head() + 1)
                .filter(t -> t.xpos().equals("POS") || noun && t.text().equals("of"))
                .isPresent();
    }
}
