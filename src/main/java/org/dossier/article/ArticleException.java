package org.dossier.article;

/**
 * A file that cannot be read as an article: says which file and where in it, what is wrong, and what to do instead. The
 * message is one line.
 */
public final class ArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param where the file, with line or byte where that helps: {@code news/a.txt:3} */
    public ArticleException(String where, String what) {
        super(where + ": " + what);
    }
}
