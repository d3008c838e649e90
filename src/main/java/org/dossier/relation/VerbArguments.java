package org.dossier.relation;

import static org.dossier.knowledge.Wording.OBJECT;
import static org.dossier.knowledge.Wording.SUBJECT;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Token;

/**
 * What a verb's arguments are, in its deep structure.
 *
 * <p>Passives are turned round, relative pronouns give their antecedents, and a verb without subject of its own takes that of the verb
 * that it is coordinated with, depends on, or is controlled by: "helped to dismantle", "arresting 21 and seizing 300".
 */
final class VerbArguments {

    private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");
    /** How far up a subject is looked for; deeper chains are parse errors. */
    private static final int MAX_DEPTH = 8;

    private final Tree tree;
    private final Phrases phrases;
    private final Map<Integer, Map<String, List<Token>>> known = new HashMap<>();

    VerbArguments(Tree tree, Phrases phrases) {
        this.tree = tree;
        this.phrases = phrases;
    }

    Map<String, List<Token>> of(Token verb) {
        return of(verb, 0);
    }

    private Map<String, List<Token>> of(Token verb, int depth) {
        Map<String, List<Token>> before = known.get(verb.index());
        if (before != null) {
            return before;
        }
        Map<String, List<Token>> found = Phrases.functions();
        boolean passive = isPassive(verb);
        Stream.concat(tree.children(verb, "nsubj"), tree.children(verb, "obj"))
                .forEach(t -> addCore(verb, t, passive, found));
        phrases.collect(verb, "obl", found);
        relativeClause(verb, found);
        if (passive) {
            byPhrase(found);
        }
        if (!found.containsKey(passive ? OBJECT : SUBJECT) && depth < MAX_DEPTH) {
            List<Token> shared = sharedSubject(verb, depth);
            shared.forEach(t -> Phrases.put(found, passive ? OBJECT : SUBJECT, t));
        }
        if (!passive && !found.containsKey(OBJECT)) {
            nounBehind(verb).ifPresent(t -> tree.conjuncts(t).forEach(c -> Phrases.put(found, OBJECT, c)));
        }
        known.put(verb.index(), found);
        return found;
    }

    private void addCore(Token verb, Token argument, boolean passive, Map<String, List<Token>> found) {
        boolean subject = argument.is("nsubj");
        String function = subject && !passive ? SUBJECT : OBJECT;
        if (isRelative(argument)) {
            antecedent(verb).forEach(t -> Phrases.put(found, function, t));
        } else {
            tree.conjuncts(argument).forEach(t -> Phrases.put(found, function, t));
        }
    }

    /** A passive participle, with auxiliary or without: "were seized", "bottles seized", "raided and searched". */
    boolean isPassive(Token verb) {
        if (tree.has(verb, c -> c.relation().equals("aux:pass") || c.relation().equals("nsubj:pass"))) {
            return true;
        }
        if (!verb.xpos().equals("VBN") || hasAux(verb, "have") || tree.has(verb, c -> c.is("obj"))) {
            return false;
        }
        if (verb.is("conj") && !tree.has(verb, c -> c.is("aux") || c.is("nsubj"))) {
            Token first = tree.firstConjunct(verb);
            return first.isVerb() && isPassive(first);
        }
        return true;
    }

    private boolean hasAux(Token verb, String lemma) {
        return tree.has(verb, c -> c.is("aux") && c.lemma().equals(lemma));
    }

    /** In the passive "by" names who acts: it becomes the subject. */
    private static void byPhrase(Map<String, List<Token>> found) {
        List<Token> agents = found.remove("by");
        if (agents != null) {
            agents.forEach(t -> Phrases.put(found, SUBJECT, t));
        }
    }

    /** Gives prepositions before "which" their antecedent, and a relative clause without pronoun its gap. */
    private void relativeClause(Token verb, Map<String, List<Token>> found) {
        List<Token> antecedent = antecedent(verb);
        if (antecedent.isEmpty()) {
            return;
        }
        found.replaceAll((function, heads) ->
                heads.size() == 1 && isRelative(heads.get(0)) ? new java.util.ArrayList<>(antecedent) : heads);
        boolean pronoun = tree.has(verb, c -> isRelative(c) || tree.has(c, VerbArguments::isRelative));
        if (verb.relation().equals("acl:relcl")
                && !pronoun
                && !found.containsKey(OBJECT)
                && found.containsKey(SUBJECT)) {
            antecedent.forEach(t -> Phrases.put(found, OBJECT, t));
        }
    }

    private static boolean isRelative(Token token) {
        return RELATIVE.contains(token.text().toLowerCase(Locale.ROOT))
                && (token.xpos().startsWith("W") || token.upos().equals("PRON"));
    }

    /** What "which" in this verb's clause stands for. */
    private List<Token> antecedent(Token verb) {
        Token first = tree.firstConjunct(verb);
        return first.relation().equals("acl:relcl")
                ? tree.head(first).map(List::of).orElse(List.of())
                : List.of();
    }

    /** The subject that stands with another verb, or the noun that a participle stands with. */
    private List<Token> sharedSubject(Token verb, int depth) {
        Token governor = tree.head(verb).orElse(null);
        if (governor == null) {
            return List.of();
        }
        if (verb.is("acl")) {
            return governor.isNoun() ? List.of(governor) : List.of();
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
        if (isPassive(governor)) {
            return verb.is("advcl") && !subject.isEmpty() ? subject : object;
        }
        return verb.is("xcomp") && !object.isEmpty() ? object : subject;
    }

    /** The noun phrase right behind a verb to which the parser gave no object. */
    private Optional<Token> nounBehind(Token verb) {
        int i = verb.index() + 1;
        Token last = null;
        while (tree.at(i).filter(VerbArguments::insideNounPhrase).isPresent()) {
            Token token = tree.at(i).orElseThrow();
            last = token.isNoun() ? token : last;
            i++;
        }
        return Optional.ofNullable(last)
                .filter(t -> tree.children(t, "case").findAny().isEmpty());
    }

    private static boolean insideNounPhrase(Token token) {
        return Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "SYM").contains(token.upos());
    }
}
