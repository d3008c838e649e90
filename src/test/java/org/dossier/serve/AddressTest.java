package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static final Address PROXIED =
            new Address("0.0.0.0", 3330, Optional.of(URI.create("https://data.example.org/")));

    @Test
    void thingsAreServedWhereTheirIrisLead() {
        assertEquals(Set.of("/id/", "/things/"), PROXIED.places("https://data.example.org/things/"));
        assertEquals(Set.of("/id/"), PROXIED.places("https://data.example.org/id/"));
    }

    @Test
    void thingsOfOtherServersAreServedUnderId() {
        assertEquals(Set.of("/id/"), PROXIED.places("https://w3id.org/dossier/id/"));
        assertEquals(Set.of("/id/"), Address.loopback(0).places("http://localhost/id/"));
    }

    @Test
    void onlyLoopbackIsClosed() throws UnknownHostException {
        assertTrue(PROXIED.isOpen());
        assertFalse(Address.loopback(0).isOpen());
        assertFalse(new Address("127.0.0.1", 0, Optional.empty()).isOpen());
    }

    @Test
    void publicNameMayBeAskedFor() {
        assertTrue(PROXIED.names().contains("data.example.org"));
        assertFalse(Address.loopback(0).names().contains("data.example.org"));
    }
}
