package org.dossier.relation.statement.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.Referent;
import org.dossier.reference.model.TimeValue;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;
import org.dossier.relation.statement.speaker.SourceNouns;

/**
 * Tells when something was said at an occasion, or in a paper, whose day is told before: {@code The ministry held a press conference on
 * Monday. At the press conference, Li Wei said …}.
 */
public final class Occasions {

    /** How many sentences before it an occasion's day is looked for. */
    private static final int FARTHEST = 30;
    /** How far from an attribution its occasion may stand, in characters. */
    private static final int NEAR = 120;

    /** How many attributions before it are kept in mind. */
    private static final int REMEMBERED = 100;

    private final Pattern occasion;
    private final Pattern paper;
    private final Pattern samePaper;

    public Occasions(Knowledge knowledge) {
        occasion = anyOf("", knowledge.expressions().words("occasions", "noun"));
        Set<String> papers = new SourceNouns(knowledge).words(SourceNouns.Kind.RELEASE);
        paper = anyOf("", papers);
        samePaper = anyOf("\\b(?:the|this|that) (?:\\w+ )?", papers);
    }

    private static Pattern anyOf(String before, Set<String> nouns) {
        return Pattern.compile(before
                + nouns.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** The days that "This was disclosed in a statement on Sunday by …" gives to what they say who are named there. */
    public Map<Referent, TimeValue> disclosed(Context context) {
        return DisclosedDays.of(context, paper);
    }

    /** The attribution with the day of its occasion, where it has none of its own. */
    public Attribution dated(Context context, Attribution attribution, List<Attribution> before) {
        if (attribution.time().isPresent() || attribution.kind() != Attribution.Kind.SPEECH) {
            return attribution;
        }
        String around = around(context, attribution);
        int here = attribution.sentence();
        List<Attribution> told =
                new ArrayList<>(before.subList(Math.max(0, before.size() - REMEMBERED), before.size()));
        told.add(uninterrupted(attribution));
        Optional<Time> time = occasion.matcher(around).find()
                ? day(context, here, occasion, told)
                : samePaper.matcher(around).find() ? day(context, here - 1, paper, told) : Optional.empty();
        return attribution.by(attribution.source(), time);
    }

    /** "…, she told a briefing in Oslo, today": what follows an interruption may be no more than its day. */
    private static Attribution uninterrupted(Attribution attribution) {
        return attribution.place() == Attribution.Place.AMID
                ? attribution.saying(attribution.said().getFirst())
                : attribution;
    }

    /** The words near the attribution, without what is said. */
    private static String around(Context context, Attribution attribution) {
        Sentence sentence = context.document().sentences().get(attribution.sentence());
        Span clause = attribution.clause();
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(sentence.span().start(), clause.start() - NEAR);
                i < Math.min(sentence.span().end(), clause.end() + NEAR);
                i++) {
            words.append(
                    isSaid(attribution, i)
                            ? '|'
                            : context.document().article().text().charAt(i));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSaid(Attribution attribution, int offset) {
        return attribution.said().stream().anyMatch(s -> s.start() <= offset && offset < s.end());
    }

    /** The only day that is told with such a noun in the nearest sentence from here backwards, but in nobody's words. */
    private static Optional<Time> day(Context context, int from, Pattern noun, List<Attribution> told) {
        return IntStream.iterate(from, i -> i >= Math.max(0, from - FARTHEST), i -> i - 1)
                .mapToObj(context.document().sentences()::get)
                .filter(s -> noun.matcher(context.document().quote(s.span()).toLowerCase(Locale.ROOT))
                        .find())
                .map(s -> days(context, s, told))
                .filter(days -> days.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private static List<Time> days(Context context, Sentence sentence, List<Attribution> told) {
        List<Attribution> here =
                told.stream().filter(a -> a.sentence() == sentence.index()).toList();
        return context.mentions().of(Time.class, sentence.index()).stream()
                .filter(t -> context.references()
                        .of(t)
                        .filter(v -> v.grain() == Grain.DAY && !v.interval())
                        .isPresent())
                .filter(t -> here.stream().noneMatch(a -> isSaid(a, t.span().start())))
                .toList();
    }
}
