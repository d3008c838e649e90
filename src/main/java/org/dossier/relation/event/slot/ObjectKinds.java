package org.dossier.relation.event.slot;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Wording;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.concept.Contents;
import org.dossier.relation.tree.phrase.Gerunds;
import org.dossier.relation.tree.phrase.NounPhrases;

/** Whether the objects of a predication are of the kinds that its wording speaks of. */
final class ObjectKinds {

    private static final Set<NounSense> NO_THINGS = EnumSet.of(
            NounSense.PERSON, NounSense.STAFF, NounSense.PLACE, NounSense.PREMISES, NounSense.GROUP, NounSense.MATTER);

    /** The kind of whatever a unit of measurement measures out: "300 litres of". */
    private static final String BULK = "bulk";

    private final Lexicon lexicon;
    private final Fillers fillers;
    private final Deeds deeds;
    private final String targets;
    private final Set<String> dayparts;
    private final Set<String> units;
    private final Map<String, Set<String>> byWord;

    /** @param knowledge with the tables {@code dayparts}, {@code kind-words} and {@code units} */
    ObjectKinds(Knowledge knowledge, Fillers fillers) {
        lexicon = knowledge.lexicon();
        this.fillers = fillers;
        targets = knowledge.ontology().term(Dos.TARGETS);
        deeds = new Deeds(knowledge.expressions(), lexicon);
        dayparts = knowledge.expressions().words("dayparts", "word");
        units = knowledge.expressions().words("units", "unit", "kind", "measure");
        byWord = knowledge.expressions().rows("kind-words").stream()
                .collect(Collectors.groupingBy(
                        r -> r.get("word"), Collectors.mapping(r -> r.get("kind"), Collectors.toUnmodifiableSet())));
    }

    /** Whether the object is of a kind that the wording speaks of; a noun without kind counts as goods. */
    boolean fit(Predication predication) {
        Wording wording = predication.wording();
        List<Token> objects = objects(predication).stream()
                .filter(t -> !isActorOrTime(predication, t))
                .toList();
        return wording.counted().isEmpty()
                || objects.isEmpty()
                        && (predication.trigger().isNoun()
                                || Gerunds.object(predication.tree(), predication.trigger())
                                        .isPresent())
                || objects.stream()
                        .anyMatch(t -> !t.upos().equals("NOUN") || isOfKind(predication.tree(), t, wording.counted()));
    }

    /** Whether a noun, what it measures out, or who is behind it is of one of the kinds. */
    boolean isOfKind(Tree tree, Token noun, Set<String> kinds) {
        return lexicon.isOfKind(listed(tree, noun), kinds)
                || kinds.contains(BULK)
                        && units.contains(noun.lemma())
                        && measured(tree, noun).isPresent()
                || isMadeSo(tree, noun, kinds)
                || measured(tree, noun)
                        .filter(m -> lexicon.isOfKind(m.lemma(), kinds) || isMadeSo(tree, m, kinds))
                        .isPresent()
                || lexicon.isOfKind(deeds.doer(tree, noun).lemma(), kinds);
    }

    /** "untaxed tea": what a word before the noun makes of a thing. */
    private boolean isMadeSo(Tree tree, Token noun, Set<String> kinds) {
        return NO_THINGS.stream().noneMatch(s -> lexicon.is(s, noun.lemma()))
                && tree.children(noun).stream()
                        .flatMap(c -> byWord.getOrDefault(c.lower(), Set.of()).stream())
                        .anyMatch(kinds::contains);
    }

    /** What a unit with a number before it measures out: of "300 kilograms of ivory" the ivory. */
    private static Optional<Token> measured(Tree tree, Token unit) {
        return Optional.of(unit)
                .filter(t -> tree.has(t, c -> c.is("nummod")) && tree.isWord(t.index() + 1, "of"))
                .flatMap(t -> new NounPhrases(tree).item(t.index() + 2));
    }

    /** "a police raid", "a dawn raid": the noun before the noun of an action tells who acted, or when. */
    private boolean isActorOrTime(Predication predication, Token noun) {
        return predication.trigger().isNoun()
                && noun.is("compound")
                && noun.upos().equals("NOUN")
                && (dayparts.contains(noun.lemma()) || fillers.mayAct(predication.sentence(), noun));
    }

    /**
     * The objects, "the goods went up in smoke" being about its subject; of "disposed of the goods" and "took possession of the goods" what stands
     * behind the last of its words.
     */
    private List<Token> objects(Predication predication) {
        Wording wording = predication.wording();
        String subject = wording.roles().getOrDefault(Wording.SUBJECT, "");
        List<Token> objects = predication.heads(subject.equals(targets) ? Wording.SUBJECT : Wording.OBJECT);
        List<Token> behind = objects.stream().allMatch(t -> isLastOf(wording, t))
                ? Stream.concat(wording.verbs().stream().map(v -> v.substring(v.lastIndexOf(' ') + 1)), Stream.of("of"))
                        .distinct()
                        .flatMap(last -> predication.heads(last).stream())
                        .toList()
                : List.of();
        return behind.isEmpty() ? objects : behind;
    }

    private static boolean isLastOf(Wording wording, Token token) {
        return wording.roles().containsKey("of")
                && wording.verbs().stream().anyMatch(v -> v.endsWith(" " + token.lemma()));
    }

    /** The noun with the one before it or with its content, if they are listed together: "master case", "case of cigarettes". */
    private String listed(Tree tree, Token noun) {
        return Optional.of(tree.at(noun.index() - 1).map(Token::lemma).orElse("") + " " + noun.lemma())
                .filter(phrase -> !lexicon.kindsOf(phrase).isEmpty())
                .or(() -> Contents.listed(lexicon, noun.lemma(), tree.sentence(), noun.index() + 1))
                .orElse(noun.lemma());
    }
}
