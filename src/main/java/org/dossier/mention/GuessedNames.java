package org.dossier.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.document.Document;
import org.dossier.document.NameTagger;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;

/**
 * Names that a model learned to see, where cue words, gazetteer and memory are silent. Three of four are right: enough to show them,
 * too few to make them entities, so that no graph is built from them.
 */
public final class GuessedNames {

    private static final String BY = "model";

    private final NameTagger tagger;
    private final Map<String, String> types;

    public GuessedNames(Knowledge knowledge) {
        tagger = NameTagger.load(knowledge.gazetteer()::kinds);
        types = Map.of(
                "PER", knowledge.ontology().term(Dos.PERSON),
                "ORG", knowledge.ontology().term(Dos.ORGANIZATION),
                "LOC", knowledge.ontology().term(Dos.PLACE));
    }

    /** The model's names that share no word with what was found before, in the order of the text. */
    public List<Name> find(Document document, List<Name> before) {
        Map<Integer, List<Name>> taken = before.stream().collect(Collectors.groupingBy(Name::sentence));
        List<List<String>> tags = tagger.tag(document);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            Sentence sentence = document.sentences().get(i);
            if (!sentence.tokens().isEmpty()) {
                List<Name> here = taken.getOrDefault(sentence.index(), List.of());
                names(new Line(document, sentence), tags.get(i)).stream()
                        .filter(n -> here.stream().noneMatch(b -> b.span().overlaps(n.span())))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private List<Name> names(Line line, List<String> tags) {
        List<Name> names = new ArrayList<>();
        for (int start = 0; start < tags.size(); start++) {
            if (tags.get(start).startsWith("B-")) {
                int end = start + 1;
                while (end < tags.size() && tags.get(end).startsWith("I-")) {
                    end++;
                }
                names.add(name(line, start, end, types.get(tags.get(start).substring(2))));
            }
        }
        return names;
    }

    private static Name name(Line line, int start, int end, String type) {
        return new Name(
                line.span(start, end),
                line.sentence().index(),
                line.head(start, end),
                line.phrase(start, end),
                type,
                Optional.empty(),
                BY);
    }
}
