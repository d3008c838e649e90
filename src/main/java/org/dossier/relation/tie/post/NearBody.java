package org.dossier.relation.tie.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Context;

/**
 * The body of a post beside which none is told and that no class of body is implied by: "Kent Police held two men. Spokeswoman Ann Lee said",
 * "Ann Lee, head of the unit,". It is the one body that the sentence names before, else the one of the sentence before that, courts apart; where they name
 * several there is none.
 */
final class NearBody {

    /** Between two bodies of which one is a part of the other, in characters at most. */
    private static final int LONGEST = 80;

    private static final Pattern OWNS = Pattern.compile("(?: \\([^)]*\\))?['’]s? ");
    private static final Pattern BELONGS =
            Pattern.compile("(?: \\([^)]*\\))?(?:, (?:a|an|the|part)\\b[^,.;]*)? (?:of|under|within|at)(?: the)? ");

    private static final Set<String> OWN = Set.of("its", "their");

    private final Ontology ontology;
    private final Roles roles;
    private final Set<String> duties;
    private final Set<String> posts;
    private final Set<String> firms;

    /** The class of body in which a title is a post that elsewhere is an honour. */
    private final Map<String, String> lone = new HashMap<>();

    NearBody(Knowledge knowledge) {
        ontology = knowledge.ontology();
        roles = new Roles(knowledge);
        firms = knowledge.firms();
        duties = knowledge.expressions().words("duties", "word");
        knowledge.expressions().rows("roles").stream()
                .filter(row -> row.containsKey("lone"))
                .forEach(row -> lone.put(row.get("role"), ontology.iri(row.get("lone"))));
        posts = knowledge.expressions().words("roles", "role", "near", "yes");
    }

    /** The post in that body. */
    Optional<RolePhrase> of(Context context, Chart chart, RolePhrase post) {
        String noun = roles.noun(chart, post.nounFrom(), post.nounTo());
        return isBare(chart, post) && posts.contains(noun)
                ? body(context, chart, post)
                        .filter(b -> !isLone(chart, post) || ontology.isA(b.type(), lone.get(noun)))
                        .map(post::in)
                : Optional.empty();
    }

    /** "Chief Ann Lee": a title that may be an honour. */
    boolean isLone(Chart chart, RolePhrase post) {
        return lone.containsKey(post.role()) && chart.isCapital(post.nounFrom()) && chart.isCapital(post.nounTo());
    }

    private Optional<Referent> body(Context context, Chart chart, RolePhrase post) {
        Span sentence = chart.sentence().span();
        int index = chart.sentence().index();
        boolean official = roles.role(chart, post.nounFrom(), post.nounTo()).sure();
        List<Referent> here =
                named(context, index, chart.token(post.nounFrom()).span().start(), official);
        boolean first =
                here.isEmpty() && index > 0 && (post.to() == post.nounTo() || chart.isCapital(post.nounTo() + 1));
        List<Referent> near = first ? named(context, index - 1, sentence.start(), official) : here;
        if (near.size() == 1) {
            return Optional.of(near.getFirst());
        }
        return (first ? subject(context, index - 1, near) : Optional.<Referent>empty())
                .or(() -> near.size() == 2 ? part(chart, near.getFirst(), near.getLast()) : Optional.empty());
    }

    /** The one who does something in the sentence: the body that is the subject of its first verb. */
    private static Optional<Referent> subject(Context context, int sentence, List<Referent> bodies) {
        List<Token> tokens = context.document().sentences().get(sentence).tokens();
        return tokens.stream()
                .filter(t -> t.relation().equals("nsubj")
                        && t.head() >= 0
                        && tokens.get(t.head()).relation().equals("root"))
                .flatMap(t -> bodies.stream()
                        .filter(b ->
                                b.mentions().stream().anyMatch(m -> m.sentence() == sentence && m.head() == t.index())))
                .findFirst();
    }

    /** Of "the ministry's Fraud Bureau" and "the Fraud Bureau, a unit of the ministry" the bureau. */
    private static Optional<Referent> part(Chart chart, Referent one, Referent other) {
        for (Mention first : one.mentions()) {
            for (Mention next : other.mentions()) {
                int start = first.span().end();
                boolean behind = start <= next.span().start() && next.span().start() - start <= LONGEST;
                String between =
                        behind ? chart.text().substring(start, next.span().start()) : "";
                if (behind && OWNS.matcher(between).matches()) {
                    return Optional.of(other);
                }
                if (behind && BELONGS.matcher(between).matches()) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    /** The bodies that the sentence names before the place in the text; for the post of an official no firms. */
    private List<Referent> named(Context context, int sentence, int end, boolean official) {
        return context.references().referents().stream()
                .filter(r -> r.named() && ontology.isA(r.type(), Dos.ORGANIZATION))
                .filter(r -> !ontology.isA(r.type(), Dos.TRIBUNAL) && !(official && firms.contains(r.type())))
                .filter(r -> r.mentions().stream().anyMatch(m -> isIn(m, sentence, end)))
                .toList();
    }

    private static boolean isIn(Mention mention, int sentence, int end) {
        return mention.sentence() == sentence && mention.span().end() <= end;
    }

    /** Without words that tell of what somebody is the head: neither "company spokesman" nor "Bay Area regional director" nor "director of the film". */
    private boolean isBare(Chart chart, RolePhrase post) {
        int at = post.nounFrom() - 1;
        while (at >= 0
                && chart.phrasesAt(at).stream().noneMatch(chart::isPlace)
                && (chart.upos(at).equals("ADJ") || roles.isBefore(chart.lower(at)))) {
            at--;
        }
        boolean noun = chart.token(at).isNoun()
                && (at == post.nounFrom() - 1 || chart.upos(at).equals("PROPN"));
        return !noun
                && !isOwned(chart, at)
                && !roles.isPlural(chart, post)
                && (endsPost(chart, post.nounTo()) || isOfDuty(chart, post));
    }

    /** "the neighbour's director", "his head". */
    private static boolean isOwned(Chart chart, int at) {
        boolean pronoun = chart.token(at).xpos().equals("PRP$");
        return pronoun ? !OWN.contains(chart.lower(at)) : Bodies.isPossessive(chart, at);
    }

    /** Behind the post stand its holder, a mark, or "of the unit", which was named before. */
    private static boolean endsPost(Chart chart, int to) {
        boolean of = chart.lower(to).equals("of") && chart.lower(to + 1).equals("the") && chart.isUnit(to + 2);
        return of && !chart.token(Math.min(to + 3, chart.size() - 1)).isNoun()
                || chart.lower(to).equals(",")
                || chart.isCapital(to);
    }

    /** "the Director of Investigation and Enforcement, Ann Lee", "head of enforcement Ann Lee": what the post is for; in small letters only of the same sentence. */
    private boolean isOfDuty(Chart chart, RolePhrase post) {
        return Set.of("of", "for").contains(chart.lower(post.nounTo()))
                && post.to() > post.nounTo() + 1
                && IntStream.range(post.nounTo() + 1, post.to())
                        .allMatch(i -> duties.contains(chart.lower(i))
                                || Set.of("and", "&", ",").contains(chart.lower(i)));
    }
}
