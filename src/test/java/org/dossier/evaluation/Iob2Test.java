package org.dossier.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class Iob2Test {

    private static List<List<List<String>>> documents(String text) {
        return Iob2.documents(text.lines().toList());
    }

    @Test
    void documentsAndSentencesKeepTheirWords() {
        String text =
                "# newdoc id = a\n# text = x\n1\tThe\tO\n2\t#\tO\n\n1\tEnd\tO\n\n# newdoc id = b\n1\tBonn\tB-LOC\n";
        assertEquals(List.of(List.of(List.of("The", "#"), List.of("End")), List.of(List.of("Bonn"))), documents(text));
    }

    @Test
    void fileWithoutDocumentsIsOne() {
        assertEquals(List.of(List.of(List.of("a"), List.of("b"))), documents("1\ta\tO\n\n\n1\tb\tO"));
    }

    @Test
    void newDocumentEndsASentenceWithoutAnEmptyLine() {
        assertEquals(2, documents("1\ta\tO\n# newdoc id = b\n1\tb\tO").size());
    }

    @Test
    void emptyFileHasNoDocument() {
        assertEquals(List.of(), documents(""));
        assertEquals(List.of(), documents("# newdoc id = a\n\n"));
    }
}
