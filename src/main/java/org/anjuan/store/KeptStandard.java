package org.anjuan.store;

import org.anjuan.standard.StandardRef;

/**
 * The file of one version of a standard as it was when it was kept.
 *
 * @param text the file, to the character
 * @param sha256 of the text's UTF-8 bytes, in lower-case hexadecimal
 */
public record KeptStandard(StandardRef ref, String text, String sha256) {}
