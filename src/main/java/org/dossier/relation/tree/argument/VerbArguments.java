package org.dossier.relation.tree.argument;

import static org.dossier.knowledge.Wording.OBJECT;
import static org.dossier.knowledge.Wording.SUBJECT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.clause.AgentsBefore;
import org.dossier.relation.tree.clause.Gapping;
import org.dossier.relation.tree.clause.MisreadVerbs;
import org.dossier.relation.tree.clause.Passives;
import org.dossier.relation.tree.clause.RelativeClauses;
import org.dossier.relation.tree.clause.SharedSubject;
import org.dossier.relation.tree.clause.SurfaceSubject;
import org.dossier.relation.tree.phrase.NounPhrases;
import org.dossier.relation.tree.phrase.Phrases;

/**
 * What a verb's arguments are, in its deep structure: heads by function, which is {@code subject}, {@code object} or a preposition.
 *
 * <p>Passives are turned round, relative pronouns give their antecedents, and a verb without subject of its own takes that of another.
 */
public final class VerbArguments {

    /** How far up a subject is looked for; deeper chains are parse errors. */
    private static final int MAX_DEPTH = 8;

    private final Tree tree;
    private final Phrases phrases;
    private final Surface surface;
    private final Completions completions;
    private final NounPhrases nouns;
    private final Passives passives;
    private final RelativeClauses relatives;
    private final MisreadVerbs misread;
    private final Gapping gapping;
    private final SurfaceSubject subjects;
    private final AgentsBefore agents;
    private final SharedSubject shared;
    private final Map<Integer, Arguments> known = new HashMap<>();

    public VerbArguments(Tree tree, Phrases phrases) {
        this.tree = tree;
        this.phrases = phrases;
        surface = new Surface(tree);
        completions = new Completions(tree, phrases, surface);
        nouns = new NounPhrases(tree);
        passives = new Passives(tree);
        relatives = new RelativeClauses(tree);
        misread = new MisreadVerbs(tree);
        gapping = new Gapping(tree);
        subjects = new SurfaceSubject(tree);
        agents = new AgentsBefore(tree, nouns);
        shared = new SharedSubject(tree, phrases, passives, misread);
    }

    public Arguments of(Token verb) {
        return of(verb, 0);
    }

    private Arguments of(Token verb, int depth) {
        Arguments before = known.get(verb.index());
        if (before != null) {
            return before;
        }
        Arguments found = read(verb, depth);
        known.put(verb.index(), found);
        return found;
    }

    private Arguments read(Token verb, int depth) {
        Arguments found = new Arguments();
        boolean passive = passives.isPassive(verb);
        addTold(verb, passive, found);
        found.removeIf(tree::isAside);
        surface.addPhrases(verb, found);
        surface.addReasons(verb, found);
        surface.addOpening(verb, found);
        surface.addCompany(verb, found);
        found.removeIf(tree::isAside);
        found.removeIf(t -> Gapping.isInLater(tree, t));
        completions.add(verb, passive, found);
        if (passive) {
            found.rename("by", SUBJECT);
        }
        addSubject(verb, passive, depth, found);
        if (!passive && !found.has(OBJECT)) {
            addObject(verb, found);
        }
        found.removeIf(tree::isAside);
        gapping.addRemnants(verb, passive, found);
        return found;
    }

    /** What the tree says. */
    private void addTold(Token verb, boolean passive, Arguments found) {
        Stream.concat(tree.children(verb, "nsubj"), tree.children(verb, "obj"))
                .filter(t -> !t.upos().equals("ADV"))
                .filter(t -> t.is("obj") || !passives.opensAsParticiple(verb))
                .forEach(t -> addCore(verb, t, passive, found));
        tree.children(verb, "iobj").forEach(t -> found.addAll("to", phrases.all(t)));
        if (passives.isReduced(verb)) {
            found.add(OBJECT, tree.token(verb.index() - 1));
        }
        phrases.collect(verb, "obl", found);
        agents.add(verb, found);
        relatives.fillGaps(verb, found);
    }

    private void addCore(Token verb, Token argument, boolean passive, Arguments found) {
        boolean subject = argument.is("nsubj");
        if (RelativeClauses.isRelative(argument)) {
            boolean object = subject && relatives.subjectBetween(argument, verb).isPresent();
            found.addAll(subject && !passive && !object ? SUBJECT : OBJECT, relatives.antecedent(verb, argument));
        } else if (subject && argument.index() < verb.index()) {
            found.addAll(passive ? OBJECT : SUBJECT, phrases.subjects(subjects.beforeAgent(argument), verb));
        } else if (subject ? !nouns.isBehindPreposition(argument) : !nouns.isBehindParticiple(argument)) {
            found.addAll(subject && !passive ? SUBJECT : OBJECT, phrases.all(argument));
        }
    }

    /** The grammatical subject, where the tree gives none: from another verb or from the order of the words. */
    private void addSubject(Token verb, boolean passive, int depth, Arguments found) {
        String subject = passive ? OBJECT : SUBJECT;
        if (!found.has(subject) && depth < MAX_DEPTH) {
            shared.of(verb, governor -> of(governor, depth + 1)).stream()
                    .filter(t -> !tree.isAside(t))
                    .forEach(t -> found.add(subject, t));
        }
        if (passive && !found.has(OBJECT) && passives.opensAsParticiple(verb)) {
            subjectBehind(verb).ifPresent(t -> found.add(OBJECT, t));
        }
        if (!found.has(subject) && isFinite(verb)) {
            subjects.of(verb).ifPresent(t -> found.addAll(subject, phrases.subjects(t, verb)));
        }
    }

    /** The object of an active verb from the order of the words: what its relative pronoun stands for, or the noun phrase behind it. */
    private void addObject(Token verb, Arguments found) {
        if (nouns.nounAt(verb.index() + 1).isEmpty()) {
            relatives.pronounBefore(verb).flatMap(nouns::antecedent).ifPresent(t -> found.add(OBJECT, t));
        }
        if (!found.has(OBJECT)) {
            surface.objectBehind(verb)
                    .or(() -> misread.behindModifiers(verb))
                    .ifPresent(t -> found.addAll(OBJECT, phrases.all(t)));
        }
    }

    private boolean isFinite(Token verb) {
        return List.of("VBD", "VBZ", "VBP").contains(verb.xpos())
                || tree.has(verb, c -> c.is("aux"))
                || misread.isActive(verb);
    }

    /** "Run by the bureau, the operation lasted …": the subject of the clause that the participle opens. */
    private Optional<Token> subjectBehind(Token verb) {
        return tree.children(verb).stream()
                .filter(c -> c.isVerb() && c.index() > verb.index())
                .flatMap(c -> tree.children(c, "nsubj"))
                .findFirst()
                .or(() -> behindComma(verb));
    }

    /** The noun phrase between a comma and a finite verb, where the tree ties that verb to something else. */
    private Optional<Token> behindComma(Token verb) {
        return IntStream.range(verb.index() + 2, tree.size())
                .filter(i -> isFinite(tree.token(i)) && tree.token(i).isVerb())
                .mapToObj(i -> tree.token(i - 1))
                .filter(t -> t.isNoun() && tree.isWord(nouns.start(t) - 1, ","))
                .findFirst();
    }
}
