package org.anjuan.standard.read;

/**
 * A file that should hold a standard, and what reading it gave.
 *
 * @param file its path, or its bare name where it travels inside the program
 */
public record Template(String file, Reading reading) {}
