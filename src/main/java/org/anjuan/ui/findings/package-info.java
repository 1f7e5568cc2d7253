/**
 * What the program read in a case, beside the pages: findings that wait for a person, papers that can be corrected, and
 * for the organiser what became of each check's findings. Needs the sitting and a few verbs of the desk; acts only through
 * changes of the review.
 */
@NullMarked
package org.anjuan.ui.findings;

import org.jspecify.annotations.NullMarked;
