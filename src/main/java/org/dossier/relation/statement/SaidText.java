package org.dossier.relation.statement;

import java.util.List;

/** What was said, put together from the pieces between which its attribution stands. */
final class SaidText {
    private SaidText() {}

    /** The pieces in one; the comma before an attribution stands for the full stop where the next piece begins a sentence. */
    static String joined(List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (String piece : pieces) {
            if (!text.isEmpty()) {
                boolean sentence = Character.isUpperCase(piece.codePointAt(0))
                        && text.toString().endsWith(",");
                text.replace(text.length() - (sentence ? 1 : 0), text.length(), sentence ? ". " : " ");
            }
            text.append(piece);
        }
        return text.toString().endsWith(",") ? text.substring(0, text.length() - 1) : text.toString();
    }
}
