package org.dossier.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;
import org.dossier.report.Count;

/** Rows of an answer for people: columns in line, literals without datatype, IRIs in short form. */
final class TextTable {

    private final PrefixMapping prefixes;

    TextTable(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    void print(ResultSet rows, PrintWriter out) {
        List<String> header = rows.getResultVars();
        List<List<String>> lines = new ArrayList<>();
        lines.add(header);
        while (rows.hasNext()) {
            QuerySolution row = rows.next();
            lines.add(header.stream().map(v -> cell(row.get(v))).toList());
        }
        int[] widths = new int[header.size()];
        lines.forEach(l -> widen(widths, l));
        for (int i = 0; i < lines.size(); i++) {
            out.println(line(lines.get(i), widths));
            if (i == 0) {
                out.println(line(header.stream().map(v -> "").toList(), widths).replace(' ', '-'));
            }
        }
        out.println("(" + Count.of(lines.size() - 1, "row") + ")");
    }

    private static void widen(int[] widths, List<String> line) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(
                    widths[i], line.get(i).codePointCount(0, line.get(i).length()));
        }
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell).append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 2));
        }
        String padded = line.toString();
        return cells.stream().allMatch(String::isEmpty)
                ? padded.substring(0, padded.length() - 2)
                : padded.stripTrailing();
    }

    private String cell(RDFNode node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.asLiteral().getLexicalForm().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
        }
        return prefixes.shortForm(node.toString());
    }
}
