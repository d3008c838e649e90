package org.dossier.serve;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Counts and times requests by what they ask for, and shows that to Prometheus. */
final class Metrics implements Filter {

    private static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** Addresses are without number, names of meters must not be: everything else is one. */
    private static final Set<String> PARTS =
            Set.of("api", "sparql", "data", "id", "void", "reconcile", "lib", "health");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics() {
        new JvmThreadMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Timer.Sample sample = Timer.start(registry);
        try {
            chain.doFilter(request, response);
        } finally {
            sample.stop(registry.timer(
                    "http.server.requests",
                    "uri",
                    part(((HttpServletRequest) request).getRequestURI()),
                    "status",
                    Integer.toString(((HttpServletResponse) response).getStatus())));
        }
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
