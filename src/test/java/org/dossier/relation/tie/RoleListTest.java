package org.dossier.relation.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.dossier.relation.Told;
import org.junit.jupiter.api.Test;

class RoleListTest {
    /** The comma of a long department ended a title; the search for its end then stood still. */
    @Test
    void titleBeforeCommaAndNameInCapitalsEnds() {
        String text =
                "The news was welcomed by the Honourable Anna Berg, Minister of Public Safety, Democratic Institutions and"
                        + " Intergovernmental Affairs.\n\n\"Our borders are safe.\"\n\n– The Honourable Anna Berg, Minister of Public"
                        + " Safety, Democratic Institutions and Intergovernmental Affairs";
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Told.read("Post", text));
    }

    @Test
    void divisionsJoinedInCapitalsBelongToOnePost() {
        assertEquals(
                List.of("Anna Berg | head of media, events and publicity | Europol"),
                Told.read("Post", "Anna Berg, head of Media, Events and Publicity at Europol, said so."));
    }
}
