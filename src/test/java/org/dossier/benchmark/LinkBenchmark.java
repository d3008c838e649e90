package org.dossier.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.entity.Entities;
import org.dossier.entity.Entity;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Reading;
import org.junit.jupiter.api.Test;

/**
 * How right links to other data sets are on texts of other fields: the documents of GUM, whose named mentions have the title of their
 * Wikipedia article. Prints a table by genre, and each wrong link. No test: {@code ./mvnw test -Dtest=LinkBenchmark -Dgum=GUM/docs}.
 *
 * <p>The gazetteer has no titles, so a link is right if the title, without what stands in brackets behind it, is a name of the linked
 * entry: two places of one name are not told apart by that. A link of a mention without title is not counted, since nobody looked.
 * Recall is over what the gazetteer covers: mentions whose title is a name in it of something of the same kind.
 *
 * @see <a href="https://aclanthology.org/2021.law-1.18/">Lin and Zeldes, "WikiGUM", LAW-DMR 2021</a>
 */
class LinkBenchmark {

    private static final Map<String, String> KINDS =
            Map.of("place", "Place", "organization", "Organization", "person", "Person");

    /** A named mention of GUM. */
    private record Linked(int start, int end, int headStart, int headEnd, String type, String title) {

        static Linked of(JsonObject mention, String text) {
            return new Linked(
                    offset(mention, "start", text),
                    offset(mention, "end", text),
                    offset(mention, "head_start", text),
                    offset(mention, "head_end", text),
                    mention.get("type").getAsString(),
                    mention.get("wiki").getAsString().replace('_', ' ').replaceFirst(" \\(.*\\)$", ""));
        }

        private static int offset(JsonObject mention, String name, String text) {
            return text.offsetByCodePoints(0, mention.get(name).getAsInt());
        }

        /** Whether a name within the mention has its head. */
        boolean isNamedBy(Mention name) {
            return start <= name.span().start()
                    && name.span().end() <= end
                    && name.span().start() <= headStart
                    && headEnd <= name.span().end();
        }
    }

    private static final class Counts {
        private int right;
        private int wrong;
        private int covered;
        private int found;
    }

    private final Dossier dossier = Dossier.load(Path.of("ontology"), Dossier.BASE);
    private final Gazetteer gazetteer = dossier.knowledge().gazetteer();
    private final Map<String, Counts> genres = new TreeMap<>();
    private final SortedSet<String> wrong = new TreeSet<>();

    @Test
    void linksAgainstTitlesOfWikipedia() throws IOException {
        Path docs = Path.of(System.getProperty("gum", "none"));
        assumeTrue(Files.isDirectory(docs), "-Dgum names the folder docs/ of GUM");
        try (Stream<Path> files = Files.list(docs)) {
            files.sorted().forEach(this::measure);
        }
        wrong.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT, "%-12s %6s %6s %9s %8s %7s%n", "", "right", "wrong", "precision", "covered", "recall");
        genres.forEach((genre, c) -> System.out.printf(
                Locale.ROOT,
                "%-12s %6d %6d %9.3f %8d %7.3f%n",
                genre,
                c.right,
                c.wrong,
                c.right / (double) Math.max(1, c.right + c.wrong),
                c.covered,
                c.found / (double) Math.max(1, c.covered)));
    }

    private void measure(Path file) {
        JsonObject document = json(file);
        String text = document.get("text").getAsString();
        String id = document.get("id").getAsString();
        Article article = Article.of(id, text);
        Reading reading = dossier.read(day(document).map(article::publishedOn).orElse(article));
        Entities entities = Entities.of(List.of(reading), dossier.knowledge(), Dossier.BASE);
        List<Linked> mentions = StreamSupport.stream(
                        document.getAsJsonArray("mentions").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(m -> m.has("wiki") && m.get("named").getAsBoolean())
                .map(m -> Linked.of(m, text))
                .filter(m -> KINDS.containsKey(m.type()))
                .toList();
        for (String genre : List.of(document.get("genre").getAsString(), "all")) {
            Counts counts = genres.computeIfAbsent(genre, g -> new Counts());
            mentions.forEach(m -> count(m, reading, entities, counts));
        }
    }

    private static JsonObject json(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDate> day(JsonObject document) {
        return Optional.ofNullable(document.get("date"))
                .filter(d -> !d.isJsonNull() && d.getAsString().matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(d -> LocalDate.parse(d.getAsString()));
    }

    private void count(Linked mention, Reading reading, Entities entities, Counts counts) {
        Optional<Entry> linked = reading.referents().stream()
                .filter(r -> isLinked(r, reading, entities))
                .filter(r -> r.mentions().stream().anyMatch(m -> m instanceof Name && mention.isNamedBy(m)))
                .min(Comparator.comparing(Referent::id))
                .flatMap(Referent::entry);
        boolean right = linked.filter(e -> isNamed(e, mention.title())).isPresent();
        boolean covered = gazetteer.lookup(mention.title()).stream()
                .anyMatch(e -> !e.links().isEmpty() && isOfKind(e, mention.type()));
        counts.right += right ? 1 : 0;
        counts.wrong += linked.isPresent() && !right ? 1 : 0;
        counts.covered += covered ? 1 : 0;
        counts.found += covered && right ? 1 : 0;
        if (linked.isPresent() && !right) {
            wrong.add(reading.article().name() + ": "
                    + reading.article().text().substring(mention.start(), mention.end()) + " is " + mention.title()
                    + ", linked to " + linked.get().name() + " of "
                    + linked.get().table());
        }
    }

    private static boolean isLinked(Referent referent, Reading reading, Entities entities) {
        Entity entity = entities.all().get(entities.iri(reading.article().name(), referent));
        return entity != null && !entity.links().isEmpty();
    }

    private static boolean isNamed(Entry entry, String title) {
        return entry.names().stream().anyMatch(n -> plain(n).equals(plain(title)));
    }

    /** A title may say behind a comma where the place lies. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replaceFirst(",.*", "")
                .strip();
    }

    private boolean isOfKind(Entry entry, String type) {
        return dossier.knowledge()
                .ontology()
                .isA(entry.type(), dossier.knowledge().ontology().iri(KINDS.get(type)));
    }
}
