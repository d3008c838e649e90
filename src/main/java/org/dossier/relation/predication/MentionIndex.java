package org.dossier.relation.predication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Nominal;
import org.dossier.mention.model.Pronoun;

/** Which mention a token of a tree stands for: a name counts at each of its words, other mentions at their heads. */
final class MentionIndex {

    /** Those of one sentence: the first name that covers a token, the first mention that it is the head of. */
    private record ByToken(Map<Integer, Mention> names, Map<Integer, Mention> heads) {

        static ByToken of(Sentence sentence, Mentions mentions) {
            ByToken found = new ByToken(new HashMap<>(), new HashMap<>());
            mentions.in(sentence.index())
                    .filter(m -> m instanceof Name || m instanceof Nominal || m instanceof Pronoun)
                    .forEach(m -> found.add(sentence, m));
            return found;
        }

        private void add(Sentence sentence, Mention mention) {
            heads.putIfAbsent(mention.head(), mention);
            if (mention instanceof Name) {
                sentence.tokensIn(mention.span()).forEach(t -> names.putIfAbsent(t.index(), mention));
            }
        }
    }

    private final Mentions mentions;
    private final Map<Integer, ByToken> bySentence = new HashMap<>();

    MentionIndex(Mentions mentions) {
        this.mentions = mentions;
    }

    Optional<Mention> mention(Sentence sentence, Token token) {
        ByToken here = bySentence.computeIfAbsent(sentence.index(), i -> ByToken.of(sentence, mentions));
        return Optional.ofNullable(here.names().get(token.index()))
                .or(() -> Optional.ofNullable(here.heads().get(token.index())));
    }

    /** The name that the token is part of. */
    Optional<Name> name(Sentence sentence, Token token) {
        return mention(sentence, token).filter(Name.class::isInstance).map(Name.class::cast);
    }

    /** The words of the mention, or the token's own. */
    Span span(Sentence sentence, Token token) {
        return mention(sentence, token).map(Mention::span).orElse(token.span());
    }
}
