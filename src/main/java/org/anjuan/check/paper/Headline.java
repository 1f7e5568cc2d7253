package org.anjuan.check.paper;

import java.util.Optional;
import org.anjuan.casefile.Box;
import org.anjuan.check.rulebook.Kind;

/**
 * Words at the head of a paper.
 *
 * @param kind what they tell; empty when they look like a title that tells none
 * @param goesOn whether they say that the paper goes on, as 续页 does
 */
record Headline(Optional<Kind> kind, String title, Box box, boolean goesOn) {}
