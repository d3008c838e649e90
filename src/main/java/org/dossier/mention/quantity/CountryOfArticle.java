package org.dossier.mention.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Lexer;

/**
 * The country that an article is about, as far as its money and its accounts go: the one whose names, cities and adjectives it uses most.
 * "$20 million" in an article about Hong Kong is not in US dollars.
 */
public final class CountryOfArticle {

    /** Sentences that are looked at: what an article is about it says early. */
    private static final int SENTENCES = 40;

    /** The first sentences say it best. */
    private static final int LEAD = 2;

    private static final int LEAD_WEIGHT = 2;

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_SOURCE = 6;
    private static final int SOURCE_WEIGHT = 3;

    /** Letters of the longest word that may be a part of a name only. */
    private static final int SYLLABLE = 3;

    private static final Set<String> INSIDE = Set.of("in", "at", "across", "throughout", "In", "At", "Across");
    private static final Set<String> AWAY = Set.of("to", "from", "for", "From", "via", "through", "with");

    private static final Pattern STATE_DOMAIN =
            Pattern.compile("(?:.+\\.)?(?:gov|govt|go|gob|gouv|gub|gc)\\.([a-z]{2})");

    private final Gazetteer gazetteer;

    public CountryOfArticle(Knowledge knowledge) {
        gazetteer = knowledge.gazetteer();
    }

    /** The ISO 3166 code of the country: that of the publisher if its name or state domain tells, else the leading one; empty where none or two lead. */
    public String of(Document document) {
        List<String> source =
                document.article().source().map(CountryOfArticle::words).orElse(List.of());
        String home = home(source);
        return home.isEmpty() ? told(document, source) : home;
    }

    /** "Hong Kong Customs" and "news.gov.hk" write "$" for their own dollars, whatever they tell of. Abbreviations have too many owners. */
    private String home(List<String> source) {
        Map<String, Integer> votes = new HashMap<>();
        boolean written = source.stream().anyMatch(w -> w.chars().anyMatch(Character::isLowerCase));
        if (written) {
            vote(source, LONGEST_SOURCE, 1, true, votes);
            source.forEach(w -> ofDomain(w).ifPresent(c -> votes.merge(c, 1, Integer::sum)));
        }
        return leading(votes);
    }

    /** The country of a state's domain (ISO 3166-1, but for "uk"). */
    private static Optional<String> ofDomain(String word) {
        Matcher domain = STATE_DOMAIN.matcher(word.toLowerCase(Locale.ROOT));
        return domain.matches()
                ? Optional.of(
                        domain.group(1).equals("uk") ? "GB" : domain.group(1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** What names tell that only one country has, and only where these tell nothing the others. */
    private String told(Document document, List<String> source) {
        String sure = told(document, source, true);
        return sure.isEmpty() ? told(document, source, false) : sure;
    }

    private String told(Document document, List<String> source, boolean sure) {
        Map<String, Integer> votes = new HashMap<>();
        vote(source, LONGEST_NAME, SOURCE_WEIGHT, sure, votes);
        document.article().title().ifPresent(t -> vote(words(t), LONGEST_NAME, LEAD_WEIGHT, sure, votes));
        document.sentences().stream()
                .limit(SENTENCES)
                .filter(s -> document.quote(s.span()).chars().anyMatch(Character::isLowerCase))
                .forEach(s -> vote(words(document, s), LONGEST_NAME, s.index() < LEAD ? LEAD_WEIGHT : 1, sure, votes));
        return leading(votes);
    }

    private static String leading(Map<String, Integer> votes) {
        int most = votes.values().stream().mapToInt(v -> v).max().orElse(0);
        List<String> leading = votes.entrySet().stream()
                .filter(v -> v.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return leading.size() == 1 ? leading.getFirst() : "";
    }

    private static List<String> words(String source) {
        return Stream.of(source.split("[\\s,;:()/–—]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static List<String> words(Document document, Sentence sentence) {
        return Lexer.lex(document, sentence).stream().map(Lexeme::text).toList();
    }

    private void vote(List<String> words, int longest, int weight, boolean sure, Map<String, Integer> votes) {
        int at = 0;
        while (at < words.size()) {
            int length = isBeforeName(words, at, longest, sure) ? 0 : length(words, at, longest, sure);
            Optional<String> country =
                    length == 0 ? Optional.empty() : country(String.join(" ", words.subList(at, at + length)), sure);
            int name = gazetteer.byAdjective(words.get(at)).isPresent() ? weight : 2 * weight;
            int place = at > 0 ? name * weight(words.get(at - 1)) : name;
            country.ifPresent(c -> votes.merge(c, place, Integer::sum));
            at += Math.max(1, length);
        }
    }

    /** "The Papua New Guinea Customs Service": whether the word is an article before a longer name, and no part of "The Papua". */
    private boolean isBeforeName(List<String> words, int at, int longest, boolean sure) {
        return words.get(at).equals("The") && length(words, at + 1, longest, sure) > 1;
    }

    /** How many words from there are the longest name that tells a country; 0 if there is none. */
    private int length(List<String> words, int at, int longest, boolean sure) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            boolean syllable = length == 1 && isSyllable(words, at);
            if (!syllable
                    && country(String.join(" ", words.subList(at, at + length)), sure)
                            .isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** The "San" of "San Tin", the "Kam" of "Man Kam To": a town of that name lies elsewhere. */
    private static boolean isSyllable(List<String> words, int at) {
        String word = words.get(at);
        boolean written =
                Character.isUpperCase(word.codePointAt(0)) && word.chars().anyMatch(Character::isLowerCase);
        return written
                && word.length() <= SYLLABLE
                && (at > 0 && isCapital(words.get(at - 1)) || at + 1 < words.size() && isCapital(words.get(at + 1)));
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
    }

    /** Where something happens weighs more than where things come from or go to. */
    private static int weight(String before) {
        return INSIDE.contains(before) ? 2 : AWAY.contains(before) ? 0 : 1;
    }

    private Optional<String> country(String name, boolean sure) {
        if (!Character.isUpperCase(name.codePointAt(0)) || isWord(name)) {
            return Optional.empty();
        }
        List<String> codes = gazetteer.lookup(name).stream()
                .filter(e -> !sure || !isShared(e))
                .flatMap(e -> code(e).stream())
                .distinct()
                .toList();
        if (codes.isEmpty() && !name.contains(" ")) {
            return gazetteer.byAdjective(name).flatMap(CountryOfArticle::code);
        }
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    /** "In", "Me": two letters are an abbreviation only in capitals. */
    private static boolean isWord(String name) {
        return name.length() == 2 && Character.isLowerCase(name.charAt(1));
    }

    /** "National Police (France)": other countries have bodies of that name. */
    private static boolean isShared(Entry entry) {
        return entry.name().endsWith(")");
    }

    private static Optional<String> code(Entry entry) {
        return entry.column("iso2").or(() -> entry.column("country"));
    }
}
