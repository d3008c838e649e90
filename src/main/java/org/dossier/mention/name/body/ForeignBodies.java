package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Names of bodies in other languages, and letters that a country owns: "Polícia Civil do Paraná", "Bolivia's FELCN". */
final class ForeignBodies {

    private static final int LONGEST = 12;
    private static final int LONGEST_COUNTRY = 4;
    private static final int FEWEST_LETTERS = 3;

    private static final Pattern FOREIGN = Pattern.compile("[ld]['’]\\p{Ll}.*|.*[^\\p{ASCII}'’].*");

    private final Set<String> particles;
    /** Those that join words in small letters, too, and are no English words. */
    private final Set<String> joining;

    private final CuePhrases<String> heads;
    private final BodyCues cues;
    private final KnownNames known;
    private final BodyExtent extent;

    ForeignBodies(Knowledge knowledge, BodyCues cues, KnownNames known, BodyExtent extent) {
        Ontology ontology = knowledge.ontology();
        particles = knowledge.expressions().words("body-particles", "word");
        joining = knowledge.expressions().words("body-particles", "word", "small", "yes");
        heads = CuePhrases.of(knowledge.expressions(), "foreign-bodies", "head", row -> ontology.iri(row.get("class")));
        this.cues = cues;
        this.known = known;
        this.extent = extent;
    }

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int start = i;
            if (line.capital(i)) {
                heads.at(line, i)
                        .filter(m -> end(line, m.end()) > m.end())
                        .ifPresent(
                                m -> found.add(Piece.of(line, start, end(line, m.end()), m.value(), "body-foreign")));
            }
            letters(line, i).ifPresent(found::add);
        }
        return found;
    }

    /** Over further words with capitals, with particles between them, and one word in lower case before these: "Tribunal judiciaire de Lyon". */
    private int end(Line line, int head) {
        int end = extent.runEnd(line, head);
        boolean adjective = end == head && linked(line, head) == head && linked(line, head + 1) > head + 1;
        int next = linked(line, adjective ? head + 1 : end);
        while (next > end && next - head < LONGEST) {
            end = extent.runEnd(line, next);
            next = linked(line, end);
        }
        return small(line, Math.max(end, head));
    }

    /** "Direction générale des douanes et droits indirects": over words in small letters behind particles, and those of no English beside them. */
    private int small(Line line, int from) {
        int end = from;
        int word = behindParticles(line, end);
        while (isSmall(line, word) && (word > end || isForeign(line, word)) && word - from < LONGEST) {
            end = word + 1;
            word = behindParticles(line, end);
        }
        return end;
    }

    private int behindParticles(Line line, int at) {
        int word = at;
        while (joining.contains(line.lower(word)) && !line.capital(word)) {
            word++;
        }
        return word;
    }

    private static boolean isSmall(Line line, int at) {
        return at < line.size()
                && Character.isLowerCase(line.text(at).codePointAt(0))
                && !line.token(at).isVerb();
    }

    private static boolean isForeign(Line line, int at) {
        return line.token(at).upos().equals("X")
                || FOREIGN.matcher(line.text(at)).matches();
    }

    /** The word with a capital behind the particles that stand there; the same place if there is none. */
    private int linked(Line line, int at) {
        int end = at;
        while (particles.contains(line.lower(end)) && !line.capital(end)) {
            end++;
        }
        return line.capital(end) ? end : at;
    }

    /** "Bolivia's FELCN said": letters that nobody knows, which do something. */
    private Optional<Piece> letters(Line line, int at) {
        boolean unknown = line.abbreviation(at)
                && line.text(at).length() >= FEWEST_LETTERS
                && known.at(line, at).isEmpty()
                && at + 1 < line.size()
                && (line.token(at + 1).isVerb() || line.lower(at + 1).equals(","));
        boolean owned = line.possessive(at - 1)
                && IntStream.rangeClosed(2, LONGEST_COUNTRY)
                        .anyMatch(n -> at > n - 1 && known.isOf(line, at - n, at - 1, Dos.COUNTRY));
        return unknown && owned
                ? Optional.of(Piece.of(line, at, at + 1, cues.state(), "body-letters"))
                : Optional.empty();
    }
}
