package org.dossier.serve.sparql;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * A function of SPARQL that is tried on its arguments before it is called: whether its regular expression comes to an end on the text,
 * and whether what it makes is not too long, since thirty times {@code CONCAT(?x, ?x)} is a billion characters.
 */
final class BoundedFunction extends ExprFunctionN {

    /** Of one match or replacement; a sensible one takes microseconds. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private static final int MOST_CHARACTERS = 1 << 20;

    /** With arguments that may be older than ours: only its name and its compiled pattern are used. */
    private final ExprFunctionN function;

    private BoundedFunction(ExprFunctionN function, ExprList arguments) {
        super(function.getFunctionSymbol().getSymbol(), arguments);
        this.function = function;
    }

    /** The function itself, if it cannot do harm. */
    static Expr of(ExprFunctionN function, ExprList arguments) {
        return function instanceof E_Regex || function instanceof E_StrReplace || function instanceof E_StrConcat
                ? new BoundedFunction(function, arguments)
                : function.copy(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        switch (function) {
            case E_Regex regex -> unlessTooDeep(matcher(arguments, 2)::find);
            case E_StrReplace replace -> findAll(matcher(arguments, 3), length(arguments.get(2)));
            default ->
                keep(arguments.stream().mapToLong(BoundedFunction::length).sum());
        }
        return unlessTooDeep(() -> function.eval(arguments));
    }

    private static Matcher matcher(List<NodeValue> arguments, int flags) {
        return RegexEngine.makePattern(
                        "regex", text(arguments.get(1)), flags < arguments.size() ? text(arguments.get(flags)) : null)
                .matcher(new BoundedText(text(arguments.get(0)), LONGEST));
    }

    /** @param replacement length of what stands for each match */
    private static void findAll(Matcher matcher, int replacement) {
        long length = 0;
        while (unlessTooDeep(matcher::find)) {
            length += replacement;
            keep(length);
        }
    }

    /** Alternatives within repetitions go deeper for each character. */
    private static <T> T unlessTooDeep(Supplier<T> step) {
        try {
            return step.get();
        } catch (StackOverflowError e) {
            throw new ExprEvalException("The pattern is too deep for this text.", e);
        }
    }

    private static void keep(long characters) {
        if (characters > MOST_CHARACTERS) {
            throw new ExprEvalException("The text would be longer than " + MOST_CHARACTERS + " characters.");
        }
    }

    private static int length(NodeValue value) {
        return value.isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
    }

    private static String text(NodeValue value) {
        if (!value.isLiteral()) {
            throw new ExprEvalException("No text: " + value);
        }
        return value.asNode().getLiteralLexicalForm();
    }

    @Override
    public Expr copy(ExprList arguments) {
        return of(function, arguments);
    }
}
