package org.dossier.serve.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words that somebody types, as queries to the index. Names come before titles, titles before quotes, what many speak of before others. */
record SearchQuery(List<String> words) {

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_WITH_FAULT = 4;
    private static final float WHOLE_NAME = 12;
    private static final float START_OF_NAME = 6;
    private static final float NAME = 4;
    private static final float TITLE = 2;
    private static final float WEIGHT = 2;
    private static final float WHOLE_WORD = 2;

    /** Words that say nothing alone, in questions as people ask them. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "is", "are", "was", "were", "how",
            "many", "much", "who", "what", "which", "when", "where", "did", "does", "do", "from", "with", "say",
            "says");

    static SearchQuery of(String text) {
        return new SearchQuery(
                Words.of(text).stream().map(Words.Word::form).limit(MOST_WORDS).toList());
    }

    /** A whole name as it is compared. */
    static String name(String text) {
        String name = Words.of(text).stream().map(Words.Word::form).collect(Collectors.joining(" "));
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    /** What has every word; the last one may be unfinished. */
    Query all() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            query.add(i == words.size() - 1 ? unfinished(words.get(i)) : whole(words.get(i)), Occur.MUST);
        }
        return ranked(query);
    }

    /** What has some of the words that mean something. */
    Query some() {
        List<String> telling =
                words.stream().filter(w -> !FUNCTION_WORDS.contains(w)).toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        telling.forEach(w -> query.add(unfinished(w), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(1, (telling.size() + 1) / 2));
        return ranked(new BooleanQuery.Builder().add(query.build(), Occur.MUST));
    }

    /** Names with half of the words, long words with a wrong letter or two. */
    Query similar() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(w -> query.add(
                w.length() < SHORTEST_WITH_FAULT
                        ? whole(w)
                        : new FuzzyQuery(new Term(Fields.TEXT, w), w.length() < 2 * SHORTEST_WITH_FAULT ? 1 : 2, 1),
                Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(1, words.size() / 2));
        return new BooleanQuery.Builder()
                .add(ranked(new BooleanQuery.Builder().add(query.build(), Occur.MUST)), Occur.MUST)
                .add(kind(Finding.Kind.ENTITY, NAME), Occur.FILTER)
                .build();
    }

    private static Query whole(String word) {
        return new TermQuery(new Term(Fields.TEXT, word));
    }

    private static Query unfinished(String word) {
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(Fields.TEXT, word)), Occur.SHOULD)
                .add(new BoostQuery(whole(word), WHOLE_WORD), Occur.SHOULD)
                .build();
    }

    private Query ranked(BooleanQuery.Builder query) {
        String name = String.join(" ", words);
        return query.add(constant(new TermQuery(new Term(Fields.NAME, name)), WHOLE_NAME), Occur.SHOULD)
                .add(constant(new PrefixQuery(new Term(Fields.NAME, name)), START_OF_NAME), Occur.SHOULD)
                .add(kind(Finding.Kind.ENTITY, NAME), Occur.SHOULD)
                .add(kind(Finding.Kind.ARTICLE, TITLE), Occur.SHOULD)
                .add(kind(Finding.Kind.CONTENT, TITLE), Occur.SHOULD)
                .add(FeatureField.newLogQuery(Fields.FEATURES, Fields.WEIGHT, WEIGHT, 1), Occur.SHOULD)
                .build();
    }

    private static Query kind(Finding.Kind kind, float boost) {
        return constant(new TermQuery(new Term(Fields.KIND, kind.name())), boost);
    }

    private static Query constant(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    /** Only what is of one of the types. */
    static Query ofTypes(Query query, List<String> types) {
        if (types.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        types.forEach(t -> any.add(new TermQuery(new Term(Fields.TYPE, t)), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(any.build(), Occur.FILTER)
                .build();
    }
}
