package org.dossier.relation.event.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.argument.VerbArguments;
import org.dossier.relation.tree.phrase.Phrases;
import org.dossier.relation.tree.phrase.TransparentNouns;

/** Tells actions of which only "officers", "the investigators" are the subject. */
public final class PlainStaff {
    private static final Set<String> PLAIN = Set.of("det", "amod", "nummod", "advmod");

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final TransparentNouns transparent;
    private final Fillers fillers;
    private final StaffKinds kinds;
    private final String organizer;

    public PlainStaff(Knowledge knowledge, Fillers fillers) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        transparent = new TransparentNouns(knowledge.expressions());
        this.fillers = fillers;
        kinds = new StaffKinds(knowledge);
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /** Whether only staff is said to do it, of whatever body. */
    public boolean acts(EventMention mention) {
        return !subjects(mention).isEmpty();
    }

    /** Whether only staff that may be the body's is said to do it, with no other name before than that of a place. */
    boolean actsAlone(EventMention mention, Argument body) {
        List<Token> subjects = subjects(mention);
        return !subjects.isEmpty()
                && subjects.stream().allMatch(t -> isAlone(mention.tree(), t) && kinds.mayBeOf(t, body));
    }

    private List<Token> subjects(EventMention mention) {
        Token verb = mention.anchor();
        boolean open = mention.node().isEmpty()
                && verb.isVerb()
                && mention.wording().gives(Wording.SUBJECT, organizer)
                && !mention.has(organizer);
        if (!open) {
            return List.of();
        }
        Tree tree = mention.tree();
        List<Token> subjects =
                new VerbArguments(tree, new Phrases(tree, transparent)).of(verb).of(Wording.SUBJECT);
        return subjects.stream().allMatch(t -> isPlainStaff(tree, t)) ? subjects : List.of();
    }

    /** "Officers", "the investigators", with nothing that tells whose they are. */
    private boolean isPlainStaff(Tree tree, Token noun) {
        return lexicon.is(NounSense.STAFF, noun.lemma())
                && noun.xpos().equals("NNS")
                && fillers.referent(tree.sentence(), noun).isEmpty()
                && tree.children(noun).stream().allMatch(c -> PLAIN.contains(c.relation()) || isAside(tree, c));
    }

    private boolean isAlone(Tree tree, Token noun) {
        return IntStream.range(0, noun.index())
                .mapToObj(tree.sentence()::token)
                .flatMap(t -> fillers.name(tree.sentence(), t).stream())
                .allMatch(n -> ontology.isA(n.type(), Dos.PLACE) && !ontology.isA(n.type(), Dos.COUNTRY));
    }

    /** "Officers acting on a tip raided …", "Officers, helped by the police, raided …", "…, along with the police, …" */
    private static boolean isAside(Tree tree, Token dependent) {
        boolean aside = tree.has(dependent, c -> c.is("punct") && c.index() < dependent.index());
        return dependent.is("acl") && (dependent.xpos().equals("VBG") || aside)
                || aside && tree.has(dependent, c -> c.lemma().equals("with"));
    }
}
