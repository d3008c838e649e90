package org.dossier.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text outside links each element of a page has in its children and grandchildren, in the manner of Readability (Arc90). A
 * block of any kind that holds text itself counts as a paragraph, so that pages without {@code <p>} have an article, too; since such a
 * block may be the whole article, its text counts for itself as well.
 */
final class TextWeights implements NodeVisitor {

    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "pre");

    private final Map<Element, Integer> own = new LinkedHashMap<>();
    private final Map<Element, Integer> weights = new LinkedHashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private int links;

    private TextWeights() {}

    /** The heaviest element, of equal ones the first; none where a page has no text. */
    static Optional<Element> heaviest(Element body) {
        TextWeights read = new TextWeights();
        NodeTraversor.traverse(read, body);
        read.own.forEach(read::weigh);
        return read.weights.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    private void weigh(Element block, int length) {
        if (length <= 0) {
            return;
        }
        boolean paragraph = PARAGRAPHS.contains(block.normalName());
        Element parent = block.parent();
        Element above = parent == null ? null : parent.parent();
        if (above != null) {
            weights.merge(above, length / 2, Integer::sum);
        }
        if (parent != null) {
            weights.merge(parent, length, Integer::sum);
        }
        weights.merge(block, paragraph ? 0 : length + 1, Integer::sum);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !open.isEmpty()) {
            int length = text.text().strip().length();
            own.merge(open.peek(), links > 0 ? -length : length, Integer::sum);
        } else if (node instanceof Element element) {
            links += element.normalName().equals("a") ? 1 : 0;
            if (PageLines.isBlock(element)) {
                open.push(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (element.equals(open.peek())) {
                open.pop();
            }
        }
    }
}
