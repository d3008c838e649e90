package org.dossier.relation.event.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/** What the phrases for what an event is about say of it. */
public final class Goods {

    private static final Set<String> POINTING = Set.of("the", "these", "those", "both");

    /** What nouns stand for that are not taken from anybody. */
    private static final Set<NounSense> NEVER_TAKEN =
            EnumSet.of(NounSense.PERSON, NounSense.STAFF, NounSense.PLACE, NounSense.GENERAL);

    private final Lexicon lexicon;

    public Goods(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the noun may stand for something that is taken: for nobody and no place. */
    public boolean mayBeTaken(String noun) {
        return NEVER_TAKEN.stream().noneMatch(s -> lexicon.is(s, noun));
    }

    /** Whether it is a thing that only carries goods, and nothing tells which: "a lorry", not "stolen lorries". */
    public boolean isCarrier(EventMention mention, Argument target) {
        List<Token> phrase = mention.sentence().tokensIn(target.span()).stream()
                .takeWhile(t -> !t.upos().equals("ADP"))
                .toList();
        return target.filler() instanceof Filler.Phrase
                && !phrase.isEmpty()
                && lexicon.is(NounSense.CARRIER, phrase.getLast().lemma())
                && phrase.stream().noneMatch(t -> t.upos().equals("ADJ") || t.isVerb());
    }

    /** Whether it is a bare noun that only points to what was told before: "the bottles". */
    public static boolean pointBack(EventMention mention, Argument target) {
        List<Token> phrase = mention.sentence().tokensIn(target.span());
        return phrase.size() == 1
                && mention.tree().has(phrase.getFirst(), c -> c.is("det") && POINTING.contains(c.lower()));
    }
}
