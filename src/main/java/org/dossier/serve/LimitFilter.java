package org.dossier.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Keeps SPARQL queries few and their answers finite, so that they leave room for everybody else; one too many waits for a moment. */
final class LimitFilter implements Filter {

    /** Longer than most queries take. */
    private static final long PATIENCE_MILLIS = 1000;

    private final Semaphore free;
    /** For those that wait: each holds a thread, so half of the threads may. */
    private final Semaphore places;

    private final long answerBytes;

    LimitFilter(Limits limits) {
        free = new Semaphore(limits.queries(), true);
        places = new Semaphore(Math.max(1, limits.threads() / 2));
        answerBytes = limits.answerBytes();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!isTaken()) {
            answer.setHeader("Retry-After", "2");
            answer.sendError(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Too many queries run at the moment; ask again soon.");
            return;
        }
        try {
            chain.doFilter(request, new Bounded(answer, answerBytes));
        } finally {
            free.release();
        }
    }

    private boolean isTaken() {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            return free.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            places.release();
        }
    }

    private static final class Bounded extends HttpServletResponseWrapper {

        private final long limit;

        Bounded(HttpServletResponse response, long limit) {
            super(response);
            this.limit = limit;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return new BoundedStream(super.getOutputStream(), limit);
        }
    }

    private static final class BoundedStream extends ServletOutputStream {

        private final ServletOutputStream out;
        private long left;

        BoundedStream(ServletOutputStream out, long limit) {
            this.out = out;
            this.left = limit;
        }

        @Override
        public void write(int b) throws IOException {
            spend(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            spend(length);
            out.write(bytes, offset, length);
        }

        private void spend(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("The answer is longer than this server gives; use LIMIT.");
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
