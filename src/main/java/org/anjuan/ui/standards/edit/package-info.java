/**
 * The editor of a standard: its lines as a tree, one of them as a form, what is still wrong, and what a change does to reviews.
 *
 * <p>Enters: a draft and verbs of the desk. Leaves: a screen.
 */
@NullMarked
package org.anjuan.ui.standards.edit;

import org.jspecify.annotations.NullMarked;
