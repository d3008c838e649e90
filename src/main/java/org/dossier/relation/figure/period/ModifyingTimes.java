package org.dossier.relation.figure.period;

import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Time;
import org.dossier.relation.chart.Layout;

/**
 * Times that say which things are meant, and not when something was done: {@code a 16th-century map}, {@code three vans (2018 models)}.
 *
 * @param papers nouns of what gives numbers, whose time is that of the numbers
 */
record ModifyingTimes(Layout layout, Set<String> papers) {

    boolean isOne(Sentence sentence, Time time, List<Token> tokens) {
        return isKind(time, tokens) || isModel(sentence, tokens) || isOfName(sentence, tokens);
    }

    /** "a 16th-century map": a time that says of what kind a thing is, unlike "the January-June period". */
    private static boolean isKind(Time time, List<Token> tokens) {
        Token last = tokens.getLast();
        boolean joined = tokens.stream().anyMatch(t -> t.text().contains("-"));
        return joined
                && time.role() != Time.Role.BETWEEN
                && last.head() > last.index()
                && Set.of("amod", "compound").contains(last.relation());
    }

    /** "three vans (2018 models)", "a Toyota Prado (2017)": of which year the things are, unlike "(2018 figures)", "40 cases (2017)". */
    private boolean isModel(Sentence sentence, List<Token> tokens) {
        int open = tokens.getFirst().index() - 1;
        int behind = tokens.getLast().index() + 1;
        if (!sentence.token(open).text().equals("(")) {
            return false;
        }
        boolean models = sentence.token(behind).isNoun()
                && !papers.contains(sentence.token(behind).lemma())
                && sentence.token(behind + 1).text().equals(")");
        boolean year = tokens.size() == 1
                && sentence.token(behind).text().equals(")")
                && sentence.token(open - 1).upos().equals("PROPN");
        return models || year;
    }

    /** "last year's Operation Heron": a time that says which one of several is meant. */
    private boolean isOfName(Sentence sentence, List<Token> time) {
        return time.stream()
                .filter(t -> t.is("nmod:poss"))
                .flatMap(t -> sentence.head(t).stream())
                .anyMatch(named -> layout.mentions(Name.class, sentence).stream()
                        .anyMatch(name -> name.span().contains(named.span())));
    }
}
