package org.dossier.relation.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Wording;
import org.dossier.mention.model.Mentions;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Inflection;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.argument.LightVerbs;
import org.dossier.relation.tree.argument.NounArguments;
import org.dossier.relation.tree.argument.VerbArguments;
import org.dossier.relation.tree.phrase.Phrases;
import org.dossier.relation.tree.phrase.TransparentNouns;

/** Finds the words of the wordings in a document, with their arguments and whether they tell a fact. */
public final class PredicationFinder {

    private final Lexicon lexicon;
    private final TransparentNouns transparent;
    private final Factuality factuality;

    public PredicationFinder(Knowledge knowledge) {
        lexicon = knowledge.lexicon();
        transparent = new TransparentNouns(knowledge.expressions());
        factuality = new Factuality(knowledge.expressions());
    }

    /** All predications in the order of their triggers; of one trigger in the order of the lexicon. */
    public List<Predication> find(Document document) {
        return document.sentences().stream().flatMap(s -> find(s).stream()).toList();
    }

    /** The same, with what the mentions tell of words that are no arguments. */
    public List<Predication> find(Document document, Mentions mentions) {
        Asides asides = new Asides(mentions);
        return document.sentences().stream()
                .flatMap(s -> find(new Tree(s, asides.of(s))).stream())
                .toList();
    }

    public List<Predication> find(Sentence sentence) {
        return find(new Tree(sentence));
    }

    /** The noun at the start of a sentence or item has a capital and may look like a name. */
    private static String noun(Token token) {
        return token.index() == 0 ? token.lemma().toLowerCase(Locale.ROOT) : token.lemma();
    }

    private List<Predication> find(Tree tree) {
        Phrases phrases = new Phrases(tree, transparent);
        VerbArguments verbs = new VerbArguments(tree, phrases);
        UntaggedVerbs untaggedVerbs = new UntaggedVerbs(tree, verbs);
        NounArguments nouns = new NounArguments(tree, phrases);
        List<Predication> found = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            boolean untagged = untaggedVerbs.isUntagged(token);
            List<Wording> byVerb = token.isVerb() || untagged ? Triggers.longest(tree, token, verbs(token)) : List.of();
            if (!byVerb.isEmpty()) {
                found.addAll(predications(
                        tree, token, byVerb, untagged ? untaggedVerbs.ofUntagged(token) : verbs.of(token)));
            }
            List<Wording> byNoun = Triggers.longestNoun(tree, token, lexicon.byNoun(noun(token)));
            if (tree.standsAsNoun(token) && !byNoun.isEmpty()) {
                found.addAll(predications(tree, token, byNoun, nouns.of(token)));
            }
        }
        return found;
    }

    private List<Wording> verbs(Token token) {
        return Inflection.bases(token).stream()
                .map(lexicon::byVerb)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Predication> predications(Tree tree, Token trigger, List<Wording> wordings, Arguments arguments) {
        Factuality.Reality reality = factuality.of(tree, trigger, arguments);
        return wordings.stream()
                .map(w -> new Predication(
                        w,
                        tree,
                        trigger,
                        LightVerbs.complete(tree, w, arguments),
                        reality.polarity(),
                        reality.modality()))
                .toList();
    }
}
