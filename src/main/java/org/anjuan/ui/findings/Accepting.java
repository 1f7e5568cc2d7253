package org.anjuan.ui.findings;

import java.util.List;
import org.anjuan.review.Finding;

/**
 * A finding the reviewer takes as a deduction, of which something is still to be chosen.
 *
 * @param links where it leads; none where the reviewer picks the item
 */
record Accepting(Finding finding, List<Link> links) {}
