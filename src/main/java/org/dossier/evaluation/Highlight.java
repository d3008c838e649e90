package org.dossier.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Quotation;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.Annotations;
import org.dossier.reference.model.Referent;

/** An article as a web page with its mentions highlighted. Everything from the article is escaped; the page loads nothing. */
public final class Highlight {

    private static final String HEAD = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>
        body { font: 18px/1.6 Georgia, serif; max-width: 42em; margin: 2em auto; padding: 0 1em; white-space: pre-wrap }
        mark { border-radius: 3px; padding: 0 2px; background: #e3ebf7; color: inherit } mark.time { background: #e4f2e4 }
        mark.number { background: #fbeccf } @media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #ddd }
        mark { background: #2c3e5c } mark.time { background: #28472a } mark.number { background: #5c4518 } }
        </style></head><body>\
        """;

    private record Mark(Span span, String kind, String title) {}

    private Highlight() {}

    public static String of(Annotations read) {
        String text = read.document().article().text();
        StringBuilder out = new StringBuilder(
                HEAD.formatted(escape(read.document().article().name())));
        int at = 0;
        for (Mark mark : marks(read)) {
            if (mark.span().start() >= at) {
                out.append(escape(text.substring(at, mark.span().start())));
                out.append("<mark class=\"")
                        .append(mark.kind())
                        .append("\" title=\"")
                        .append(escape(mark.title()))
                        .append("\">");
                out.append(escape(mark.span().in(text))).append("</mark>");
                at = mark.span().end();
            }
        }
        return out.append(escape(text.substring(at))).append("</body></html>\n").toString();
    }

    /** Of marks that overlap the one that starts first, of these the longest. */
    private static List<Mark> marks(Annotations read) {
        return read.mentions().all().stream()
                .flatMap(m -> mark(m, read).stream())
                .sorted(Comparator.<Mark>comparingInt(m -> m.span().start())
                        .thenComparingInt(m -> -m.span().end()))
                .toList();
    }

    private static Optional<Mark> mark(Mention mention, Annotations read) {
        return switch (mention) {
            case Time time -> {
                String value = read.references().of(time).map(IsoDates::iso).orElse("not resolved");
                yield Optional.of(new Mark(time.span(), "time", value));
            }
            case Quantity quantity -> {
                String value = quantity.value().toPlainString() + " " + quantity.unit();
                yield Optional.of(new Mark(quantity.span(), "number", value));
            }
            case Quotation quotation -> Optional.empty();
            default ->
                read.references().of(mention).map(Referent::label).map(l -> new Mark(mention.span(), "thing", l));
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
