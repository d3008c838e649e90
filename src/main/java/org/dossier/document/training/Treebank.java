package org.dossier.document.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.document.Conllu;
import org.dossier.document.Sentence;

/**
 * The annotated text that the models learn from, and what they are measured on.
 *
 * @param dev sentences by the name of their corpus
 */
record Treebank(List<Sentence> train, Map<String, List<Sentence>> dev) {

    static Treebank read(Path data) throws IOException {
        List<Sentence> train = new ArrayList<>(web(data, "train"));
        List<Sentence> gum = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("gum/index.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2 && !cells[0].equals("id")) {
                List<Sentence> document = Conllu.read(data.resolve("gum/conllu/" + cells[0] + ".conllu"));
                (cells[2].equals("dev") ? gum : train).addAll(document);
            }
        }
        Map<String, List<Sentence>> dev = new LinkedHashMap<>();
        dev.put("EWT dev", web(data, "dev"));
        dev.put("GUM dev", gum);
        return new Treebank(train, dev);
    }

    /** The sentences of EWT, whose texts are others than those of GUM. */
    static List<Sentence> web(Path data, String part) throws IOException {
        return Conllu.read(data.resolve("uner-ewt/conllu/en_ewt-ud-" + part + ".conllu"));
    }
}
