/**
 * A finished review or round on paper: Word, Excel and PDF, with every figure traceable.
 *
 * <p>Enters: facts, and the pictures of the proofs. Leaves: files for others to read.
 */
@NullMarked
package org.anjuan.report;

import org.jspecify.annotations.NullMarked;
