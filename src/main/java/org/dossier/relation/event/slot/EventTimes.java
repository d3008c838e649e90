package org.dossier.relation.event.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.document.Dateline;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.References;
import org.dossier.reference.model.TimeValue;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.clause.Adjuncts;

/** The dates of events, not of what is said of them: which time of a sentence is a trigger's, and whether it is date, start or end. */
final class EventTimes {

    /** Grains that a date of the graph can have. */
    private static final Set<Grain> DATES = Set.of(Grain.DAY, Grain.MONTH, Grain.YEAR);

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final Set<String> saying;

    /** Verbs of saying and of giving to the public, whose day is not that of what is told: "announced on Monday the arrest of". */
    private final Set<String> announcing;

    private final References references;
    private final Mentions mentions;
    private final OthersTimes others;
    private final Map<Integer, List<Time>> bySentence = new HashMap<>();
    private final String start;
    private final String end;
    private final String date;

    EventTimes(Knowledge knowledge, Context context) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        saying = knowledge.expressions().words("saying", "verb");
        announcing = knowledge.expressions().words("releasing", "verb", "day", "told").stream()
                .filter(saying::contains)
                .collect(Collectors.toUnmodifiableSet());
        references = context.references();
        mentions = context.mentions();
        others = new OthersTimes(mentions);
        start = ontology.term(Dos.START);
        end = ontology.term(Dos.END);
        date = ontology.term(Dos.DATE);
        Set<Time> attributed = context.attributions().stream()
                .filter(a -> a.kind() == Attribution.Kind.SPEECH)
                .flatMap(a -> a.time().stream())
                .collect(Collectors.toSet());
        context.mentions().of(Time.class).stream()
                .filter(t -> references.of(t).isPresent() && !attributed.contains(t))
                .forEach(t -> bySentence
                        .computeIfAbsent(t.sentence(), s -> new ArrayList<>())
                        .add(t));
    }

    boolean isTime(Token token) {
        return mentions.overlapping(token.span()).anyMatch(Time.class::isInstance);
    }

    /**
     * The date of a trigger as the role says; of a span of time its start and end, whatever the role. What began
     * or goes on "since June" has no end; "as of June" tells no day of what was counted then.
     */
    List<Argument> of(String role, Tree tree, Token trigger) {
        return announcing.contains(trigger.lemma()) ? List.of() : told(role, tree, trigger);
    }

    private boolean isDateline(Sentence sentence, Time time) {
        boolean first = sentence.token(0).span().start() == time.span().start();
        boolean published = references.of(time).filter(references::isPublished).isPresent();
        return time.head() < Dateline.end(sentence) && (!first || Dateline.isOfReport(sentence, published));
    }

    private List<Argument> told(String role, Tree tree, Token trigger) {
        List<Time> times = bySentence.getOrDefault(tree.sentence().index(), List.of()).stream()
                .filter(t -> t.role() != Time.Role.BY && t.role() != Time.Role.SAID)
                .filter(t -> !others.has(tree, t))
                .filter(t -> !isDateline(tree.sentence(), t))
                .toList();
        List<Token> heads = times.stream().map(t -> tree.token(t.head())).toList();
        Adjuncts adjuncts = new Adjuncts(tree, lexicon);
        List<Token> own = Optional.of(adjuncts.adjuncts(trigger, heads))
                .filter(found -> !found.isEmpty())
                .or(() -> WhenClauses.main(tree, trigger).map(v -> adjuncts.adjuncts(v, heads)))
                .filter(found -> !found.isEmpty())
                .or(() -> Optional.of(adjuncts.behind(trigger, heads)))
                .filter(found -> !found.isEmpty())
                .or(() -> Optional.of(ofNoun(tree, trigger, heads)))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> new DeedDays(tree, references).of(trigger, times));
        return own.stream()
                .flatMap(h -> times.stream().filter(t -> t.head() == h.index()))
                .findFirst()
                .map(t -> arguments(role, t))
                .orElse(List.of());
    }

    /** "praised the arrest of two men in Lima on 4 May": what stands behind the noun of an action, though the tree has it with the verb before. */
    private List<Token> ofNoun(Tree tree, Token trigger, List<Token> heads) {
        Optional<Token> verb = tree.head(trigger)
                .filter(v -> isAction(trigger) && v.isVerb() && v.index() < trigger.index())
                .filter(v -> !saying.contains(v.lemma()) && !tree.has(v, c -> c.is("nsubj") && isAction(c)))
                .filter(v -> tree.has(
                        trigger,
                        c -> c.is("det")
                                || c.is("nmod") && tree.has(c, k -> k.text().equals("of"))));
        return heads.stream()
                .filter(h -> h.index() > trigger.index())
                .filter(h -> verb.filter(v -> h.head() == v.index()).isPresent())
                .limit(1)
                .toList();
    }

    /** Whether a noun tells of what was done, and of no proceeding or case. */
    private boolean isAction(Token noun) {
        return noun.isNoun()
                && lexicon.byNoun(noun.lemma()).stream()
                        .flatMap(w -> w.evokes().stream())
                        .anyMatch(t -> ontology.isA(t, Dos.EVENT)
                                && Stream.of(Dos.PROCEEDING, Dos.CASE).noneMatch(k -> ontology.isA(t, k)));
    }

    /** The time that begins at a word, as the date of what stands before it. */
    List<Argument> at(Sentence sentence, int word) {
        return bySentence.getOrDefault(sentence.index(), List.of()).stream()
                .filter(t -> word < sentence.tokens().size()
                        && t.span().start() == sentence.token(word).span().start())
                .findFirst()
                .map(t -> arguments(date, t))
                .orElse(List.of());
    }

    private List<Argument> arguments(String role, Time time) {
        TimeValue value = references.of(time).orElse(null);
        if (value == null || !DATES.contains(value.grain())) {
            return List.of();
        }
        if (!value.interval() && time.role() == Time.Role.UNTIL && role.equals(date)) {
            return List.of(new Argument(end, new Filler.When(value), time.span()));
        }
        if (!value.interval()) {
            return List.of(new Argument(role, new Filler.When(value), time.span()));
        }
        TimeValue first = new TimeValue(value.from(), firstEnd(value), value.grain(), false, value.why());
        Argument begin = new Argument(start, new Filler.When(first), time.span());
        if (time.role() == Time.Role.SINCE) {
            return List.of(begin);
        }
        TimeValue last = new TimeValue(lastStart(value), value.to(), value.grain(), false, value.why());
        return List.of(begin, new Argument(end, new Filler.When(last), time.span()));
    }

    private static java.time.LocalDate firstEnd(TimeValue value) {
        return switch (value.grain()) {
            case DAY -> value.from();
            case MONTH -> value.from().plusMonths(1).minusDays(1);
            default -> value.from().plusYears(1).minusDays(1);
        };
    }

    private static java.time.LocalDate lastStart(TimeValue value) {
        return switch (value.grain()) {
            case DAY -> value.to();
            case MONTH -> value.to().withDayOfMonth(1);
            default -> value.to().withDayOfYear(1);
        };
    }
}
