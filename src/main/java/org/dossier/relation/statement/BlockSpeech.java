package org.dossier.relation.statement;

import java.util.List;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Quotation;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;

/** Finds what is said in a paragraph of its own without quotation marks: {@code Ann Lee, head of the unit, said:} and then the paragraph. */
final class BlockSpeech {

    private BlockSpeech() {}

    /** The attribution with the next paragraph as what is said, where it ends its paragraph with a colon; else as it is. */
    static Attribution of(Context context, Attribution attribution) {
        List<Sentence> all = context.document().sentences();
        Sentence cue = all.get(attribution.sentence());
        int next = cue.index() + 1;
        boolean opens = attribution.isSpeech()
                && attribution.said().isEmpty()
                && context.document().quote(cue.span()).stripTrailing().endsWith(":")
                && next < all.size()
                && isBlock(context, cue, all.get(next));
        return opens ? attribution.saying(paragraph(all, next)) : attribution;
    }

    private static boolean isBlock(Context context, Sentence cue, Sentence next) {
        return next.kind() == Sentence.Kind.PROSE
                && next.paragraph() != cue.paragraph()
                && context.mentions().overlapping(next.span()).noneMatch(Quotation.class::isInstance);
    }

    private static Span paragraph(List<Sentence> all, int first) {
        return all.stream()
                .skip(first)
                .takeWhile(s -> s.paragraph() == all.get(first).paragraph())
                .map(Sentence::span)
                .reduce(Span::cover)
                .orElseThrow();
    }
}
