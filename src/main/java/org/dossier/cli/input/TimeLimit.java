package org.dossier.cli.input;

import java.time.Duration;

/** The option {@code --timeout}, of which each command has its own default. */
public final class TimeLimit {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private TimeLimit() {}

    /** @throws UserError if no query can be answered in that time, or the time is as good as none */
    public static Duration seconds(long seconds) {
        if (seconds < 1 || seconds > DAY) {
            throw new UserError(
                    "--timeout " + seconds + " is no time for a query; give a number of seconds from 1 to " + DAY);
        }
        return Duration.ofSeconds(seconds);
    }
}
