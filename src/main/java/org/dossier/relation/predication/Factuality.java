package org.dossier.relation.predication;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.model.RelationMention.Modality;
import org.dossier.relation.model.RelationMention.Polarity;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Negation;
import org.dossier.relation.tree.Tree;

/**
 * Tells whether what a verb or noun says is so, denied, planned, possible or only alleged.
 *
 * <p>Looks at the negation and the auxiliaries before it, at its arguments ("no arrests", "none of them"), and up the tree at what it
 * depends on ("failed to arrest", "plans for a raid", "if"). The words that do this stand in the table {@code factuality}: columns {@code word} and
 * {@code effect}.
 */
final class Factuality {

    /** Polarity and modality of one predication. */
    record Reality(Polarity polarity, Modality modality) {}

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> FINITE = Set.of("VBZ", "VBD");
    private static final int MAX_STEPS = 12;

    private final Map<String, String> effects = new TreeMap<>();

    Factuality(Expressions expressions) {
        expressions.rows("factuality").forEach(row -> effects.put(row.get("word"), row.get("effect")));
    }

    Reality of(Tree tree, Token trigger, Arguments arguments) {
        Walk walk = new Walk(tree);
        walk.look(trigger);
        walk.lookAround(trigger);
        arguments.all().forEach(walk::lookAtArgument);
        walk.lookBefore(trigger);
        walk.climb(trigger);
        return new Reality(walk.negative ? Polarity.DENIED : Polarity.AFFIRMED, walk.modality);
    }

    private final class Walk {
        private final Tree tree;
        private boolean negative;
        /** Whether the way up went over a participle on a noun: "a van carrying tea". */
        private boolean beyondNoun;

        private Modality modality = Modality.ACTUAL;

        Walk(Tree tree) {
            this.tree = tree;
        }

        /** Negation, auxiliaries and markers of one clause or noun phrase. */
        void look(Token token) {
            for (Token child : tree.children(token)) {
                String word = child.lower();
                if (isNegator(child) && (child.is("advmod") || child.is("det") || child.is("cc"))) {
                    negative = true;
                } else if (child.is("aux") && child.upos().equals("AUX")) {
                    apply(effect(child));
                } else if (child.is("mark") && CONDITIONS.contains(word)) {
                    apply(Optional.of("possible"));
                } else if (child.is("mark") && word.equals("without")) {
                    negative = true;
                } else if (child.is("advmod")) {
                    apply(effect(child));
                }
            }
        }

        /** Of "is not involved", where the auxiliary is the trigger, what stands with the participle. */
        void lookAround(Token trigger) {
            if (trigger.is("aux") || trigger.is("cop")) {
                tree.head(trigger).ifPresent(this::look);
            }
        }

        void lookAtArgument(Token head) {
            if (isNegator(head) || tree.has(head, c -> c.is("det") && isNegator(c))) {
                negative = true;
            }
        }

        private boolean isNegator(Token token) {
            return Negation.isAt(tree.sentence(), token.index());
        }

        /** "is to follow in spring", "has yet to start". */
        void lookBefore(Token trigger) {
            int i = trigger.index() - 1;
            while (i >= 0 && word(i).equals("be")) {
                i--;
            }
            if (i < 1 || !word(i).equals("to")) {
                return;
            }
            if (word(i - 1).equals("yet")) {
                negative = true;
            } else if (tree.token(i - 1).lemma().equals("be")) {
                apply(Optional.of("planned"));
            }
        }

        private String word(int i) {
            return tree.at(i).map(t -> t.lower()).orElse("");
        }

        void climb(Token trigger) {
            Token at = trigger;
            for (int steps = 0; at.head() >= 0 && steps < MAX_STEPS; steps++) {
                Token above = infinitiveBefore(at).orElse(tree.head(at).orElseThrow());
                if (!passesUp(at)) {
                    return;
                }
                if (!at.is("conj")) {
                    apply(effect(above));
                }
                look(above);
                beyondNoun |= at.is("acl") && above.isNoun();
                at = above;
            }
        }

        /** "has the right to detain, seize, and ultimately destroy goods": an infinitive that the tree joins to the finite verb goes on from the one before. */
        private Optional<Token> infinitiveBefore(Token at) {
            boolean misplaced = at.is("conj")
                    && at.lower().equals(at.lemma())
                    && tree.head(at).filter(h -> FINITE.contains(h.xpos())).isPresent()
                    && !tree.has(at, c -> c.is("aux") || c.is("nsubj"));
            return misplaced
                    ? tree.sentence().tokens().subList(0, at.index()).reversed().stream()
                            .filter(t -> t.xpos().equals("VB") && tree.has(t, c -> c.is("mark")))
                            .findFirst()
                    : Optional.empty();
        }

        /** Whether what holds of the governor holds of the dependent, too. */
        private boolean passesUp(Token at) {
            if (at.is("advcl")) {
                if (tree.has(at, c -> c.is("mark") && c.lemma().equals("to")) && !isDoneWithOthers(at)) {
                    apply(Optional.of("planned"));
                }
                return false;
            }
            if (at.is("conj")) {
                return !tree.has(at, c -> c.is("nsubj") || c.is("aux"));
            }
            return at.is("xcomp")
                    || at.is("ccomp")
                    || at.is("csubj")
                    || at.is("acl")
                            && !at.relation().equals("acl:relcl")
                            && !at.xpos().equals("VBN")
                    || at.isNoun() && (at.is("nsubj") || at.is("obj") || at.is("nmod"));
        }

        /** "joined forces with the police to dismantle a ring": what others were needed for is told once it is done. */
        private boolean isDoneWithOthers(Token purpose) {
            Token above = tree.head(purpose).orElseThrow();
            boolean past = above.xpos().equals("VBD") || above.xpos().equals("VBN");
            return past
                    && above.index() < purpose.index()
                    && effect(above).filter("done"::equals).isPresent()
                    && tree.sentence().tokens().subList(above.index(), purpose.index()).stream()
                            .anyMatch(t -> t.lemma().equals("with"));
        }

        private Optional<String> effect(Token token) {
            String own = effects.get(token.lower());
            return Optional.ofNullable(own == null ? effects.get(token.lemma().toLowerCase(Locale.ROOT)) : own);
        }

        private void apply(Optional<String> effect) {
            effect.ifPresent(name -> {
                switch (name) {
                    case "denied" -> negative = true;
                    case "ended" -> negative |= !beyondNoun;
                    case "planned" -> modality = Modality.PLANNED;
                    case "possible" -> modality = Modality.POSSIBLE;
                    case "alleged" -> modality = Modality.ALLEGED;
                    default -> {}
                }
            });
        }
    }
}
