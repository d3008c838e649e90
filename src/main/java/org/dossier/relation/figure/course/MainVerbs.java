package org.dossier.relation.figure.course;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** The main verbs of a sentence from word to word, for where the parser has hung them up wrongly. */
public record MainVerbs(Course course) {

    private static final Set<String> ACCUSED = Set.of("of", "for", "with");

    /** "seized gold, weighing 3 kilograms": gerunds that say more of the things before. */
    private static final Set<String> GOING_ON =
            Set.of("include", "weigh", "contain", "total", "number", "amount", "exceed", "comprise", "measure");

    private Sentence sentence() {
        return course.sentence();
    }

    /**
     * Whether no other main verb and no end of a clause stands between the two words. Participles that modify a noun, infinitives, and
     * the verb of a relative clause may.
     */
    public boolean isClear(int from, int to) {
        return isClear(from, to, false);
    }

    /** Also across what the subject of a passive is accused of: "men suspected of selling tea were held". */
    public boolean isClearToPassive(int subject, int verb) {
        return isClear(subject, verb, true);
    }

    private boolean isClear(int from, int to, boolean accused) {
        boolean relative = false;
        for (int i = from + 1; i < to; i++) {
            Token token = sentence().token(i);
            if (course.isAside(i) || accused && isOfAccused(i, from)) {
                continue;
            }
            boolean main = course.isVerb(i) && isMain(token);
            if (endsClause(token) && !isLikewise(token) || main && !relative) {
                return false;
            }
            relative = token.xpos().startsWith("W") || relative && !main;
        }
        return true;
    }

    /** "accused of holding": the preposition and the gerund behind a participle that modifies a noun. */
    private boolean isOfAccused(int i, int from) {
        int participle = sentence().token(i).xpos().equals("VBG") ? i - 2 : i - 1;
        return participle > from
                && ACCUSED.contains(sentence().token(participle + 1).lemma())
                && sentence().token(participle).xpos().equals("VBN")
                && !sentence().token(participle - 1).upos().equals("AUX");
    }

    private static boolean endsClause(Token token) {
        return token.text().equals(";")
                || token.upos().equals("SCONJ") && !token.lemma().equals("of")
                || token.upos().equals("ADP") && token.is("mark");
    }

    /** "as were two cars". */
    private boolean isLikewise(Token as) {
        return as.lemma().equals("as")
                && sentence().token(as.index() + 1).lemma().equals("be");
    }

    private boolean isMain(Token verb) {
        Token before = verb.index() == 0 ? verb : sentence().token(verb.index() - 1);
        return !isAdjective(verb)
                && switch (verb.xpos()) {
                    case "VBN" ->
                        before.lemma().equals("have")
                                || before.lemma().equals("be") && before.xpos().equals("VBD") && !isJoined(verb);
                    case "VB" -> !before.lemma().equals("to");
                    case "VBG" ->
                        !before.isNoun()
                                && !course.isAside(before.index())
                                && !before.text().equals("-")
                                && !GOING_ON.contains(verb.lemma());
                    default -> true;
                };
    }

    /** "aggravated theft", "organized crime", whichever of both words the parser takes for the noun. */
    private static boolean isAdjective(Token verb) {
        return verb.is("amod") || verb.is("nsubj");
    }

    /** "found and destroyed": whether another verb follows that says more of the same subject. */
    private boolean isJoined(Token verb) {
        int next = verb.index() + 1;
        return next + 1 < sentence().tokens().size()
                && sentence().token(next).upos().equals("CCONJ")
                && course.isVerb(next + 1);
    }

    /** Whether the verb stands in a relative clause that has a subject of its own: "whose origin is being checked". */
    public boolean hasOwnSubject(int from, int verb) {
        boolean relative = false;
        boolean subject = false;
        for (int i = from + 1; i < verb; i++) {
            Token token = sentence().token(i);
            if (token.xpos().startsWith("W")) {
                relative = true;
                subject = false;
            } else if (relative && subject && course.isVerb(i) && isMain(token)) {
                relative = false;
            } else {
                subject |= token.isNoun()
                        || token.upos().equals("PRON")
                        || token.upos().equals("NUM");
            }
        }
        return relative && subject;
    }
}
