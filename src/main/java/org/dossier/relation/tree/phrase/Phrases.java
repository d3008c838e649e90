package org.dossier.relation.tree.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;

/** Prepositional phrases as functions: what hangs on a verb or noun by a preposition, and by which. */
public final class Phrases {

    /** Adverbs that make one preposition with the next: "together with". */
    private static final Set<String> PREPOSITION_ADVERBS =
            Set.of("together", "along", "jointly", "alongside", "thanks");

    /** Prepositions that join clauses, too. */
    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "until", "since", "as");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    /** Prepositions behind a participle that say whose something was: "on information provided by" is "on information from". */
    public static final Set<String> SOURCES = Set.of("by", "from");

    private final Tree tree;
    private final TransparentNouns transparent;
    private final NounPhrases nouns;
    private final NumberHedges hedges;
    private final Enumerations enumerations;

    public Phrases(Tree tree, TransparentNouns transparent) {
        this.tree = tree;
        this.transparent = transparent;
        nouns = new NounPhrases(tree);
        hedges = new NumberHedges(tree);
        enumerations = new Enumerations(tree);
    }

    /** A head with those coordinated with it, by the tree and by the order of the words. */
    public List<Token> all(Token head) {
        return Arguments.inOrder(Stream.concat(
                tree.conjuncts(head).stream().map(t -> content(t)), enumerations.of(content(head)).stream()));
    }

    private Token content(Token noun) {
        return transparent.content(tree, nouns.headOf(noun));
    }

    /** A subject with those coordinated with it; none if the list that it is in stands behind a preposition. */
    public List<Token> subjects(Token head, Token verb) {
        Token outer = nouns.headOf(head);
        int start = nouns.start(outer);
        if (opensClause(start, head, verb)) {
            return all(head).stream()
                    .filter(t -> t.index() >= start && t.index() < verb.index())
                    .toList();
        }
        Token content = transparent.content(tree, outer);
        List<Token> listed = enumerations.ofSubject(content, verb);
        Token first = listed.get(0).index() == content.index() ? outer : listed.get(0);
        if (nouns.isBehindPreposition(first) && !isBehindConjunction(first, verb)) {
            return List.of();
        }
        return Arguments.inOrder(Stream.concat(
                listed.stream(),
                all(head).stream()
                        .filter(t -> t.index() < verb.index())
                        .takeWhile(t -> t.index() <= content.index() || !nouns.isBehindPreposition(t))));
    }

    /** "A van was stopped in Lima and 300 shirts were seized": what joins clauses before a subject lists nothing. */
    private boolean opensClause(int start, Token subject, Token verb) {
        return verb.is("conj")
                && subject.is("nsubj")
                && subject.head() == verb.index()
                && tree.at(start - 1)
                        .filter(t -> t.is("cc") && t.head() == verb.index())
                        .isPresent();
    }

    /** "He was caught after officers raided a unit": a preposition before the subject of a finite verb joins clauses. */
    private boolean isBehindConjunction(Token subject, Token verb) {
        return subject.is("nsubj")
                && subject.head() == verb.index()
                && FINITE.contains(verb.xpos())
                && CONJUNCTIONS.contains(tree.token(nouns.start(subject) - 1).lemma());
    }

    /** Adds the phrases that hang on the token as {@code relation} ({@code obl} or {@code nmod}). */
    public void collect(Token governor, String relation, Arguments into) {
        tree.children(governor, relation).forEach(dependent -> add(dependent, into));
    }

    /** Adds a phrase with its coordinated ones: "in Suzhou and in Anguo" gives both to {@code in}, "for two years for fraud" both to {@code for}. */
    public void add(Token dependent, Arguments into) {
        String inherited = preposition(dependent).orElse(null);
        if (inherited == null) {
            return;
        }
        for (Token conjunct : all(dependent)) {
            into.add(preposition(conjunct).orElse(inherited), conjunct);
        }
        tree.children(dependent, "nmod").forEach(inner -> addComplex(inherited, dependent, inner, into));
        if (inherited.equals("for") && tree.has(dependent, c -> c.is("nummod"))) {
            tree.children(dependent, "nmod")
                    .filter(inner ->
                            preposition(inner).filter(inherited::equals).isPresent())
                    .forEach(inner -> add(inner, into));
        }
        tree.children(dependent, "acl")
                .filter(v -> v.xpos().equals("VBN") && v.index() == dependent.index() + 1)
                .flatMap(v -> tree.children(v, "obl"))
                .filter(t -> preposition(t).filter(SOURCES::contains).isPresent())
                .flatMap(t -> all(t).stream())
                .forEach(t -> into.add(inherited + " " + word(tree, dependent) + " from", t));
    }

    /** "with the help of the army" is {@code with help of}, too. */
    private void addComplex(String first, Token noun, Token inner, Arguments into) {
        preposition(inner)
                .ifPresent(second ->
                        all(inner).forEach(t -> into.add(first + " " + word(tree, noun) + " " + second, t)));
    }

    /** The noun as a function has it: its lemma, of "tip-off" both words. */
    public static String word(Tree tree, Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        int before = noun.index() - 2;
        return before >= 0 && tree.isWord(before + 1, "-") ? tree.token(before).lower() + " " + lemma : lemma;
    }

    /** The preposition before a noun, in lower case, with the adverb before it that belongs to it. */
    public Optional<String> preposition(Token noun) {
        Token first = null;
        StringBuilder words = new StringBuilder();
        for (Token child : tree.children(noun)) {
            if (child.is("case")
                    && child.index() < noun.index()
                    && !hedges.isPreposition(child.index())
                    && !child.xpos().equals("POS")) {
                first = first == null ? child : first;
                append(words, child);
                tree.children(child, "fixed").forEach(t -> append(words, t));
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        return Optional.of(withAdverb(tree, first, words.toString()));
    }

    /** The preposition with the adverb before it, if they make one: "together with". */
    public static String withAdverb(Tree tree, Token preposition, String words) {
        String before = tree.at(preposition.index() - 1).map(t -> t.lower()).orElse("");
        return PREPOSITION_ADVERBS.contains(before) ? before + " " + words : words;
    }

    private static void append(StringBuilder words, Token token) {
        words.append(words.isEmpty() ? "" : " ").append(token.lower());
    }
}
