package org.dossier.relation.event.slot;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.Verbs;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * What a phrase says that a gang or a suspect does, by the order of the words: of "a ring that hid eels under oysters" and "men selling eels" the
 * eels, of "the group behind a virtual casino" the casino, of "a smuggling ring" the smuggling, of "a factory of fake shoes" the shoes.
 */
final class Deeds {

    private static final Set<String> LINKS = Set.of("behind");

    private static final String OUT = "out";

    private static final Set<String> PARTICLES = Set.of("in", OUT);

    /** "a factory of fake shoes", "a workshop for forged notes" */
    private static final Set<String> SITE_LINKS = Set.of("of", "for");

    /** What nouns before a group stand for that tell who or where it is. */
    private static final Set<NounSense> NO_TRADE =
            EnumSet.of(NounSense.PERSON, NounSense.PLACE, NounSense.PREMISES, NounSense.GROUP);

    private static final int LONGEST_COMPOUND = 6;

    /** How many auxiliaries and adverbs may stand before the verb of a relative clause. */
    private static final int REACH = 3;

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Map<String, Verbs> phrasal;
    private final Set<String> ties;
    private final AttemptedDeeds attempts;

    /** @param expressions tables {@code deeds} (verbs whose object is what the matter is about), {@code deed-ties} and {@code carrying} */
    Deeds(Expressions expressions, Lexicon lexicon) {
        this.lexicon = lexicon;
        verbs = new Verbs(expressions.words("deeds", "verb"));
        phrasal = PARTICLES.stream()
                .collect(Collectors.toUnmodifiableMap(
                        p -> p, p -> new Verbs(expressions.words("deeds", "verb", "preposition", p))));
        ties = expressions.words("deed-ties", "word");
        attempts = new AttemptedDeeds(new Verbs(expressions.words("carrying", "verb")));
    }

    /** The head of what the doer has to do with; none where the phrase does not say. */
    Optional<Token> of(Tree tree, Token doer) {
        if (lexicon.is(NounSense.ATTEMPT, doer.lemma())) {
            return attempts.of(tree, doer);
        }
        Token group = doer(tree, doer);
        return group.index() < doer.index()
                ? new NounPhrases(tree).nounAt(group.index() + 2)
                : behind(tree, doer).or(() -> trade(tree, doer));
    }

    /** The head itself; the gang, where a parser took "a gang smuggling ivory" for a kind of ivory or of smuggling. */
    Token doer(Tree tree, Token head) {
        return IntStream.range(Math.max(0, head.index() - LONGEST_COMPOUND), head.index())
                .mapToObj(tree.sentence()::token)
                .filter(t -> t.is("compound") && lexicon.is(NounSense.GROUP, t.lemma()))
                .filter(t -> verbs.hasGerund(tree.token(t.index() + 1)))
                .filter(t -> tree.sentence().tokens().subList(t.index(), head.index()).stream()
                        .allMatch(Token::isNoun))
                .findFirst()
                .orElse(head);
    }

    private Optional<Token> behind(Tree tree, Token doer) {
        int next = doer.index() + 1;
        Optional<Token> token = tree.at(next);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        NounPhrases nouns = new NounPhrases(tree);
        boolean ofSite = lexicon.is(NounSense.PREMISES, doer.lemma())
                && SITE_LINKS.contains(token.get().text());
        if (LINKS.contains(token.get().text()) || ofSite) {
            return nouns.nounAt(next + 1);
        }
        if (ties.contains(token.get().text())) {
            boolean verb = tree.token(next + 2).isVerb();
            return verb ? object(tree, nouns, next + 2) : nouns.nounAt(next + 2);
        }
        return object(tree, nouns, next);
    }

    /** Of "a cigarette counterfeiting ring" the counterfeiting; not of a "motorcycle gang", which tells who they are. */
    private Optional<Token> trade(Tree tree, Token doer) {
        return tree.at(doer.index() - 1)
                .filter(t -> t.upos().equals("NOUN") || t.xpos().equals("VBG"))
                .filter(t -> lexicon.is(NounSense.GROUP, doer.lemma())
                        && NO_TRADE.stream().noneMatch(sense -> lexicon.is(sense, t.lemma()))
                        && !lexicon.is(NounSense.FELLOWSHIP, t.lemma() + " " + doer.lemma()));
    }

    private Optional<Token> object(Tree tree, NounPhrases nouns, int verb) {
        return verb(tree, verb)
                .map(v -> lastOfPair(tree, v))
                .flatMap(v -> nouns.nounAt(v.index() + (isPhrasal(tree, v) ? 2 : 1)));
    }

    /** Of "made, packed and sold fake bags" the last verb, which the shared object follows. */
    private static Token lastOfPair(Tree tree, Token verb) {
        Token last = verb;
        Optional<Token> next = coordinated(tree, last);
        while (next.isPresent()) {
            last = next.get();
            next = coordinated(tree, last);
        }
        return last;
    }

    private static Optional<Token> coordinated(Tree tree, Token verb) {
        return tree.at(verb.index() + 1)
                .filter(t -> t.is("cc") || t.text().equals(","))
                .flatMap(t -> tree.at(t.index() + 1))
                .filter(t -> t.upos().equals("VERB") && t.xpos().equals(verb.xpos()));
    }

    /** "trading in", "turned out", not "hiding in" */
    private boolean isPhrasal(Tree tree, Token verb) {
        return phrasal.entrySet().stream()
                .anyMatch(p -> p.getValue().has(verb) && tree.isWord(verb.index() + 1, p.getKey()));
    }

    /** "turned out forged notes", not "turned a house into a laboratory" */
    private boolean isWhole(Tree tree, Token verb) {
        return !phrasal.get(OUT).has(verb) || tree.isWord(verb.index() + 1, OUT);
    }

    /** The participle right behind the doer, or the verb of the relative clause there. */
    private Optional<Token> verb(Tree tree, int next) {
        Token first = tree.token(next);
        int from = first.xpos().startsWith("W") || first.text().equals("that") ? next + 1 : next;
        int reach = from > next ? REACH : 0;
        for (int i = from; i <= from + reach; i++) {
            Optional<Token> token = tree.at(i);
            if (token.isEmpty() || !token.get().isVerb() && !token.get().upos().equals("ADV")) {
                return Optional.empty();
            }
            if (token.get().upos().equals("VERB")) {
                boolean active = from > next || token.get().xpos().equals("VBG");
                return token.filter(t -> active && verbs.has(t) && isWhole(tree, t));
            }
        }
        return Optional.empty();
    }
}
