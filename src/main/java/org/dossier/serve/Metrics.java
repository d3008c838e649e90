package org.dossier.serve;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EventsHandler;
import org.eclipse.jetty.util.NanoTime;

/** Counts and times requests by what they ask for, and shows that to Prometheus. */
final class Metrics extends EventsHandler {

    private static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** Addresses are without number, names of meters must not be: everything else is one. */
    private static final Set<String> PARTS =
            Set.of("api", "sparql", "data", "id", "void", "reconcile", "lib", "health", "metrics");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics() {
        new JvmThreadMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** The time is from the first byte of the request to the last of the answer. */
    @Override
    protected void onComplete(Request request, int status, HttpFields headers, Throwable failure) {
        registry.timer(
                        "http.server.requests",
                        "uri",
                        part(Request.getPathInContext(request)),
                        "status",
                        failure == null ? Integer.toString(status) : "broken off")
                .record(NanoTime.since(request.getBeginNanoTime()), TimeUnit.NANOSECONDS);
    }

    private static String part(String path) {
        String[] parts = path.split("/", -1);
        String first = parts.length > 1 ? parts[1] : "";
        return PARTS.contains(first) ? "/" + first : "page";
    }

    HttpServlet servlet() {
        return new MetricsServlet(registry);
    }

    private static final class MetricsServlet extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient PrometheusMeterRegistry registry;

        MetricsServlet(PrometheusMeterRegistry registry) {
            this.registry = registry;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType(CONTENT_TYPE);
            response.getWriter().write(registry.scrape());
        }
    }
}
