package org.dossier.relation.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;

/**
 * The sentences that no longer belong to the story: from a heading such as "Notes to editors" to the end, and the last ones that tell in
 * the present what a body is and does ("The agency supports 27 countries in their fight …").
 */
public final class Boilerplate {

    private static final int LONGEST_START = 60;
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private final Set<String> starts;
    private final Set<String> startsOfBody;
    private final Ontology ontology;

    /** @param expressions table {@code boilerplate} */
    public Boilerplate(Expressions expressions, Ontology ontology) {
        startsOfBody = expressions.words("boilerplate", "start", "body", "yes");
        starts = expressions.words("boilerplate", "start").stream()
                .filter(s -> !startsOfBody.contains(s))
                .collect(Collectors.toUnmodifiableSet());
        this.ontology = ontology;
    }

    /** The indexes of such sentences. */
    public Set<Integer> find(Layout layout) {
        return from(layout, s -> opens(layout, s));
    }

    /** Only those that tell what a body is and does, without notes: "works with the agency on such cases" in these is told of the story. */
    public Set<Integer> descriptions(Layout layout) {
        return from(layout, s -> isHeading(layout, s) && opensWithBody(layout, s));
    }

    private Set<Integer> from(Layout layout, Predicate<Sentence> opening) {
        Document document = layout.document();
        Set<Integer> found = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            if (!found.isEmpty() || sentence.index() > 0 && opening.test(sentence)) {
                found.add(sentence.index());
            }
        }
        int last = document.sentences().size() - 1;
        for (int i = last - found.size();
                i > 0 && describes(layout, document.sentences().get(i));
                i--) {
            found.add(i);
        }
        return found;
    }

    private boolean opens(Layout layout, Sentence sentence) {
        String start = start(layout, sentence);
        return isHeading(layout, sentence)
                && (starts.stream().anyMatch(start::startsWith) || opensWithBody(layout, sentence));
    }

    private static boolean isHeading(Layout layout, Sentence sentence) {
        return sentence.kind() == Sentence.Kind.HEADING
                || start(layout, sentence).contains(":");
    }

    private static String start(Layout layout, Sentence sentence) {
        String text = layout.document().quote(sentence.span());
        return text.substring(0, Math.min(LONGEST_START, text.length())).toLowerCase(Locale.ROOT);
    }

    /** "About the Agency of Ports" */
    private boolean opensWithBody(Layout layout, Sentence sentence) {
        return startsOfBody.contains(sentence.token(0).lower())
                && layout.mentions(Name.class, sentence).stream()
                        .filter(n -> ontology.isA(n.type(), Dos.ORGANIZATION))
                        .anyMatch(n ->
                                sentence.tokensIn(n.span()).stream().anyMatch(t -> t.index() == 1 || t.index() == 2));
    }

    /** Whether a body named at the start is all that the sentence speaks of, in the present and without saying who says so. */
    private boolean describes(Layout layout, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> finite = tokens.stream()
                .filter(t -> t.isVerb() || t.upos().equals("AUX"))
                .filter(t -> t.xpos().startsWith("VB")
                        && !t.xpos().equals("VBG")
                        && !t.xpos().equals("VB"))
                .toList();
        boolean past = finite.stream()
                .anyMatch(t -> PAST.contains(t.xpos()) && t.index() > 0 && !t.is("amod") && !t.is("acl"));
        return !finite.isEmpty()
                && !past
                && sentence.kind() == Sentence.Kind.PROSE
                && !layout.isAttribution(sentence, sentence.span())
                && layout.mentions(Name.class, sentence).stream()
                        .filter(n -> ontology.isA(n.type(), Dos.ORGANIZATION))
                        .anyMatch(n -> isSubject(sentence, n));
    }

    /** Whether the name begins the sentence or stands behind an opening participle: "Headquartered in Paris, the agency …". */
    private static boolean isSubject(Sentence sentence, Name name) {
        int first = sentence.tokensIn(name.span()).stream()
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
        boolean participle = sentence.token(0).xpos().equals("VBN");
        return first >= 0 && first <= 1
                || participle && first > 0 && sentence.token(first).head() >= 0;
    }
}
