package org.dossier.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text below an element as lines: one for each paragraph, list item, cell or other block, and where two line breaks follow each other
 * ({@code <br><br>}), as in pages that mark paragraphs by nothing else. A single break ends a line behind a full stop and behind words that are
 * all in bold type, as headlines are; else the sentence goes on. A blank line stands between paragraphs, none within a list or table. Takes one
 * pass, however deep the page is.
 */
final class PageLines implements NodeVisitor {

    /** Elements that mark what is text; {@code div} and the like may hold anything. */
    static final Set<String> MARKED =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "blockquote", "pre", "td", "th", "dd", "dt");

    /** Blocks for jsoup, though they stand within sentences. */
    private static final Set<String> INLINE = Set.of("ins", "del");

    private static final Set<String> BOLD = Set.of("b", "strong");

    private static final Set<String> CELLS = Set.of("td", "th", "dd", "dt");

    private static final String BREAK = "\u2028";
    private static final Pattern PARAGRAPH = Pattern.compile("[\\s\u00A0]*\u2028[\\s\u00A0]*\u2028[\\s\u00A0\u2028]*");
    private static final Pattern STOP = Pattern.compile("(?<=[.!?:”\"])[ \t\u00A0]*\u2028");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2028]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u00AD]");

    private final boolean all;
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int marked;
    private int items;
    private boolean item;
    private int kept;
    private int cells;
    private int paragraphs;
    private int bold;
    private boolean plain;
    private boolean tight;

    private PageLines(boolean all) {
        this.all = all;
    }

    /** The text in elements that mark text; all text where these hold less than half of it, since then paragraphs are not marked. */
    static String of(Element container) {
        String marked = read(container, false);
        String all = read(container, true);
        return 2 * marked.length() >= all.length() ? marked : all;
    }

    private static String read(Element container, boolean all) {
        PageLines lines = new PageLines(all);
        NodeTraversor.traverse(lines, container);
        lines.endLine();
        return lines.lines.toString();
    }

    /** Whether an element is a block that ends the line before it. */
    static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE.contains(element.normalName());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void add(TextNode text) {
        if (!all && marked == 0) {
            return;
        }
        item |= items > 0 && !text.isBlank();
        plain |= bold == 0 && !text.isBlank();
        line.append(kept > 0 ? text.getWholeText().replace("\n", BREAK) : text.getWholeText());
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            line.append(BREAK).append(plain || bold > 0 ? "" : BREAK);
            plain = false;
        }
        bold += isBold(element) ? 1 : 0;
        if (isBlock(element)) {
            endLine();
            count(element, 1);
        }
    }

    private static boolean isBold(Element element) {
        return BOLD.contains(element.normalName());
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void close(Element element) {
        bold -= isBold(element) ? 1 : 0;
        if (isBlock(element)) {
            endLine();
            count(element, -1);
        }
    }

    private void count(Element element, int step) {
        String name = element.normalName();
        marked += MARKED.contains(name) ? step : 0;
        items += name.equals("li") ? step : 0;
        kept += name.equals("pre") ? step : 0;
        cells += CELLS.contains(name) ? step : 0;
        paragraphs += name.equals("p") ? step : 0;
    }

    private void endLine() {
        boolean row = item || cells > 0 && paragraphs == 0;
        boolean blank = !(row && tight) && !lines.isEmpty();
        for (String paragraph : PARAGRAPH.split(INVISIBLE.matcher(line).replaceAll(""))) {
            for (String one : STOP.split(paragraph)) {
                String text = BLANKS.matcher(one).replaceAll(" ").strip();
                if (!text.isEmpty()) {
                    lines.append(blank ? "\n" : "")
                            .append(item ? "• " : "")
                            .append(text)
                            .append('\n');
                    blank = false;
                    tight = row;
                }
            }
            blank = !lines.isEmpty();
        }
        line.setLength(0);
        item = false;
        plain = false;
    }
}
