package org.dossier.relation.event.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.argument.VerbArguments;
import org.dossier.relation.tree.phrase.Phrases;
import org.dossier.relation.tree.phrase.TransparentNouns;

/**
 * Who acts where only a pronoun or a noun for staff stands is who acted in what was told right before: "The bureau raided a shop. They seized …",
 * "The officers also arrested …".
 */
final class GoingActors {

    /** How many sentences before somebody may be told whom a pronoun means. */
    private static final int REACH = 2;

    private static final Set<String> PRONOUNS = Set.of("they", "it");
    private static final Set<String> POINTING = Set.of("the", "these", "those", "its", "their");

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final TransparentNouns transparent;
    private final Fillers fillers;
    private final StaffKinds kinds;
    private final String organizer;

    GoingActors(Knowledge knowledge, Fillers fillers) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        transparent = new TransparentNouns(knowledge.expressions());
        this.fillers = fillers;
        kinds = new StaffKinds(knowledge);
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /**
     * The mention, with the organizers of the last one told before it if its own subject only points to them. What they did at no other time
     * and place is of the same event, and none by itself.
     */
    Optional<EventMention> resolve(EventMention mention, Predication predication, List<EventMention> told) {
        return acted(mention, predication, told).filter(m -> !isBySomebody(m, predication));
    }

    /**
     * "They found heroin", "Ann Lee found heroin", "was found to be heroin": what needs no body to have done it was not done by anybody at all; nor
     * by "officers" of whom nothing tells where and when.
     */
    private boolean isBySomebody(EventMention mention, Predication predication) {
        List<Token> subjects = predication.heads(Wording.SUBJECT);
        return !mention.isAddition()
                && mention.wording()
                        .needs()
                        .filter(ontology.term(Dos.TARGETS)::equals)
                        .isPresent()
                && !mention.has(organizer)
                && (mention.tree().token(mention.anchor().index() + 1).xpos().equals("TO")
                        || !subjects.isEmpty() && isUnplaced(mention)
                        || subjects.stream().anyMatch(t -> isSomebody(mention.tree(), t)));
    }

    private boolean isUnplaced(EventMention mention) {
        return List.of(Dos.DATE, Dos.START, Dos.AT).stream().noneMatch(role -> mention.has(ontology.term(role)));
    }

    private boolean isSomebody(Tree tree, Token subject) {
        return subject.upos().equals("PRON")
                || fillers.referent(tree.sentence(), subject)
                        .filter(r -> ontology.isA(r.type(), Dos.PERSON))
                        .isPresent();
    }

    private Optional<EventMention> acted(EventMention mention, Predication predication, List<EventMention> told) {
        if (mention.has(organizer) || !pointsBack(predication)) {
            return Optional.of(mention);
        }
        List<Argument> actors = mainSubject(mention);
        if (!actors.isEmpty()) {
            return Optional.of(mention.with(actors));
        }
        Optional<EventMention> before = last(mention, told, predication.heads(Wording.SUBJECT));
        boolean goesOn =
                before.filter(m -> !ontology.isA(m.kind(), Dos.OPERATION)).isPresent() && isUnplaced(mention);
        if (goesOn) {
            return predication.heads(Wording.SUBJECT).stream().anyMatch(t -> isBare(predication.tree(), t))
                    ? Optional.of(mention)
                    : Optional.empty();
        }
        return Optional.of(
                before.map(m -> mention.with(m.filling(organizer).toList())).orElse(mention));
    }

    private Optional<EventMention> last(EventMention mention, List<EventMention> told, List<Token> subjects) {
        return told.reversed().stream()
                .takeWhile(m -> isNear(m.sentence(), mention.sentence()))
                .filter(m -> m.has(organizer))
                .filter(m ->
                        m.filling(organizer).allMatch(a -> subjects.stream().allMatch(t -> kinds.mayBeOf(t, a))))
                .findFirst();
    }

    /**
     * "Officers of the bureau followed the trail to Leeds, where they seized …", "The bureau was joined by the police as it seized …": the body
     * that the sentence itself is about.
     */
    private List<Argument> mainSubject(EventMention mention) {
        List<Argument> passive = ofMain(mention, Wording.OBJECT, "nsubj:pass");
        return passive.isEmpty() ? ofMain(mention, Wording.SUBJECT, "nsubj") : passive;
    }

    private List<Argument> ofMain(EventMention mention, String function, String relation) {
        Tree tree = mention.tree();
        VerbArguments verbs = new VerbArguments(tree, new Phrases(tree, transparent));
        return tree.sentence().tokens().stream()
                .filter(t -> t.is("root") && t.index() < mention.anchor().index())
                .filter(t -> tree.has(t, c -> c.relation().startsWith(relation)))
                .flatMap(t -> verbs.of(t).of(function).stream())
                .flatMap(t -> fillers.fill(organizer, tree, t, mention.anchor()).stream())
                .toList();
    }

    private boolean pointsBack(Predication predication) {
        List<Token> subjects = predication.heads(Wording.SUBJECT);
        return predication.wording().evokes().isPresent()
                && predication.wording().gives(Wording.SUBJECT, organizer)
                && !subjects.isEmpty()
                && subjects.stream().allMatch(t -> pointsBack(predication.tree(), t));
    }

    private boolean pointsBack(Tree tree, Token subject) {
        if (fillers.referent(tree.sentence(), subject).isPresent()) {
            return false;
        }
        return PRONOUNS.contains(subject.lemma()) || isStaff(tree, subject);
    }

    /** "The officers", "Officers", with nothing that tells whose they are. */
    private boolean isStaff(Tree tree, Token noun) {
        boolean plain = tree.children(noun).stream()
                .allMatch(c -> c.is("det")
                        || c.is("advmod")
                        || c.is("amod")
                        || c.xpos().equals("PRP$"));
        return lexicon.is(NounSense.STAFF, noun.lemma())
                && plain
                && (isBare(tree, noun) || tree.has(noun, c -> POINTING.contains(c.lower())));
    }

    /** "Officers also arrested …", not "In Operation Falcon, officers …", which tells of others. */
    private static boolean isBare(Tree tree, Token noun) {
        return noun.xpos().equals("NNS")
                && tree.children(noun).isEmpty()
                && tree.sentence().tokens().subList(0, noun.index()).stream()
                        .noneMatch(t -> Set.of("PROPN", "NUM", "PUNCT").contains(t.upos()));
    }

    private static boolean isNear(Sentence before, Sentence here) {
        boolean item = before.kind() == Sentence.Kind.ITEM || here.kind() == Sentence.Kind.ITEM;
        return here.index() - before.index() <= REACH && (!item || before.paragraph() == here.paragraph());
    }
}
