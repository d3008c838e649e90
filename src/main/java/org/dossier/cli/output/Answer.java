package org.dossier.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.dossier.cli.input.UserError;

/** Prints the answer to a query. */
public final class Answer {

    private Answer() {}

    /** @param form null for the usual one: a table for rows, Turtle for graphs */
    public static void print(QueryExecution execution, AnswerForm form, PrintWriter out) {
        Query query = execution.getQuery();
        if (query.isAskType()) {
            ask(execution.execAsk(), form, out);
        } else if (query.isSelectType()) {
            rows(execution.execSelect(), form, query, out);
        } else {
            graph(query.isConstructType() ? execution.execConstruct() : execution.execDescribe(), form, out);
        }
        out.flush();
    }

    private static void ask(boolean answer, AnswerForm form, PrintWriter out) {
        if (form == null || form == AnswerForm.TABLE) {
            out.println(answer ? "yes" : "no");
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ResultSetMgr.write(bytes, answer, rowsLang(form));
            out.print(bytes.toString(StandardCharsets.UTF_8));
        }
    }

    private static void rows(ResultSet rows, AnswerForm form, Query query, PrintWriter out) {
        if (form == null || form == AnswerForm.TABLE) {
            new TextTable(query.getPrefixMapping()).print(rows, out);
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ResultSetMgr.write(bytes, rows, rowsLang(form));
            out.print(bytes.toString(StandardCharsets.UTF_8));
        }
    }

    private static Lang rowsLang(AnswerForm form) {
        return switch (form) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            default ->
                throw new UserError("--format " + form
                        + " is for graphs (CONSTRUCT, DESCRIBE); rows go as table, csv, tsv, json or xml");
        };
    }

    private static void graph(Model model, AnswerForm form, PrintWriter out) {
        RDFFormat format = form == null
                ? RDFFormat.TURTLE_PRETTY
                : switch (form) {
                    case TTL -> RDFFormat.TURTLE_PRETTY;
                    case NT -> RDFFormat.NTRIPLES_UTF8;
                    case JSONLD -> RDFFormat.JSONLD_PRETTY;
                    case XML -> RDFFormat.RDFXML_PLAIN;
                    default ->
                        throw new UserError(
                                "--format " + form + " is for rows (SELECT); graphs go as ttl, nt, jsonld or xml");
                };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, model, format);
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }
}
