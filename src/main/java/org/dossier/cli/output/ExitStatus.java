package org.dossier.cli.output;

/** Statuses that a command ends with, apart from 0. */
public final class ExitStatus {

    /** Of a command that did its work and found something wrong. */
    public static final int FOUND_WRONG = 1;

    /** Of a user's mistake. */
    public static final int MISTAKE = 2;

    /** Of a fault of the program, as {@code sysexits.h} has it. */
    public static final int FAULT = 70;

    private ExitStatus() {}
}
