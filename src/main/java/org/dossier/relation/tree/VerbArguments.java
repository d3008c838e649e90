package org.dossier.relation.tree;

import static org.dossier.knowledge.Wording.OBJECT;
import static org.dossier.knowledge.Wording.SUBJECT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Token;

/**
 * What a verb's arguments are, in its deep structure.
 *
 * <p>Passives are turned round, relative pronouns give their antecedents, and a verb without subject of its own takes that of the verb
 * that it is coordinated with, depends on, or is controlled by: "helped to dismantle", "arresting 21 and seizing 300".
 */
public final class VerbArguments {

    /** How far up a subject is looked for; deeper chains are parse errors. */
    private static final int MAX_DEPTH = 8;

    private final Tree tree;
    private final Phrases phrases;
    private final Surface surface;
    private final NounPhrases nouns;
    private final Passives passives;
    private final RelativeClauses relatives;
    private final MisreadVerbs misread;
    private final Gapping gapping;
    private final SurfaceSubject subjects;
    private final AgentsBefore agents;
    private final Map<Integer, Map<String, List<Token>>> known = new HashMap<>();

    public VerbArguments(Tree tree, Phrases phrases) {
        this.tree = tree;
        this.phrases = phrases;
        surface = new Surface(tree);
        nouns = new NounPhrases(tree);
        passives = new Passives(tree);
        relatives = new RelativeClauses(tree);
        misread = new MisreadVerbs(tree);
        gapping = new Gapping(tree);
        subjects = new SurfaceSubject(tree);
        agents = new AgentsBefore(tree, nouns);
    }

    public Map<String, List<Token>> of(Token verb) {
        return of(verb, 0);
    }

    private Map<String, List<Token>> of(Token verb, int depth) {
        Map<String, List<Token>> before = known.get(verb.index());
        if (before != null) {
            return before;
        }
        Map<String, List<Token>> found = Phrases.functions();
        boolean passive = passives.isPassive(verb);
        Stream.concat(tree.children(verb, "nsubj"), tree.children(verb, "obj"))
                .filter(t -> !t.upos().equals("ADV"))
                .forEach(t -> addCore(verb, t, passive, found));
        phrases.collect(verb, "obl", found);
        agents.add(verb, found);
        relatives.fillGaps(verb, found);
        dropAsides(found);
        surface.addPhrases(verb, found);
        surface.addOpening(verb, found);
        surface.addCompany(verb, found);
        dropAsides(found);
        if (passive) {
            byPhrase(found);
        }
        addMissing(verb, passive, depth, found);
        dropAsides(found);
        gapping.addRemnants(verb, passive, found);
        known.put(verb.index(), found);
        return found;
    }

    private void dropAsides(Map<String, List<Token>> found) {
        found.values().forEach(heads -> heads.removeIf(tree::isAside));
        found.values().removeIf(List::isEmpty);
    }

    private void addCore(Token verb, Token argument, boolean passive, Map<String, List<Token>> found) {
        boolean subject = argument.is("nsubj");
        if (RelativeClauses.isRelative(argument)) {
            boolean object = subject && surface.subjectBetween(argument, verb).isPresent();
            relatives
                    .antecedent(verb, argument)
                    .forEach(t -> Phrases.put(found, subject && !passive && !object ? SUBJECT : OBJECT, t));
        } else if (subject && argument.index() < verb.index()) {
            phrases.subjects(argument, verb).forEach(t -> Phrases.put(found, passive ? OBJECT : SUBJECT, t));
        } else if (subject ? !nouns.isBehindPreposition(argument) : !nouns.isBehindParticiple(argument)) {
            phrases.all(argument).forEach(t -> Phrases.put(found, subject && !passive ? SUBJECT : OBJECT, t));
        }
    }

    /** The subject from another verb or from the order of the words; the object from the order of the words. */
    private void addMissing(Token verb, boolean passive, int depth, Map<String, List<Token>> found) {
        String first = passive ? OBJECT : SUBJECT;
        if (!found.containsKey(first) && depth < MAX_DEPTH) {
            sharedSubject(verb, depth).stream()
                    .filter(t -> !tree.isAside(t))
                    .forEach(t -> Phrases.put(found, first, t));
        }
        if (passive && !found.containsKey(OBJECT) && passives.opensAsParticiple(verb)) {
            subjectBehind(verb).forEach(t -> Phrases.put(found, OBJECT, t));
        }
        if (!found.containsKey(first) && isFinite(verb)) {
            subjects.of(verb).ifPresent(t -> phrases.subjects(t, verb).forEach(c -> Phrases.put(found, first, c)));
        }
        if (!passive
                && !found.containsKey(OBJECT)
                && nouns.nounAt(verb.index() + 1).isEmpty()) {
            surface.relativeBefore(verb).flatMap(nouns::antecedent).ifPresent(t -> Phrases.put(found, OBJECT, t));
        }
        if (!passive && !found.containsKey(OBJECT)) {
            int next = nouns.behindHedge(behindParticle(verb));
            nouns.nounAt(next)
                    .filter(t -> tree.children(t, "case").noneMatch(c -> c.index() >= next))
                    .ifPresent(t -> phrases.all(t).forEach(c -> Phrases.put(found, OBJECT, c)));
        }
    }

    /** "brought together police and customs" */
    private int behindParticle(Token verb) {
        int next = verb.index() + 1;
        return tree.at(next)
                        .filter(t -> t.xpos().equals("RP") || t.text().equals("together"))
                        .isPresent()
                ? next + 1
                : next;
    }

    private boolean isFinite(Token verb) {
        return List.of("VBD", "VBZ", "VBP").contains(verb.xpos())
                || tree.has(verb, c -> c.is("aux"))
                || misread.isActive(verb);
    }

    /** "Run by the bureau, the operation lasted …": the subject of the clause that the participle opens. */
    private List<Token> subjectBehind(Token verb) {
        return tree.children(verb).stream()
                .filter(c -> c.isVerb() && c.index() > verb.index())
                .flatMap(c -> tree.children(c, "nsubj"))
                .findFirst()
                .or(() -> behindComma(verb))
                .map(List::of)
                .orElse(List.of());
    }

    /** The noun phrase between a comma and a finite verb, where the tree ties that verb to something else. */
    private Optional<Token> behindComma(Token verb) {
        return IntStream.range(verb.index() + 1, tree.size() - 2)
                .filter(i -> tree.isWord(i, ","))
                .mapToObj(i -> nouns.nounAt(i + 1))
                .flatMap(Optional::stream)
                .filter(t -> tree.at(t.index() + 1)
                        .filter(v -> isFinite(v) && v.isVerb())
                        .isPresent())
                .findFirst();
    }

    /** In the passive "by" names who acts: it becomes the subject. */
    private static void byPhrase(Map<String, List<Token>> found) {
        List<Token> agents = found.remove("by");
        if (agents != null) {
            agents.forEach(t -> Phrases.put(found, SUBJECT, t));
        }
    }

    /** Of "Kenya and Togo were among the countries taking part" Kenya and Togo, else the noun. */
    private List<Token> identified(Token noun) {
        boolean copula = tree.has(noun, c -> c.is("cop")) && tree.has(noun, c -> c.is("case"));
        return copula
                ? tree.children(noun, "nsubj").findFirst().map(phrases::all).orElse(List.of(noun))
                : List.of(noun);
    }

    /** The subject that stands with another verb, or the noun that a participle stands with. */
    private List<Token> sharedSubject(Token verb, int depth) {
        Token governor = tree.head(verb).orElse(null);
        if (governor == null) {
            return List.of();
        }
        if (misread.isActive(verb)) {
            return misread.isBehindComma(verb) || !governor.isNoun()
                    ? List.of()
                    : phrases.subjects(tree.sentence().token(nouns.beforeBrackets(verb.index() - 1)), verb);
        }
        if (verb.is("acl")) {
            return !governor.isNoun()
                    ? List.of()
                    : tree.has(verb, c -> c.is("aux")) ? phrases.subjects(governor, verb) : identified(governor);
        }
        if (!verb.is("conj") && !verb.is("xcomp") && !verb.is("advcl")) {
            return List.of();
        }
        if (!governor.isVerb()) {
            return tree.children(governor, "nsubj")
                    .findFirst()
                    .map(tree::conjuncts)
                    .orElse(List.of());
        }
        Map<String, List<Token>> above = of(governor, depth + 1);
        List<Token> object = above.getOrDefault(OBJECT, List.of());
        List<Token> subject = above.getOrDefault(SUBJECT, List.of());
        if (passives.isPassive(governor)) {
            return verb.is("advcl") && !subject.isEmpty() ? subject : object;
        }
        return verb.is("xcomp") && !object.isEmpty() ? object : subject;
    }
}
