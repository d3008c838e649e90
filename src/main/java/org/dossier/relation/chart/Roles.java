package org.dossier.relation.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;

/** The nouns of posts of {@code expressions/roles.tsv} and the verbs of {@code expressions/heading.tsv}. */
public final class Roles {
    /**
     * @param body IRI of the class of body in which the post stands where the text names none
     * @param plural whether it is the post of several people: "attorneys"
     * @param alone whether the post says something where no body is told: a minister's does, a lawyer's or a shop owner's does not
     * @param sure whether it does so whatever follows: a "director" may also be that of a film
     * @param rank whether it is a rank, which is a post only where a body stands beside it
     */
    public record Role(Optional<String> body, boolean plural, boolean alone, boolean sure, boolean rank) {}

    /** "attorneys general" */
    private static final String GENERAL = " general";

    private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|for) ");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, Role> roles = new HashMap<>();

    /** The letters that a post begins with: most words begin none. */
    private final Set<String> starts = new HashSet<>();

    private final Set<String> before = new HashSet<>();
    private final Set<String> otherTimes = new HashSet<>();
    private final Map<String, String> heading = new HashMap<>();
    private final Set<String> leading = new HashSet<>();
    private final Set<String> ranks = new HashSet<>();

    /** Ranks by what is written for them before a name, without full stops: "Lt Col". */
    private final Map<String, String> written = new HashMap<>();

    private final Honorifics honorifics;
    private final int longest;

    public Roles(Knowledge knowledge) {
        Expressions tables = knowledge.expressions();
        Map<String, Map<String, String>> holders = new HashMap<>();
        tables.rows("holders").forEach(row -> holders.put(row.get("implies"), row));
        for (Map<String, String> row : tables.rows("roles")) {
            if ("role".equals(row.get("kind"))) {
                add(row, holders.getOrDefault(row.get("implies"), Map.of()), knowledge.ontology());
            } else if ("before".equals(row.get("kind"))) {
                addModifier(row);
            }
        }
        int words =
                roles.keySet().stream().mapToInt(n -> n.split(" ").length).max().orElse(1);
        longest = 2 * words + 1;
        tables.rows("ranks").stream()
                .filter(row -> row.containsKey("post"))
                .forEach(row -> addRank(row.get("rank"), Table.values(row, "short")));
        roles.keySet().forEach(noun -> starts.add(letters(noun)));
        written.keySet().forEach(noun -> starts.add(letters(noun.toLowerCase(Locale.ROOT))));
        honorifics = new Honorifics(tables);
        tables.rows("heading").forEach(row -> heading.put(row.get("verb"), row.get("role")));
        leading.addAll(tables.words("heading", "noun"));
    }

    /** A noun of a post and its plural; what kind of body its holder stands for says whether it needs one beside it. */
    private void add(Map<String, String> row, Map<String, String> holder, Ontology ontology) {
        String noun = row.get("role");
        boolean alone = holder.containsKey("class")
                && !ontology.iri(holder.get("class")).equals(ontology.term(Dos.PERSON));
        boolean sure = alone && !holder.containsKey("bodies");
        Optional<String> body = Optional.ofNullable(row.get("body")).map(ontology::iri);
        roles.put(noun, new Role(body, false, alone, sure, false));
        String plural = noun.replaceFirst("(" + GENERAL + ")?$", "s$1");
        roles.put(plural, new Role(body, true, alone, sure, false));
    }

    private void addModifier(Map<String, String> row) {
        before.add(row.get("role"));
        if (row.containsKey("time")) {
            otherTimes.add(row.get("role"));
        }
    }

    private void addRank(String rank, List<String> shorts) {
        shorts.forEach(s -> written.put(s, rank));
        ranks.add(rank);
        roles.putIfAbsent(rank, new Role(Optional.empty(), false, false, false, true));
    }

    /** The end of the longest noun of a post that begins at the token, at most {@code limit}; the token itself if none does. */
    public int endAt(Chart chart, int from, int limit) {
        if (!starts.contains(letters(chart.lower(from)))) {
            return from;
        }
        for (int to = Math.min(Math.min(limit, chart.size()), from + longest); to > from; to--) {
            if (roles.containsKey(noun(chart, from, to))) {
                return to;
            }
        }
        return from;
    }

    /** Whether the words, in lower case, are a noun of a post and nothing else. */
    public boolean isPost(String words) {
        return roles.containsKey(words);
    }

    public Role role(Chart chart, int from, int to) {
        return roles.get(noun(chart, from, to));
    }

    /** Whether several people hold the post: "assistant attorneys". */
    public boolean isPlural(Chart chart, RolePhrase post) {
        return role(chart, post.nounFrom(), post.nounTo()).plural();
    }

    /** The words of a post in lower case, those of a rank in full: "lieutenant colonel" of "Lt. Col.". */
    public String noun(Chart chart, int from, int to) {
        String words = chart.span(from, to).in(chart.text()).replace(".", "");
        String rank = written.get(BLANKS.matcher(words.strip()).replaceAll(" "));
        return rank == null ? text(chart, from, to) : rank;
    }

    /** Whether the words are a rank or end in one: "Chief Inspector". */
    public boolean isRank(Chart chart, int from, int to) {
        String words = noun(chart, from, to);
        return ranks.contains(words) || ranks.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** The post that each of several people holds: "assistant attorney" of "assistant attorneys", "head of fraud" of "heads of fraud". */
    public String singular(String text) {
        Matcher complement = COMPLEMENT.matcher(text);
        int end = complement.find() ? complement.start() : text.length();
        if (text.substring(0, end).endsWith("s" + GENERAL)) {
            return text.substring(0, end - GENERAL.length() - 1) + text.substring(end - GENERAL.length());
        }
        int last = text.lastIndexOf(' ', end - 1) + 1;
        Role role = roles.get(text.substring(last, end));
        return role != null && role.plural() ? text.substring(0, end - 1) + text.substring(end) : text;
    }

    /** Whether the word changes the post that follows: "acting", "former". */
    public boolean isBefore(String word) {
        return before.contains(word);
    }

    /** Whether the word says that a post is held no more or not yet. */
    public boolean isOfAnotherTime(String word) {
        return otherTimes.contains(word);
    }

    /** "Mr", "His Honour" and the like, which are no posts. */
    public Honorifics honorifics() {
        return honorifics;
    }

    /** The post of somebody who "heads" a body. */
    public Optional<String> byVerb(String lemma) {
        return Optional.ofNullable(heading.get(lemma));
    }

    /** Whether a unit may be "under the NOUN of" whoever leads it. */
    public boolean isLeading(String noun) {
        return leading.contains(noun);
    }

    /** The words as they are written, in lower case, blanks folded. */
    public static String text(Chart chart, int from, int to) {
        String words = chart.span(from, to).in(chart.text()).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(words.strip()).replaceAll(" ").replace('’', '\'');
    }

    private static String letters(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
