package org.dossier.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NounKindsTest {

    private static final String CLASSES = "tycoon\tperson\nhope\tabstract\n";

    @TempDir
    Path folder;

    @Test
    void nounThatIsNotListedHasTheKindsOfTheRowOfItsClass() {
        NounKinds kinds = read("*person\tsuspect\n", CLASSES);
        assertEquals(Set.of("suspect"), kinds.byNoun().get("tycoon"));
        assertEquals(null, kinds.byNoun().get("hope"));
    }

    @Test
    void rowOfTheNounItselfGoesFirst() {
        assertEquals(
                Set.of("goods"),
                read("*person\tsuspect\ntycoon\tgoods\n", CLASSES).byNoun().get("tycoon"));
    }

    @Test
    void rowOfAClassWithoutNounsIsRefusedWithTheNearestClass() {
        String problem = assertThrows(KnowledgeException.class, () -> read("*preson\tsuspect\n", CLASSES))
                .getMessage();
        assertTrue(problem.contains("expressions/nouns.tsv"), problem);
        assertTrue(problem.contains("Did you mean \"*person\"?"), problem);
    }

    @Test
    void nounWithoutAClassIsRefused() {
        String problem = assertThrows(KnowledgeException.class, () -> read("*person\tsuspect\n", "tycoon\n"))
                .getMessage();
        assertTrue(problem.contains("expressions/noun-classes.tsv"), problem);
        assertTrue(problem.contains("the row of \"tycoon\" has no class"), problem);
    }

    private NounKinds read(String nouns, String classes) {
        return NounKinds.read(new Expressions(Map.of(
                "noun-kinds", table("noun-kinds", "kind\tsenses\nsuspect\ngoods\n"),
                "nouns", table("nouns", "noun\tkinds\n" + nouns),
                "default-measures", table("default-measures", "unit\tkinds\n"),
                "noun-classes", table("noun-classes", "noun\tclass\n" + classes))));
    }

    private Table table(String name, String rows) {
        try {
            return Table.read(Files.writeString(folder.resolve(name + ".tsv"), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
