package org.dossier.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;

/**
 * Finds time expressions and says in which role they stand. Works on pieces smaller than tokens; takes linear time: each place
 * of a text looks at a few pieces behind it.
 */
public final class TimeFinder {

    private final TimeGrammar grammar;
    private final TimeRoles roles;
    private final TimeFilter filter;
    private final Habits habits;

    public TimeFinder(Knowledge knowledge) {
        grammar = new TimeGrammar(knowledge);
        roles = new TimeRoles(grammar.words(), knowledge);
        filter = new TimeFilter(grammar.words());
        habits = new Habits(knowledge, roles);
    }

    public List<Time> find(Document document) {
        boolean describes = Habits.describes(document);
        return document.sentences().stream()
                .flatMap(s -> find(document, s, describes).stream())
                .toList();
    }

    private List<Time> find(Document document, Sentence sentence, boolean describes) {
        List<Lexeme> text = Lexer.lex(document, sentence);
        List<Time> found = new ArrayList<>();
        Habits.Setting setting = Habits.Setting.of(sentence, describes);
        int at = 0;
        while (at < text.size()) {
            Optional<TimeParse> parse = mayStart(text, at) ? grammar.read(text, at) : Optional.empty();
            Optional<TimeParse> good = parse.filter(
                            p -> !filter.isNoTime(sentence, text, p) && !habits.isNoDay(sentence, text, p, setting))
                    .map(p -> habits.recurring(sentence, text, p, setting));
            good.ifPresent(p -> found.add(time(sentence, text, p)));
            at = good.map(TimeParse::end).orElse(at + 1);
        }
        return found;
    }

    /** Not in the middle of a word ("un-May"), but behind a hyphen ("mid-2019"). */
    private static boolean mayStart(List<Lexeme> text, int at) {
        return at == 0
                || !text.get(at).glued()
                || !text.get(at - 1).isWord() && !text.get(at - 1).isNumber();
    }

    private Time time(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        Time.Role role = roles.role(text, parse);
        Time.Tense tense = roles.tense(sentence, text, parse);
        Span span = span(text, parse);
        TimeExpression expression = roles.open(parse, role);
        List<TimeParse> parts = expression.equals(parse.expression()) ? parse.parts() : List.of(parse);
        return new Time(
                span,
                sentence.index(),
                head(sentence, text, parse),
                expression,
                role,
                tense,
                parts.stream()
                        .map(p -> new Time(
                                span(text, p),
                                sentence.index(),
                                head(sentence, text, p),
                                p.expression(),
                                role,
                                tense,
                                List.of()))
                        .toList());
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
