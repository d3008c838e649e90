package org.dossier.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Document;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;
import org.dossier.mention.model.Nominal;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;

/**
 * Finds noun phrases that may refer to something named elsewhere: "the ministry", "the police", "the operation", "the director".
 *
 * <p>The nouns are those of the tables {@code nominals} and {@code roles}.
 */
public final class NominalFinder {

    private record Noun(String words, String type, boolean plural) {}

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her");
    private static final Set<String> MODIFIER_TAGS = Set.of("NOUN", "ADJ", "PROPN", "NUM", "VERB", "ADV");
    private static final Set<String> CLAUSE = Set.of(",", "that", "\"", "”", "''", "and");
    private static final Set<String> DAY_TAGS = Set.of("PROPN", "NUM", "PUNCT");
    private static final int MOST = 5;
    private static final int LONGEST_DAY = 8;

    private final CuePhrases<Noun> nouns;
    private final CuePhrases<Noun> posts;
    private final BodyCues cues;
    private final Set<String> closed;

    public NominalFinder(Knowledge knowledge) {
        Expressions expressions = knowledge.expressions();
        Ontology ontology = knowledge.ontology();
        nouns = CuePhrases.of(
                expressions,
                "nominals",
                "noun",
                row -> new Noun(
                        row.get("noun"),
                        ontology.iri(Table.values(row, "classes").getFirst()),
                        row.getOrDefault("number", "").equals("plural")));
        posts = new CuePhrases<>();
        cues = new BodyCues(knowledge);
        closed = expressions.words("closed-words", "word");
        String person = ontology.term(Dos.PERSON);
        for (Map<String, String> row : expressions.rows("roles")) {
            if ("role".equals(row.get("kind"))) {
                posts.add(row.get("role"), new Noun(row.get("role"), person, false));
            }
        }
    }

    /** The phrases in the order of the text. */
    public List<Nominal> find(Document document) {
        List<Nominal> found = new ArrayList<>();
        document.sentences().stream().map(s -> new Line(document, s, closed)).forEach(line -> find(line, found));
        return List.copyOf(found);
    }

    private void find(Line line, List<Nominal> found) {
        int i = 0;
        while (i < line.size()) {
            Optional<CuePhrases.Match<Noun>> noun = nouns.at(line, i);
            if (noun.isPresent()) {
                phrase(line, noun.get(), true).ifPresent(found::add);
                i = noun.get().end();
            } else {
                posts.at(line, i).flatMap(m -> phrase(line, m, false)).ifPresent(found::add);
                i++;
            }
        }
    }

    /** The phrase around a noun; none where the noun only modifies another ("the police station"). */
    private Optional<Nominal> phrase(Line line, CuePhrases.Match<Noun> match, boolean bare) {
        int end = match.end();
        if (line.token(end).isNoun() && !line.nameWord(end) && !line.possessive(end)) {
            return Optional.empty();
        }
        int start = modifiers(line, match.start());
        boolean definite = DEFINITE.contains(line.lower(start - 1));
        boolean whole = definite || line.possessive(start - 1) && start >= 2;
        if (!definite && !bare) {
            return Optional.empty();
        }
        int from = definite ? start - 1 : whole ? match.start() : start;
        Noun noun = match.value();
        boolean subject =
                bare && noun.plural() && from == match.start() && (isSubject(line, from, end) || isOfPost(line, from));
        return Optional.of(new Nominal(
                line.span(from, end),
                line.sentence().index(),
                line.head(match.start(), end),
                noun.words(),
                told(line, match).orElse(noun.type()),
                definite || subject));
    }

    /** Where the words in lower case before a noun begin that tell more of it. */
    private static int modifiers(Line line, int noun) {
        int start = noun;
        while (start > 0
                && noun - start < MOST
                && MODIFIER_TAGS.contains(line.token(start - 1).upos())
                && !line.capital(start - 1)) {
            start--;
        }
        return start;
    }

    /** The class that the words before the noun tell: "the market regulation department" is a regulator. */
    private Optional<String> told(Line line, CuePhrases.Match<Noun> match) {
        return cues.endingAt(line, match.end())
                .filter(c -> c.start() < match.start())
                .map(c -> c.value().type());
    }

    /** "Commander (Trademark Investigation) of Customs, Ann Lee": in capitals behind a post with what it is for. */
    private static boolean isOfPost(Line line, int from) {
        return line.capital(from)
                && line.lower(from - 1).equals("of")
                && line.lower(from - 2).equals(")");
    }

    /** "Customs said", "Police and customs then arrested": at the start of a clause and before its verb; or who did it, "by police". */
    private boolean isSubject(Line line, int from, int end) {
        int first = firstOfPair(line, from);
        if (line.lower(first - 1).equals("by")) {
            return true;
        }
        int verb = behindDay(line, endOfPair(line, end));
        while (line.token(verb).upos().equals("ADV")) {
            verb++;
        }
        boolean opens = line.opens(first) || CLAUSE.contains(line.lower(first - 1));
        return opens
                && verb < line.size()
                && (line.token(verb).isVerb() || line.token(verb).upos().equals("AUX"))
                && !line.token(verb).xpos().equals("VBG");
    }

    /** "Customs on Monday, May 16, seized": the place behind a day, if there is one. */
    private static int behindDay(Line line, int at) {
        int i = at;
        if (line.lower(at).equals("on")) {
            do {
                i++;
            } while (i < line.size()
                    && i - at <= LONGEST_DAY
                    && DAY_TAGS.contains(line.token(i).upos()));
        }
        return line.token(i).isVerb() ? i : at;
    }

    /** Of the second of "police and customs" the start of the first. */
    private int firstOfPair(Line line, int from) {
        return line.lower(from - 1).equals("and")
                ? nouns.endingAt(line, from - 1)
                        .filter(m -> m.value().plural())
                        .map(CuePhrases.Match::start)
                        .orElse(from)
                : from;
    }

    /** Of the first of "police and customs" the end of the second. */
    private int endOfPair(Line line, int end) {
        return line.lower(end).equals("and")
                ? nouns.at(line, end + 1)
                        .filter(m -> m.value().plural())
                        .map(CuePhrases.Match::end)
                        .orElse(end)
                : end;
    }
}
