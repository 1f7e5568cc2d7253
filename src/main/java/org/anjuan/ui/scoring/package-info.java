/**
 * The checklist beside the pages: items, deductions with their proof, and findings to accept or dismiss.
 *
 * <p>Enters: the open review and its standard. Leaves: changes to that review.
 */
@NullMarked
package org.anjuan.ui.scoring;

import org.jspecify.annotations.NullMarked;
