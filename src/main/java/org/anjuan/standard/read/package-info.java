/**
 * Turns a template file or a sheet into a standard.
 *
 * <p>Enters: the text of a template from {@code scoring-templates} or from an office. Leaves: a {@code Standard}, or a list of
 * problems, each with the line it stands on.
 *
 * <p>The shipped templates are on the class path below {@code /org/anjuan/standard/shipped/}, and lie beside the packaged
 * program in {@code scoring-templates}.
 */
@NullMarked
package org.anjuan.standard.read;

import org.jspecify.annotations.NullMarked;
