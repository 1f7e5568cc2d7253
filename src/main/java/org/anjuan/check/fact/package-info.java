/** What the papers of a case say about it: who, when, how much, under which law, and what was told to whom. */
@NullMarked
package org.anjuan.check.fact;

import org.jspecify.annotations.NullMarked;
