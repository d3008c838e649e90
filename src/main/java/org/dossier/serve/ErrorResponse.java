package org.dossier.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer that holds back what is written with the status of an error, and sends it as a {@link Problem}. */
final class ErrorResponse extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final HttpServletResponse response;
    private boolean failed;

    ErrorResponse(HttpServletResponse response) {
        super(response);
        this.response = response;
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(status);
        failed = status >= FIRST_ERROR;
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        failed = false;
        problem(status, message == null ? "" : message);
    }

    /** What went wrong inside is for the log, not for whoever asked. */
    private void problem(int status, String message) throws IOException {
        if (isCommitted()) {
            throw new IOException("The answer breaks off with status " + status + ".");
        }
        response.resetBuffer();
        new Problem(status, status == SC_INTERNAL_SERVER_ERROR ? "" : message.strip()).send(response);
    }

    /** Sends what was held back, if anything. */
    void finish() throws IOException {
        if (failed) {
            problem(getStatus(), held.toString(StandardCharsets.UTF_8));
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return failed ? new Held() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return failed ? new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8), true) : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!failed) {
            super.flushBuffer();
        }
    }

    private final class Held extends ServletOutputStream {

        @Override
        public void write(int b) {
            held.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("errors are short");
        }
    }
}
