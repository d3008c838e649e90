package org.dossier.mention.name.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Roles;

/** What a noun that a comma parts from a name tells of it: which class of body it is. */
final class BodyAppositions {

    /** Words behind the kind of a body that tell more of it. */
    private static final Set<String> GOING_ON = Set.of("of", "in", "that", "which");

    private static final Set<String> CLOSING = Set.of(",", ".", ";", "");

    /** Words between a post and its body. */
    private static final Set<String> LEADING = Set.of("of", "for", "at", "in");

    /** Parts of speech between "of" and the kind of a body: "of the traders' association". */
    private static final Set<String> MODIFYING = Set.of("DET", "ADJ", "NOUN", "PROPN");

    /** How many words a post has that stands behind a name, and how many behind an article may tell what is named. */
    private static final int BEHIND = 5;

    private static final int LONGEST_BRACKET = 8;

    private final CuePhrases<String> nouns = new CuePhrases<>();
    private final Set<String> saying;
    private final BodyCues cues;
    private final Roles roles;

    /** Reads the tables {@code nominals} and {@code saying}. */
    BodyAppositions(Knowledge knowledge, BodyCues cues, Roles roles) {
        Ontology ontology = knowledge.ontology();
        for (Map<String, String> row : knowledge.expressions().rows("nominals")) {
            List<String> classes = Table.values(row, "classes");
            String type = ontology.iri(classes.getFirst());
            if (classes.size() == 1 && ontology.isA(type, Dos.ORGANIZATION)) {
                nouns.add(row.get("noun"), type);
            }
        }
        saying = knowledge.expressions().words("saying", "verb");
        this.cues = cues;
        this.roles = roles;
    }

    /** The class that a noun before the comma tells: "in a boutique, Casa Denise, in". */
    Optional<String> before(Line line, int start, int end) {
        boolean apart = line.lower(start - 1).equals(",")
                && Set.of(",", ".", "(", ")", ";").contains(line.lower(end))
                && !isHolder(line, end);
        return apart
                ? nouns.endingAt(line, start - 1)
                        .filter(n -> !line.capital(n.start()) && !isLed(line, n.start()) && !isSource(line, n.start()))
                        .map(CuePhrases.Match::value)
                : Optional.empty();
    }

    /** "…, Ann Lee, task force spokeswoman,": a post stands behind the name. */
    private boolean isHolder(Line line, int comma) {
        int end = comma + 1;
        while (end < line.size() && end - comma <= BEHIND && line.token(end).isNoun()) {
            end++;
        }
        return line.lower(comma).equals(",") && roles.endingAt(line, end).isPresent();
    }

    /** "the Controller of the unit, Ann Lee,", "the spokesman for the ministry, Ann Lee,": who has a post there has the name. */
    private boolean isLed(Line line, int noun) {
        int of = noun - 1;
        while (of >= 0
                && noun - of <= BEHIND
                && (line.possessive(of) || MODIFYING.contains(line.token(of).upos()))) {
            of--;
        }
        return LEADING.contains(line.lower(of))
                && (line.capital(of - 1) || roles.endingAt(line, of).isPresent());
    }

    /** "According to the police, Ann Lee, a baker": who says it is not who is told of. */
    private static boolean isSource(Line line, int noun) {
        int at = noun;
        while (at > 0 && !line.lower(at).equals(",") && !line.lower(at).equals("to")) {
            at--;
        }
        return line.lower(at).equals("to") && line.lower(at - 1).equals("according");
    }

    /** "In Kubwa, the gang", "According to spokesperson Ann Lee, the gang": who is told of behind the comma is somebody else. */
    private boolean isAdjunct(Line line, int start) {
        int before = start - 1;
        return before >= 0
                && (line.opens(before) && line.token(before).upos().equals("ADP")
                        || line.lower(before).equals("to")
                                && line.lower(before - 1).equals("according")
                        || line.token(before).isNoun()
                                && roles.endingAt(line, start).isPresent()
                        || roles.endingAt(line, beforeBracket(line, start)).isPresent());
    }

    /** "Commissioner (Fraud) Ann Lee": the bracket before a name; its start where there is none. */
    private static int beforeBracket(Line line, int start) {
        boolean bracket = line.lower(start - 1).equals(")");
        return IntStream.iterate(start - 2, i -> bracket && i > Math.max(0, start - LONGEST_BRACKET), i -> i - 1)
                .filter(i -> line.lower(i).equals("("))
                .findFirst()
                .orElse(0);
    }

    /** "Ann Lee, a company employee": the body is only what the next noun belongs to. */
    private static boolean isOfPeople(Line line, int next) {
        return line.token(next).upos().equals("NOUN");
    }

    /** "in breach of the Customs Act, the police said": what stands behind the comma tells who says it. */
    private boolean isSaying(Line line, int verb) {
        return verb < line.size()
                && line.token(verb).isVerb()
                && saying.contains(line.token(verb).lemma());
    }

    /**
     * The class that the words behind the name tell: "OzonAction, a branch of the United Nations".
     *
     * @param comma the place behind the name, and behind its abbreviation in brackets
     */
    Optional<String> behind(Line line, int start, int comma) {
        return isAdjunct(line, start) ? Optional.empty() : told(line, comma);
    }

    private Optional<String> told(Line line, int comma) {
        int article = comma + 1;
        if (!line.lower(comma).equals(",") || !Set.of("a", "an", "the").contains(line.lower(article))) {
            return Optional.empty();
        }
        int end = Math.min(line.size(), article + BEHIND + 1);
        for (int at = article + 1; at < end && isPlain(line, at) && !isPost(line, at); at++) {
            Optional<String> type = type(line, at);
            if (type.isPresent() || ends(line, at)) {
                return type;
            }
        }
        return Optional.empty();
    }

    /** A word in lower case, or "West African" before one. */
    private static boolean isPlain(Line line, int at) {
        int behind = at;
        while (line.capital(behind) && line.token(behind).upos().equals("ADJ")) {
            behind++;
        }
        return behind < line.size() && !line.capital(behind);
    }

    /** "an agency spokeswoman", "a director": somebody who has a post. */
    private boolean isPost(Line line, int at) {
        return roles.startsAt(line, at)
                || cues.at(line, at).filter(c -> roles.startsAt(line, c.end())).isPresent();
    }

    private Optional<String> type(Line line, int at) {
        return cues.at(line, at)
                .filter(c -> GOING_ON.contains(line.lower(c.end())) || isFor(line, c.end()))
                .map(c -> c.value().type())
                .or(() -> nouns.at(line, at)
                        .filter(n -> !isAnothers(line, n.end())
                                && !line.token(n.end() - 1).isVerb())
                        .map(CuePhrases.Match::value));
    }

    /** "the agency for models," but not "the agency for models said". */
    private static boolean isFor(Line line, int end) {
        int at = end;
        while (!CLOSING.contains(line.lower(at)) && !line.token(at).isVerb()) {
            at++;
        }
        return line.lower(end).equals("for") && CLOSING.contains(line.lower(at));
    }

    private boolean ends(Line line, int at) {
        return line.token(at).isVerb()
                || line.text(at).equals(",")
                || nouns.at(line, at).filter(n -> isAnothers(line, n.end())).isPresent();
    }

    /** "a council's", "a council said", "a council of elders": the noun before it does not tell what is named. */
    private boolean isAnothers(Line line, int end) {
        return line.possessive(end) || isSaying(line, end) || isOfPeople(line, end);
    }
}
