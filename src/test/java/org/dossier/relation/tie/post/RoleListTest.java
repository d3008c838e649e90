package org.dossier.relation.tie.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dossier.relation.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RoleListTest {
    /** Commas of a long department before a name in capitals: the search for the end of the title comes to one. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void titleBeforeCommaAndNameInCapitalsEnds() {
        String text =
                "The news was welcomed by the Honourable Anna Berg, Minister of Public Safety, Democratic Institutions and"
                        + " Intergovernmental Affairs.\n\n\"Our borders are safe.\"\n\n– The Honourable Anna Berg, Minister of Public"
                        + " Safety, Democratic Institutions and Intergovernmental Affairs";
        assertEquals(
                List.of("Anna Berg | minister of public safety, democratic institutions and intergovernmental affairs"),
                Told.read("Post", text));
    }

    @Test
    void divisionsJoinedInCapitalsBelongToOnePost() {
        assertEquals(
                List.of("Anna Berg | head of media, events and publicity | Europol"),
                Told.read("Post", "Anna Berg, head of Media, Events and Publicity at Europol, said so."));
    }
}
