package org.anjuan;

/** Picks the door, the window or the command line, and wires the program with constructors. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] args) {
        System.exit(0);
    }
}
