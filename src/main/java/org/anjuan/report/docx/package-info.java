/**
 * Papers as Word files: laid out by the rules for official documents, with every figure in a bookmark of its name.
 *
 * <p>Enters: report data and the pictures of proofs. Leaves: drafts that write themselves and read themselves back.
 */
@NullMarked
package org.anjuan.report.docx;

import org.jspecify.annotations.NullMarked;
