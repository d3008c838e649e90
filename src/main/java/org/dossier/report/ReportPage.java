package org.dossier.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The report as a Markdown page: {@code report.md}. */
public final class ReportPage {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String SIGNS = "\\`*_[]<>|#";
    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>|#])");

    /** So many findings of one rule are told in full: a reader looks at the first ones, and a program at the graph. */
    private static final int MOST = 100;

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private ReportPage(Report report) {
        this.report = report;
    }

    public static String write(Report report) {
        return new ReportPage(report).page();
    }

    private String page() {
        line("# Report");
        line("");
        line(summary());
        counts();
        findings();
        articles();
        return out.toString();
    }

    private String summary() {
        Map<Severity, Long> bySeverity = report.findings().stream()
                .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()));
        String found = bySeverity.isEmpty()
                ? "no objections"
                : bySeverity.entrySet().stream()
                        .map(e -> Count.of(e.getValue(), e.getKey().toString()))
                        .collect(Collectors.joining(", "));
        return Count.of(report.articles().size(), "article") + " read; shapes and checks: " + found + ".";
    }

    private void counts() {
        line("");
        line("## What was read");
        line("");
        line("| class | number |");
        line("|---|---:|");
        report.counts().forEach((label, count) -> line("| " + plain(label) + " | " + count + " |"));
    }

    private void findings() {
        line("");
        line("## Shapes and checks");
        if (report.findings().isEmpty()) {
            line("");
            line("Nothing to object to.");
        }
        report.findings().stream()
                .collect(Collectors.groupingBy(
                        f -> f.severity() + ": " + f.rule(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::rule);
    }

    private void rule(String title, List<Finding> findings) {
        line("");
        line("### " + title);
        line("");
        String solution = findings.get(0).solution();
        if (!solution.isEmpty()) {
            line(solution);
            line("");
        }
        findings.stream().limit(MOST).forEach(this::finding);
        if (findings.size() > MOST) {
            line("- … and " + (findings.size() - MOST) + " more of these: report.ttl has all.");
        }
    }

    private void finding(Finding finding) {
        line("- " + plain(finding.message()));
        line("  " + (finding.label().equals(finding.node()) ? "" : plain(finding.label()) + ", ") + "<" + finding.node()
                + ">");
        finding.quotes().stream()
                .map(q -> "  - “" + plain(q.quote()) + "” (" + plain(q.article()) + ")")
                .distinct()
                .forEach(this::line);
    }

    private void articles() {
        line("");
        line("## Articles, and what was left out");
        report.articles().forEach(this::article);
    }

    private void article(ArticleSummary article) {
        line("");
        line("### " + plain(article.name()));
        line("");
        article.title().ifPresent(t -> line("- title: " + plain(t)));
        line("- published: "
                + article.published().orElse("not known, so that relative dates stay open")
                + (article.reasons().isEmpty() || article.published().isEmpty() ? "" : ", inferred"));
        article.reasons().forEach(r -> line("  - " + plain(r)));
        article.remarks().forEach(r -> line("- left out: " + plain(r)));
    }

    /** On one line, and so that no character of it is markup. */
    private static String plain(String text) {
        return isPlain(text)
                ? text
                : MARKUP.matcher(BLANKS.matcher(text.strip()).replaceAll(" ")).replaceAll("\\\\$1");
    }

    /** Most texts are as they must be; to see that takes a tenth of what it takes to replace nothing in them. */
    private static boolean isPlain(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || SIGNS.indexOf(c) >= 0 || c == ' ' && last == ' ' || c > '~' && Character.isWhitespace(c)) {
                return false;
            }
            last = c;
        }
        return last != ' ';
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
