package org.dossier.document.analysis;

import java.util.ArrayList;
import java.util.List;
import org.dossier.article.Span;
import org.dossier.document.Token;
import org.dossier.document.learning.ModelFiles;
import org.dossier.document.learning.Words;
import org.dossier.document.tag.Lemmatizer;
import org.dossier.document.tag.Tagger;
import org.dossier.document.tree.Parser;

/** Tags, lemmatises and parses words that are already split. */
public record Pipeline(Tagger tagger, Lemmatizer lemmatizer, Parser parser) {

    /** @throws java.io.UncheckedIOException if a model is missing or damaged */
    static Pipeline load() {
        return new Pipeline(
                ModelFiles.read(ModelFiles.TAGS, Tagger::read),
                ModelFiles.read(ModelFiles.LEMMAS, Lemmatizer::read),
                ModelFiles.read(ModelFiles.TREES, Parser::read));
    }

    /**
     * The words of an article, whose writer knows which begin with a capital.
     *
     * @param spans where the words stand in the article
     */
    List<Token> edited(List<String> forms, List<Span> spans) {
        Words words = new Words(forms);
        return tokens(forms, spans, words, tagger.tagEdited(words));
    }

    /** The words of any text: in mails, names stand in lower case as well. */
    public List<Token> tokens(List<String> forms, List<Span> spans) {
        Words words = new Words(forms);
        return tokens(forms, spans, words, tagger.tag(words));
    }

    private List<Token> tokens(List<String> forms, List<Span> spans, Words words, int[] tags) {
        Parser.Tree tree = parser.parse(words, tags);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String tag = tagger.labels().name(tags[i]);
            int blank = tag.indexOf(' ');
            tokens.add(new Token(
                    i,
                    spans.get(i),
                    forms.get(i),
                    lemmatizer.lemma(forms.get(i), tag),
                    tag.substring(0, blank),
                    tag.substring(blank + 1),
                    tree.heads()[i],
                    parser.labels().name(tree.relations()[i])));
        }
        return tokens;
    }
}
