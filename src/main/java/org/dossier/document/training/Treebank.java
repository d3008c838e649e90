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
        Path ewt = data.resolve("uner-ewt/conllu");
        List<Sentence> train = new ArrayList<>(Conllu.read(ewt.resolve("en_ewt-ud-train.conllu")));
        List<Sentence> gum = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("gum/index.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2 && !cells[0].equals("id")) {
                List<Sentence> document = Conllu.read(data.resolve("gum/conllu/" + cells[0] + ".conllu"));
                (cells[2].equals("dev") ? gum : train).addAll(document);
            }
        }
        Map<String, List<Sentence>> dev = new LinkedHashMap<>();
        dev.put("EWT dev", Conllu.read(ewt.resolve("en_ewt-ud-dev.conllu")));
        dev.put("GUM dev", gum);
        return new Treebank(train, dev);
    }
}
