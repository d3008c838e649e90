package org.dossier.mention.name.line;

import java.util.Set;
import org.dossier.knowledge.Knowledge;

/** Small words inside the names of persons, of the table {@code name-particles}: "Ana de la Cruz", "Omar al-Said", "Ravi a/l Muthu". */
public final class Particles {

    private final Set<String> words;

    public Particles(Knowledge knowledge) {
        words = knowledge.expressions().words("name-particles", "word");
    }

    public boolean isOne(String lower) {
        return words.contains(lower);
    }

    /** "de la", "al-", "a/l": the word behind one particle or two; the word itself if none stands there. */
    public int behind(Line line, int at) {
        int behind = behindOne(line, at);
        return behind > at ? behindOne(line, behind) : at;
    }

    private int behindOne(Line line, int at) {
        boolean glued = line.glued(at + 1) && line.glued(at + 2);
        boolean hyphen = glued && line.lower(at + 1).equals("-");
        boolean slash = glued && line.lower(at + 1).equals("/");
        if (slash && isOne(line.lower(at) + "/" + line.lower(at + 2))) {
            return at + 3;
        }
        if (hyphen && isOne(line.lower(at) + "-")) {
            return at + 2;
        }
        return isOne(line.lower(at)) ? at + 1 : at;
    }
}
