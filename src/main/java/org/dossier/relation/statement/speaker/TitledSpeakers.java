package org.dossier.relation.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;

/**
 * Finds the official whom a title means that stands for his name: {@code The controller said}, after {@code Ann Lee, controller of the port}; {@code
 * The customs boss said}, after {@code Customs Comptroller-General Ann Lee}. It is nobody where two come into question.
 */
public final class TitledSpeakers {

    private static final Set<String> BEHIND = Set.of("ADV", "AUX", "PART");
    private static final Set<String> CLOSING = Set.of(".", ",", ";", "on");

    /** Words of a title behind its article. */
    private static final int LONGEST = 3;

    private final Ontology ontology;

    /** Nouns for whoever leads, whatever the text called his post before: "boss". */
    private final Set<String> heads;

    private final Roles roles;

    TitledSpeakers(Knowledge knowledge) {
        ontology = knowledge.ontology();
        roles = new Roles(knowledge);
        heads = new SourceNouns(knowledge).words(SourceNouns.Kind.HEAD);
    }

    /** The words of the subject of an attribution that opens with it or with the verb, in lower case: "the", "customs", "boss". */
    static List<String> subject(Chart chart, Attribution attribution) {
        return attribution.clause().start() < attribution.cue().start()
                ? before(chart, attribution)
                : behind(chart, behindCue(chart, attribution));
    }

    /** Behind "said", behind "according to". */
    private static int behindCue(Chart chart, Attribution attribution) {
        int at = chart.tokenAt(attribution.cue().end() - 1).orElse(0) + 1;
        return chart.lower(at).equals("to") ? at + 1 : at;
    }

    /** "the controller" of "…, said the controller on Monday"; nothing where more than a title or other words stand there. */
    public static List<String> behind(Chart chart, int from) {
        int to = from;
        while (to - from <= LONGEST && (to == from ? chart.lower(to).equals("the") : isNoun(chart, to))) {
            to++;
        }
        boolean ends = CLOSING.contains(chart.lower(to)) || chart.timeAt(to).isPresent();
        return to - from > 1 && ends ? words(chart, from, to) : List.of();
    }

    private static boolean isNoun(Chart chart, int at) {
        boolean adjective = chart.upos(at).equals("ADJ") && chart.upos(at + 1).equals("NOUN");
        return (adjective || chart.upos(at).equals("NOUN") || chart.upos(at).equals("PROPN"))
                && chart.timeAt(at).isEmpty();
    }

    private static List<String> before(Chart chart, Attribution attribution) {
        int from = chart.tokenAt(attribution.clause().start()).orElse(0);
        int to = chart.tokenAt(attribution.cue().start()).orElse(from);
        while (to > from && BEHIND.contains(chart.upos(to - 1))) {
            to--;
        }
        return words(chart, from, to);
    }

    private static List<String> words(Chart chart, int from, int to) {
        return chart.sentence().tokens().subList(from, to).stream()
                .map(t -> t.lower())
                .toList();
    }

    /** The only official named before whose introduction has the title, or for a head what he is the head of. */
    Optional<Referent> meant(Context context, Attribution attribution, List<String> title) {
        if (title.size() < 2) {
            return Optional.empty();
        }
        boolean head = heads.contains(title.getLast());
        List<String> told = head ? title.subList(1, title.size() - 1) : List.of(title.getLast());
        if (told.isEmpty() || !head && !isPost(title)) {
            return Optional.empty();
        }
        List<Referent> officials = context.document().sentences().stream()
                .limit(attribution.sentence())
                .filter(s -> tells(s, told))
                .flatMap(s -> context.mentions().of(Name.class, s.index()).stream())
                .filter(this::isOfficial)
                .flatMap(n -> context.references().of(n).stream())
                .distinct()
                .limit(2)
                .toList();
        return officials.size() == 1 ? Optional.of(officials.getFirst()) : Optional.empty();
    }

    /** "the chief constable", but not "the federal police". */
    private boolean isPost(List<String> title) {
        return IntStream.range(1, title.size())
                .anyMatch(i -> roles.isPost(String.join(" ", title.subList(i, title.size()))));
    }

    private boolean isOfficial(Name name) {
        String person = ontology.term(Dos.PERSON);
        return ontology.isA(name.type(), person) && !name.type().equals(person);
    }

    private static boolean tells(Sentence sentence, List<String> words) {
        return words.stream()
                .allMatch(w -> sentence.tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase(w)));
    }
}
