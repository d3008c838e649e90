package org.dossier.relation.predication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Nominal;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.argument.StaffBodies;
import org.dossier.relation.tree.concept.TargetPhrase;

/** Turns the head of an argument into what fills the role: a thing of the article, or a noun phrase. */
public final class Fillers {

    /** "admitted the same offence" */
    private static final String SAME = "same ";

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final Set<String> forming;
    private final References references;
    private final Mentions mentions;
    private final MentionIndex index;
    private final JoinedNames joined;

    public Fillers(Knowledge knowledge, Mentions mentions, References references) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        forming = knowledge.expressions().words("forming", "word");
        this.references = references;
        this.mentions = mentions;
        index = new MentionIndex(mentions);
        joined = new JoinedNames(ontology, index);
    }

    /**
     * The arguments that the phrase of that head makes for the role: one, but of "agents of the bureau and the police" two; none where it
     * cannot fill the role. The trigger is no part of a phrase.
     */
    public List<Argument> fill(String role, Tree tree, Token head, Token trigger) {
        if (takesThing(role)) {
            return things(role, tree, head, trigger);
        }
        return TargetPhrase.of(tree, head, trigger)
                .filter(p -> !p.text().startsWith(SAME) && (p.text().contains(" ") || saysWhat(head)))
                .map(p -> new Argument(role, new Filler.Phrase(p.text(), scheme(role, head)), p.span()))
                .stream()
                .toList();
    }

    /** "Raids on the ground", "a case", "items": such a noun alone names no concept. */
    private boolean saysWhat(Token head) {
        return Stream.of(NounSense.PLACE, NounSense.GENERAL).noneMatch(sense -> lexicon.is(sense, head.lemma()));
    }

    /** Whether the role is filled by things that the article names, not by concepts. */
    public boolean takesThing(String role) {
        return ontology.ranges(role).stream().anyMatch(this::isThing);
    }

    private boolean isThing(String type) {
        return List.of(Dos.ORGANIZATION, Dos.PERSON, Dos.PLACE, Dos.EVENT).stream()
                .anyMatch(t -> ontology.isA(type, t));
    }

    private List<Argument> things(String role, Tree tree, Token head, Token trigger) {
        List<Argument> alike = sharingHead(role, tree.sentence(), head);
        if (alike.size() > 1) {
            return alike;
        }
        Optional<Argument> own = thing(role, tree, head);
        List<Token> before = joined.before(tree, head);
        if (own.isPresent() && !before.isEmpty()) {
            return Stream.concat(before.stream(), Stream.of(head))
                    .flatMap(t -> thing(role, tree, t).stream())
                    .toList();
        }
        boolean forOthers = lexicon.is(NounSense.STAFF, head.lemma()) || isUnit(tree, head) || isSent(tree, head);
        if (own.isPresent() || !forOthers) {
            return own.stream().toList();
        }
        return new StaffBodies(tree, forming)
                .candidates(head, trigger).stream()
                        .flatMap(t -> staffOf(role, tree, t, trigger))
                        .toList();
    }

    /** "agencies from six countries": these act. */
    private boolean isSent(Tree tree, Token head) {
        return lexicon.is(NounSense.BODY, head.lemma())
                && tree.has(
                        head, c -> tree.has(c, p -> p.is("case") && p.lemma().equals("from")));
    }

    /** "the council's licensing service": a body of which no name is known, and whose it is. */
    private boolean isUnit(Tree tree, Token head) {
        return tree.has(head, c -> c.is("nmod:poss"))
                && mention(tree.sentence(), head)
                        .filter(m -> m instanceof Nominal n && ontology.isA(n.type(), Dos.ORGANIZATION))
                        .filter(m -> references.of(m).isEmpty())
                        .isPresent();
    }

    /** "a team of officers of the bureau and the police" */
    private Stream<Argument> staffOf(String role, Tree tree, Token candidate, Token trigger) {
        Optional<Argument> own = thing(role, tree, candidate);
        if (own.isPresent() || !lexicon.is(NounSense.STAFF, candidate.lemma())) {
            return own.stream();
        }
        return new StaffBodies(tree, forming)
                .candidates(candidate, trigger).stream().flatMap(t -> thing(role, tree, t).stream());
    }

    /** Of "police in A, B and C", three names with one head, all three. */
    private List<Argument> sharingHead(String role, Sentence sentence, Token head) {
        return mentions.in(sentence.index())
                .filter(m -> m instanceof Name && m.head() == head.index())
                .flatMap(m -> references.of(m).filter(r -> fits(role, r)).stream()
                        .map(r -> new Argument(role, new Filler.Thing(r), m.span())))
                .toList();
    }

    private Optional<Argument> thing(String role, Tree tree, Token head) {
        return referent(tree.sentence(), head)
                .filter(r -> fits(role, r))
                .map(r -> new Argument(role, new Filler.Thing(r), index.span(tree.sentence(), head)));
    }

    public boolean fits(String role, Referent referent) {
        return ontology.ranges(role).stream().anyMatch(r -> ontology.isA(referent.type(), r));
    }

    /** What the mention with that head refers to; a name counts at each of its words. */
    public Optional<Referent> referent(Sentence sentence, Token head) {
        return mention(sentence, head).flatMap(references::of);
    }

    /** Whether a common noun stands for a body or its staff. */
    public boolean mayAct(Sentence sentence, Token noun) {
        return mention(sentence, noun).isPresent() || lexicon.is(NounSense.STAFF, noun.lemma());
    }

    /** The name that a token is part of. */
    public Optional<Name> name(Sentence sentence, Token token) {
        return index.name(sentence, token);
    }

    /** The mention that a token stands for: the name that it is part of, or the one that it is the head of. */
    public Optional<Mention> mention(Sentence sentence, Token token) {
        return index.mention(sentence, token);
    }

    /** The class of concept that a noun is: the one of the role's that bears the name of a kind of the noun, else the last by name. */
    private String scheme(String role, Token head) {
        List<String> ranges = ontology.ranges(role).stream().sorted().toList();
        return ranges.stream()
                .filter(r -> lexicon.kindsOf(head.lemma()).contains(localName(r)))
                .findFirst()
                .orElse(ranges.isEmpty() ? "" : ranges.getLast());
    }

    private static String localName(String iri) {
        return iri.substring(iri.lastIndexOf('#') + 1).toLowerCase(Locale.ROOT);
    }
}
