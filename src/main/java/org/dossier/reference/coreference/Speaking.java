package org.dossier.reference.coreference;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Mention;
import org.dossier.reference.name.Cluster;

/** Tells whether a mention says something: "police said", "according to the police". */
final class Speaking {

    private final Set<String> verbs;

    Speaking(Knowledge knowledge) {
        verbs = knowledge.expressions().rows("saying").stream()
                .filter(row -> !row.getOrDefault("takes", "").equals("show"))
                .map(row -> row.get("verb"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the mention is the subject of a verb of saying, or a source that is named by "according to". */
    boolean says(Document document, Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        Token head = sentence.token(mention.head());
        Optional<Token> verb = sentence.head(head).filter(v -> head.is("nsubj"));
        return verb.filter(v -> verbs.contains(v.lemma())).isPresent() || isSource(sentence, mention);
    }

    private static boolean isSource(Sentence sentence, Mention mention) {
        int first = sentence.tokensIn(mention.span()).stream()
                .mapToInt(Token::index)
                .min()
                .orElse(0);
        int to = sentence.token(first - 1).xpos().equals("DT") ? first - 2 : first - 1;
        return to > 0
                && sentence.token(to).lemma().equals("to")
                && sentence.token(to - 1).text().equalsIgnoreCase("according");
    }

    /** Whether some mention of the cluster before the offset says something. */
    boolean spoke(Document document, Cluster cluster, int before) {
        return cluster.mentions().stream()
                .filter(m -> m.span().start() < before)
                .anyMatch(m -> says(document, m));
    }
}
