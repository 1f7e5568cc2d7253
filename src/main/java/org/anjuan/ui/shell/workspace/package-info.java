/**
 * Where a case is reviewed: the page strip, the document and the checklist side by side, and what passes between them.
 *
 * <p>Enters: an open sitting. Leaves: changes to its review, among them where one was last.
 */
@NullMarked
package org.anjuan.ui.shell.workspace;

import org.jspecify.annotations.NullMarked;
