package org.dossier.cli;

/** Statuses that a command ends with, apart from 0. */
final class ExitStatus {

    /** Of a command that did its work and found something wrong. */
    static final int FOUND_WRONG = 1;

    /** Of a user's mistake. */
    static final int MISTAKE = 2;

    /** Of a fault of the program, as {@code sysexits.h} has it. */
    static final int FAULT = 70;

    private ExitStatus() {}
}
