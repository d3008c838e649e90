package org.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of packages is the data's way: each may use what stands above it, never what stands below. */
class ArchitectureTest {

    private static final List<String> WAY = List.of(
            "article",
            "knowledge",
            "gazetteer",
            "document",
            "mention",
            "reference",
            "relation",
            "entity",
            "statement",
            "graph",
            "dataset",
            "link",
            "report",
            "evaluation",
            "serve",
            "cli");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ArchitectureTest::isMain)
                .importPackages("org.dossier");
    }

    /** By its source, not by its folder: an editor may compile main and test classes into one. */
    private static boolean isMain(Location location) {
        String path = location.asURI().getPath();
        String source = path.substring(path.lastIndexOf("/org/dossier/")).replaceFirst("(\\$.*)?\\.class$", ".java");
        return Files.exists(Path.of("src/main/java" + source));
    }

    static List<String> way() {
        return WAY;
    }

    @ParameterizedTest
    @MethodSource("way")
    void packageLooksOnlyUpward(String name) {
        String[] below = WAY.subList(WAY.indexOf(name) + 1, WAY.size()).stream()
                .map(ArchitectureTest::in)
                .toArray(String[]::new);
        if (below.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(in(name))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(below))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    /** {@code org.dossier} itself is the table of contents: it leads through the packages, and only those at the end may call it. */
    @Test
    void onlyTheEndCallsTheTableOfContents() {
        noClasses()
                .that(resideInAnyPackage(WAY.subList(0, WAY.indexOf("report")).stream()
                        .map(ArchitectureTest::in)
                        .toArray(String[]::new)))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Dossier.class)
                .check(classes);
    }

    @Test
    void everyPackageStandsInTheList() {
        List<String> tops = packages().map(p -> p.replaceFirst("\\..*$", "")).toList();
        assertEquals(List.of(), tops.stream().filter(p -> !WAY.contains(p)).toList());
    }

    /** All packages that have parts, the whole first. */
    static List<String> parted() {
        return packages()
                .map(p -> "org.dossier." + p)
                .map(p -> p.substring(0, p.lastIndexOf('.')))
                .distinct()
                .toList();
    }

    private static Stream<String> packages() {
        return classes.stream()
                .map(c -> c.getPackageName().replaceFirst("^org\\.dossier\\.?", ""))
                .filter(p -> !p.isEmpty())
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("parted")
    void partsOfAPackageHaveNoCycles(String name) {
        slices().matching(name + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cli",
                "dataset",
                "mention",
                "mention.name",
                "reference",
                "relation",
                "relation.event",
                "relation.figure",
                "relation.statement",
                "relation.tie"
            })
    void partsOfAPackageKnowNothingOfTheWhole(String name) {
        noClasses()
                .that()
                .resideInAPackage("org.dossier." + name + ".(*)..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.dossier." + name))
                .check(classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mention.name", "relation.event", "relation.figure", "relation.statement"})
    void onlyTheReaderKnowsItsParts(String name) {
        noClasses()
                .that()
                .resideOutsideOfPackage(in(name))
                .should()
                .dependOnClassesThat(resideInAPackage("org.dossier." + name + ".(*).."))
                .check(classes);
    }

    /** Here the parts make or use what stands in the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"document", "relation.tree"})
    void packageKnowsNothingOfItsParts(String name) {
        noClasses()
                .that()
                .resideInAPackage("org.dossier." + name)
                .should()
                .dependOnClassesThat(resideInAPackage("org.dossier." + name + ".(*).."))
                .check(classes);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses()
                .that(resideInAPackage("org.dossier..")
                        .and(resideInAPackage(in("cli")).negate()))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    @Test
    void onlyReadersOfTextTouchOpenNlp() {
        noClasses()
                .that(resideInAPackage("org.dossier..")
                        .and(resideInAPackage(in("document.text")).negate()))
                .should()
                .dependOnClassesThat(resideInAPackage("opennlp.."))
                .check(classes);
    }

    @ParameterizedTest
    @MethodSource("withoutRdf")
    void packageKnowsNoRdf(String name) {
        noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.jena.."))
                .allowEmptyShould(true)
                .check(classes);
    }

    static List<String> withoutRdf() {
        return List.of("article", "document", "mention", "reference", "relation", "entity", "statement");
    }

    private static String in(String name) {
        return "org.dossier." + name + "..";
    }
}
