package org.dossier.relation.statement.speech;

import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.statement.speaker.SourceNouns;
import org.dossier.relation.statement.speaker.Speaker;

/**
 * Finds papers that speak for whoever issued them and is named elsewhere: {@code the statement said}, {@code …, added the notice}.
 *
 * <p>The speaker of such an attribution is not known here; its {@link org.dossier.relation.model.Attribution#release() release} is the paper.
 */
final class SpeakingPapers {
    private static final Set<String> POINTING = Set.of("the", "this", "that");
    private static final Set<String> NEW = Set.of("a", "an");
    private static final Set<String> FROM = Set.of("by", "from", "of");
    private static final Set<String> FOR = Set.of("for", "with", "from", "of", "at");

    private final SourceNouns nouns;

    SpeakingPapers(Knowledge knowledge) {
        nouns = new SourceNouns(knowledge);
    }

    /** The paper that ends before the token. */
    Optional<Speaker> before(Chart chart, int end) {
        return at(chart, end - 2);
    }

    /** The paper that begins at the token and closes its clause or has a preposition behind it. */
    Optional<Speaker> after(Chart chart, int from) {
        return issued(chart, from)
                .or(() -> voice(chart, from))
                .or(() -> at(chart, from))
                .filter(s -> Set.of("PUNCT", "ADP").contains(chart.upos(s.to())) || s.to() == chart.size());
    }

    /** The noun of the paper that begins at the token. */
    String noun(Chart chart, int from) {
        return chart.lower(from + 1);
    }

    private Optional<Speaker> at(Chart chart, int from) {
        return isPaper(chart, from, POINTING)
                ? Optional.of(new Speaker(Optional.empty(), from, from + 2))
                : Optional.empty();
    }

    /** "said a release by the ministry": it speaks for the body named with it. */
    private Optional<Speaker> issued(Chart chart, int from) {
        boolean told = (isPaper(chart, from, NEW) || isPaper(chart, from, POINTING))
                && from + 3 < chart.size()
                && FROM.contains(chart.lower(from + 2));
        return told ? speakingFor(chart, from, from + 3) : Optional.empty();
    }

    /** "said an official with the ministry", "added a senior spokesman for the agency": the body that he speaks for. */
    private Optional<Speaker> voice(Chart chart, int from) {
        int noun = chart.upos(from + 1).equals("ADJ") ? from + 2 : from + 1;
        return NEW.contains(chart.lower(from))
                        && isNoun(chart, noun, SourceNouns.Kind.VOICE)
                        && FOR.contains(chart.lower(noun + 1))
                ? speakingFor(chart, from, noun + 2)
                : Optional.empty();
    }

    private static Optional<Speaker> speakingFor(Chart chart, int from, int body) {
        return Bodies.at(chart, body)
                .map(f -> new Speaker(Optional.of(f.phrase().referent()).filter(Referent::named), from, f.to()));
    }

    private boolean isPaper(Chart chart, int from, Set<String> articles) {
        return from >= 0 && articles.contains(chart.lower(from)) && isNoun(chart, from + 1, SourceNouns.Kind.RELEASE);
    }

    private boolean isNoun(Chart chart, int at, SourceNouns.Kind kind) {
        return at < chart.size()
                && nouns.of(chart.token(at)).filter(kind::equals).isPresent();
    }
}
