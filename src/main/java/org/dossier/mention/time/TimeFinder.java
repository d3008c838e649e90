package org.dossier.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Lexer;

/**
 * Finds time expressions and says in which role they stand. Works on pieces smaller than tokens; takes linear time: each place
 * of a text looks at a few pieces behind it.
 */
public final class TimeFinder {

    /** Deep enough for a time within a noun phrase. */
    private static final int DEPTH = 12;

    private final TimeGrammar grammar;
    private final TimeTenses tenses;
    private final TimeRoles roles;
    private final TimeFilter filter;
    private final Habits habits;
    private final AncientYears ancient;

    public TimeFinder(Knowledge knowledge) {
        grammar = new TimeGrammar(knowledge);
        tenses = new TimeTenses(grammar.words(), knowledge);
        roles = new TimeRoles(tenses, knowledge);
        filter = new TimeFilter(grammar.words());
        habits = new Habits(knowledge, tenses);
        ancient = new AncientYears(grammar.words());
    }

    /** @param country of the article, which tells when a year of accounts begins; may be empty */
    public List<Time> find(Document document, String country) {
        boolean describes = Habits.describes(document);
        List<List<Lexeme>> texts =
                document.sentences().stream().map(s -> Lexer.lex(document, s)).toList();
        int era = ancient.firstEra(texts);
        List<Time> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Lexeme> text = texts.get(sentence.index());
            found.addAll(find(sentence, text, Habits.Setting.of(sentence, describes), era, country));
            int named = era == 0 ? 0 : ancient.era(text, 0, text.size());
            era = named == 0 ? era : named;
        }
        return List.copyOf(found);
    }

    private List<Time> find(Sentence sentence, List<Lexeme> text, Habits.Setting setting, int era, String country) {
        List<Time> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<TimeParse> parse = mayStart(text, at) ? read(text, at, era) : Optional.empty();
            Optional<TimeParse> good = parse.filter(
                            p -> !filter.isNoTime(sentence, text, p) && !habits.isNoDay(sentence, text, p, setting))
                    .map(p -> habits.recurring(sentence, text, p, setting))
                    .map(p -> TimeFilter.ofName(sentence, text, p))
                    .map(p -> grammar.accounts().of(text, p, country));
            good.ifPresent(p -> found.add(time(sentence, text, p)));
            at = good.map(TimeParse::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<TimeParse> read(List<Lexeme> text, int at, int era) {
        return grammar.read(text, at).or(() -> ancient.read(text, at, era));
    }

    /** Not in the middle of a word or number ("unMay", "119,1388"), but behind a hyphen ("mid-2019"). */
    private static boolean mayStart(List<Lexeme> text, int at) {
        return at == 0
                || !text.get(at).glued()
                || !text.get(at - 1).isWord() && !text.get(at - 1).isNumber() && !isOfNumber(text, at);
    }

    private static boolean isOfNumber(List<Lexeme> text, int at) {
        return at > 1
                && text.get(at - 1).is(",")
                && text.get(at - 1).glued()
                && text.get(at - 2).isNumber();
    }

    private Time time(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        Time.Role role = roles.role(sentence, text, parse);
        Time.Tense tense = tenses.tense(sentence, text, parse);
        TimeExpression expression = roles.open(parse, role);
        List<TimeParse> parts = expression.equals(parse.expression()) ? parse.parts() : List.of(parse);
        return time(
                sentence,
                text,
                TimeParse.of(parse.start(), parse.end(), expression),
                role,
                tense,
                parts.stream()
                        .map(p -> time(sentence, text, p, role, tense, List.of()))
                        .toList());
    }

    private static Time time(
            Sentence sentence, List<Lexeme> text, TimeParse parse, Time.Role role, Time.Tense tense, List<Time> parts) {
        return new Time(
                span(text, parse),
                sentence.index(),
                head(sentence, text, parse),
                parse.expression(),
                role,
                tense,
                isAside(sentence, parse, text),
                parts);
    }

    /** Whether the nearest verb above it is that of a clause on a noun. */
    private static boolean isAside(Sentence sentence, TimeParse parse, List<Lexeme> text) {
        int at = head(sentence, text, parse);
        for (int step = 0; step < DEPTH && at >= 0; step++) {
            Token token = sentence.token(at);
            if (token.isVerb()) {
                return token.relation().startsWith("acl");
            }
            at = token.head();
        }
        return false;
    }

    private static Span span(List<Lexeme> text, TimeParse parse) {
        return text.get(parse.start()).span().cover(text.get(parse.end() - 1).span());
    }

    private static int head(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        return sentence.headOf(span(text, parse))
                .map(Token::index)
                .orElse(text.get(parse.end() - 1).token());
    }
}
