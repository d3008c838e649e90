package org.dossier.relation.tie.cooperation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Pronoun;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.model.RelationMention;

/**
 * Bodies that a sentence names by a pronoun only: {@code its officers}, and in what somebody says {@code we}, {@code us} and {@code our officers},
 * which mean the body that speaks or in which the speaker holds a post.
 */
final class OwnGroups {

    private static final Set<String> FIRST = Set.of("we", "us");

    private final Context context;
    private final List<RelationMention> posts;
    private final Ontology ontology;
    private final Lexicon lexicon;

    /** @param posts those that the article tells */
    OwnGroups(Context context, List<RelationMention> posts, Ontology ontology, Lexicon lexicon) {
        this.context = context;
        this.posts = posts;
        this.ontology = ontology;
        this.lexicon = lexicon;
    }

    /** The groups with those that only pronouns name, in order. */
    List<BodyGroup> with(Chart chart, List<BodyGroup> groups) {
        List<BodyGroup> all = new ArrayList<>(groups);
        IntStream.range(0, chart.size())
                .filter(i -> groups.stream().noneMatch(g -> g.from() <= i && i < g.to()))
                .mapToObj(i -> at(chart, i))
                .flatMap(Optional::stream)
                .forEach(all::add);
        all.sort(Comparator.comparingInt(BodyGroup::from));
        return all;
    }

    private Optional<BodyGroup> at(Chart chart, int i) {
        String word = chart.lower(i);
        if (FIRST.contains(word)) {
            return speakersBody(chart, i).map(body -> group(chart, i, i + 1, body));
        }
        int to = chart.token(i).xpos().equals("PRP$") ? behindStaff(chart, i) : i;
        if (to == i) {
            return Optional.empty();
        }
        return word.equals("our")
                ? speakersBody(chart, i).map(body -> group(chart, i, to, body))
                : owner(chart, i).map(body -> group(chart, i, to, body));
    }

    /** The token behind "its undercover officers"; the token itself where no such noun ends there. */
    private int behindStaff(Chart chart, int from) {
        int at = from + 1;
        while (Set.of("ADJ", "NOUN", "NUM").contains(chart.upos(at))
                && chart.upos(at + 1).equals("NOUN")) {
            at++;
        }
        boolean staff =
                at < chart.size() && lexicon.is(NounSense.STAFF, chart.token(at).lemma());
        return staff ? at + 1 : from;
    }

    private static Optional<Referent> owner(Chart chart, int i) {
        return chart.phrasesAt(i).stream()
                .filter(p -> p.mention() instanceof Pronoun
                        && chart.isBody(p)
                        && p.referent().named())
                .map(Phrase::referent)
                .findFirst();
    }

    private static BodyGroup group(Chart chart, int from, int to, Referent body) {
        Pronoun pronoun = new Pronoun(chart.token(from).span(), chart.sentence().index(), from, chart.lower(from));
        return new BodyGroup(from, to, List.of(new Phrase(pronoun, from, to, body)));
    }

    /** The body for which somebody speaks whose words the token is one of. */
    private Optional<Referent> speakersBody(Chart chart, int i) {
        Span word = chart.token(i).span();
        List<Referent> speakers = context.statements().stream()
                .filter(s -> s.evidence().contains(word))
                .flatMap(s -> things(s, Dos.SPEAKER))
                .distinct()
                .toList();
        return speakers.size() == 1 ? body(speakers.getFirst()) : Optional.empty();
    }

    private Optional<Referent> body(Referent speaker) {
        if (ontology.isA(speaker.type(), Dos.ORGANIZATION)) {
            return Optional.of(speaker).filter(Referent::named);
        }
        List<Referent> bodies = posts.stream()
                .filter(p -> things(p, Dos.HELD_BY).anyMatch(h -> h.id() == speaker.id()))
                .flatMap(p -> things(p, Dos.POST_IN))
                .filter(Referent::named)
                .distinct()
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    private Stream<Referent> things(RelationMention relation, String role) {
        return relation.arguments(ontology.term(role)).stream()
                .map(Argument::filler)
                .filter(Filler.Thing.class::isInstance)
                .map(f -> ((Filler.Thing) f).referent());
    }
}
