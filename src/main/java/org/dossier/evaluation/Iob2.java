package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.name.NameTagger;
import org.dossier.knowledge.Knowledge;

/**
 * Names as IOB2 (Tjong Kim Sang and Veenstra, EACL 1999): a line a word with its number, the word, and B-, I- or O; an empty line behind
 * each sentence. Types are PER, ORG and LOC. They are the names that a model sees, in text of any kind: the rules, which know the
 * names of one domain, are right more seldom in mails and reviews, also where the model is silent.
 */
public final class Iob2 {

    private final NameTagger names;

    public Iob2(Knowledge knowledge) {
        names = NameTagger.load(knowledge.gazetteer()::kinds);
    }

    /**
     * The words of each sentence of each document; lines that start with {@code #} are comments, {@code # newdoc} begins a document. The
     * word is in the second of three columns.
     */
    public static List<List<List<String>>> documents(List<String> lines) {
        List<List<List<String>>> documents = new ArrayList<>();
        List<List<String>> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("# newdoc")) {
                flush(words, sentences);
            }
            if (line.startsWith("# newdoc")) {
                flush(sentences, documents);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                String[] cells = line.split("\t", -1);
                words.add(cells[Math.min(1, cells.length - 1)]);
            }
        }
        flush(words, sentences);
        flush(sentences, documents);
        return documents;
    }

    private static <T> void flush(List<T> parts, List<List<T>> wholes) {
        if (!parts.isEmpty()) {
            wholes.add(List.copyOf(parts));
            parts.clear();
        }
    }

    public String format(Document document) {
        List<List<String>> tags = names.tag(document);
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                out.append(token.index() + 1).append('\t').append(token.text()).append('\t');
                out.append(tags.get(sentence.index()).get(token.index())).append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
