package org.dossier.document.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the table {@code noun-classes} from WordNet 3.0: single nouns that {@code clusters.gz} knows, too, and of which one class is clear, by the
 * number of their senses and how often each was met in tagged text. What may be a thing that can be taken has no class. Run by hand, with the folder
 * of WordNet's files and the table, whose first lines stay.
 */
final class NounClassConversion {

    private static final String PERSON = "person";
    private static final String GROUP = "group";
    private static final String PLACE = "place";
    private static final String ABSTRACT = "abstract";
    private static final String THING = "thing";

    /** How much of a noun's use its class has at least. */
    private static final double CLEAR = 0.75;

    /** How much of it may be that of a thing, for people and for what is no thing. */
    private static final Map<String, Double> AS_THING = Map.of(PERSON, 0.02, GROUP, 0.02, PLACE, 0.02, ABSTRACT, 0.05);

    /** Acts, attributes, thoughts, events, feelings, motives, phenomena, processes, relations, shapes, states, times. */
    private static final Set<Integer> ABSTRACT_FILES = Set.of(4, 7, 9, 11, 12, 16, 19, 22, 24, 25, 26, 28);

    private static final int COMMUNICATION = 10;
    private static final int GROUPS = 14;
    private static final int LOCATIONS = 15;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Head(String name, String... senses) {}

    /** What the classes are headed by, the first that fits. */
    private static final List<Head> HEADS = List.of(
            new Head(THING, "alcohol.1"),
            new Head(PERSON, "person.1"),
            new Head("drug", "controlled_substance.1", "narcotic.1", "hallucinogen.1", "drug_of_abuse.1"),
            new Head("weapon", "weapon.1", "ammunition.1", "explosive.1"),
            new Head(THING, "projectile.1"),
            new Head("vehicle", "vehicle.1"),
            new Head("building", "building.1", "establishment.4", "housing.1", "workplace.1", "place_of_worship.1"));

    /** Groups of people; others are sets of things. */
    private static final Head PEOPLE =
            new Head(GROUP, "social_group.1", "gathering.1", "people.1", "ethnic_group.1", "organization.1");

    /** What is said and can be held in hands. */
    private static final Head RECORDS = new Head(
            THING,
            "written_communication.1",
            "signal.1",
            "symbol.1",
            "indication.1",
            "show.3",
            "print_media.1",
            "recording.1",
            "publication.1",
            "album.1",
            "visual_communication.1",
            "display.4",
            "medium.1",
            "auditory_communication.1");

    private final WordNet nouns;

    private NounClassConversion(WordNet nouns) {
        this.nouns = nouns;
    }

    public static void main(String[] args) throws IOException {
        Path table = Path.of(args[1]);
        NounClassConversion conversion = new NounClassConversion(WordNet.read(Path.of(args[0])));
        List<String> lines = new ArrayList<>(Files.readAllLines(table).stream()
                .takeWhile(line -> line.startsWith("#"))
                .toList());
        lines.add("noun\tclass");
        Clusters known = Clusters.load();
        conversion.nouns.nouns().stream()
                .filter(noun -> noun.matches("[a-z][a-z-]{2,}") && known.of(noun) >= 0)
                .forEach(noun -> conversion.classOf(noun).ifPresent(name -> lines.add(noun + "\t" + name)));
        Files.write(table, lines);
    }

    private Optional<String> classOf(String noun) {
        Map<String, Double> shares = shares(noun);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        String most =
                Collections.max(shares.entrySet(), Map.Entry.comparingByValue()).getKey();
        double thing = 1
                - Stream.of(PERSON, GROUP, PLACE, ABSTRACT)
                        .mapToDouble(c -> shares.getOrDefault(c, 0.0))
                        .sum();
        boolean clear = shares.get(most) >= CLEAR;
        if (!AS_THING.containsKey(most)) {
            return Optional.of(most).filter(name -> clear && !name.equals(THING));
        }
        return Optional.of(clear ? most : ABSTRACT).filter(name -> thing <= AS_THING.get(name));
    }

    /** How much of its use a noun has in each class. A sense counts as often as it was met, and a little more the more usual it is said to be. */
    private Map<String, Double> shares(String noun) {
        Map<String, Double> shares = new HashMap<>();
        double rank = 1;
        double all = 0;
        for (WordNet.Use use : nouns.uses(noun)) {
            String name = classOf(use);
            boolean common = use.sense().words().contains(noun) || name.equals(PERSON);
            if (common && !use.sense().instance()) {
                double weight = use.count() + 1 / rank++;
                all += weight;
                shares.merge(name, weight, Double::sum);
            }
        }
        double total = all;
        shares.replaceAll((name, weight) -> weight / total);
        return shares;
    }

    private String classOf(WordNet.Use use) {
        Set<String> above = nouns.upwards(use.offset());
        int file = use.sense().file();
        return HEADS.stream()
                .filter(head -> isBelow(above, head))
                .map(Head::name)
                .findFirst()
                .orElseGet(() -> switch (file) {
                    case COMMUNICATION -> isBelow(above, RECORDS) ? THING : ABSTRACT;
                    case GROUPS -> isBelow(above, PEOPLE) ? GROUP : THING;
                    case LOCATIONS -> PLACE;
                    default -> ABSTRACT_FILES.contains(file) ? ABSTRACT : THING;
                });
    }

    private boolean isBelow(Set<String> above, Head head) {
        return Stream.of(head.senses()).map(nouns::offset).anyMatch(above::contains);
    }
}
