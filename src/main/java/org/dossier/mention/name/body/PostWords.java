package org.dossier.mention.name.body;

import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues.Cue;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Roles;

/** Tells where the cue of a body is a word of somebody's post and makes no name: "Police Media Spokesman", "Commissioner Customs". */
final class PostWords {

    private final Roles roles;
    private final Set<String> duties;

    PostWords(Knowledge knowledge, Roles roles) {
        this.roles = roles;
        duties = knowledge.expressions().words("duties", "word");
    }

    /** Whether the cue is a word of a post. */
    boolean holds(Line line, int from, int to, Cue cue) {
        return opens(line, from, to, cue) || isLevel(line, from, to, cue);
    }

    /** "Customs Group Manager Ann Lee", "Police Media Spokesman": whether the cue of a general kind, or of a firm, begins the words of a post. */
    private boolean opens(Line line, int from, int to, Cue cue) {
        return (cue.topics() || cue.lower().isEmpty())
                && roles.at(line, from).filter(m -> m.end() > to).isPresent();
    }

    /** "NCA Branch Commander Ann Lee": whether a unit that nothing but the letters of its body tells from others is the level of a post. */
    private boolean isLevel(Line line, int from, int to, Cue cue) {
        return cue.unit()
                && to == from + 1
                && line.abbreviation(from - 1)
                && !line.nameWord(from - 2)
                && roles.at(line, to)
                        .filter(m -> m.value().kind().equals("role") && line.nameWord(m.end()))
                        .isPresent();
    }

    /** "Commissioner Customs": whether the cue tells what the post before it is for. */
    boolean isField(Line line, int from, Cue cue) {
        return duties.contains(cue.words())
                && roles.endingAt(line, from)
                        .filter(m -> m.value().kind().equals("role"))
                        .isPresent();
    }
}
