package org.anjuan.casefile.read.intake;

/**
 * How far a walk has come.
 *
 * @param done files handed out so far, turned away or not
 * @param known files known to be there, growing while folders and archives open; never less than {@code done}
 * @param bytes bytes of the files handed out or unpacked so far
 */
public record Progress(int done, int known, long bytes) {}
