package org.dossier.serve.sparql;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** The functions that queries of strangers may call. */
public final class BoundedFunctions {

    /** The same functions by IRI, which would be called as they are. */
    private static final Predicate<String> BY_OTHER_NAMES =
            Pattern.compile("[#/](regex|matches|replace|concat)$").asPredicate();

    private BoundedFunctions() {}

    /** Lets the queries of a data set call nothing else. */
    public static void only(Context context) {
        RewriteFactory usual = Optimize.getFactory() == null ? Optimize.stdOptimizationFactory : Optimize.getFactory();
        RewriteFactory bounded = c -> op -> usual.create(c).rewrite(bound(op));
        context.set(ARQConstants.sysOptimizerFactory, bounded);
        FunctionRegistry.set(context, registry());
    }

    private static Op bound(Op op) {
        return Transformer.transform(new TransformCopy(), new Exchange(), op);
    }

    private static FunctionRegistry registry() {
        FunctionRegistry known = new FunctionRegistry() {
            @Override
            public FunctionFactory getFunctionFactory(String name) {
                return isRegistered(name) ? super.getFunctionFactory(name) : null;
            }
        };
        FunctionRegistry standard = FunctionRegistry.standardRegistry();
        standard.keys().forEachRemaining(name -> {
            if (!BY_OTHER_NAMES.test(name)) {
                known.put(name, standard.getFunctionFactory(name));
            }
        });
        return known;
    }

    private static final class Exchange extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            return BoundedFunction.of(function, arguments);
        }
    }
}
