package org.dossier.serve;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose request does not arrive as a whole in some time. Who sends a byte now and then (a "slow loris") is never
 * silent, and could hold all connections that a server has.
 */
final class SlowRequests extends AbstractLifeCycle implements Connection.Listener {

    /**
     * What a connection had done when it was last looked at.
     *
     * @param bytes received
     * @param answers sent
     * @param arriving whether more of a request had come by then
     */
    private record Progress(long bytes, long answers, boolean arriving) {

        /** What it has done now: while a request arrives, bytes come and no answer goes. */
        Progress of(Connection connection) {
            long received = connection.getBytesIn();
            long sent = connection.getMessagesOut();
            return new Progress(received, sent, received > bytes && sent == answers);
        }
    }

    private final Server server;
    private final Duration longest;
    private final Map<Connection, Progress> connections = new ConcurrentHashMap<>();
    private Scheduler.Task next = () -> false;

    /** @param longest a request that takes this time may be broken off, one that takes three times as long is */
    SlowRequests(Server server, Duration longest) {
        this.server = server;
        this.longest = longest;
    }

    @Override
    protected void doStart() {
        next = server.getScheduler().schedule(this::look, longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doStop() {
        next.cancel();
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Progress(0, 0, false));
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    private void look() {
        connections.replaceAll((connection, before) -> {
            Progress now = before.of(connection);
            if (before.arriving() && now.arriving()) {
                connection.getEndPoint().close();
            }
            return now;
        });
        if (isRunning()) {
            doStart();
        }
    }
}
