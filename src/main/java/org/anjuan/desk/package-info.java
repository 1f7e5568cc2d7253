/**
 * The verbs, one class each: open a case, run the checks, score, report, send, take in; with jobs, settings, folders and words.
 *
 * <p>Enters: what a person asked for, through either door. Leaves: new facts, kept by {@code store}, and answers in words.
 */
@NullMarked
package org.anjuan.desk;

import org.jspecify.annotations.NullMarked;
