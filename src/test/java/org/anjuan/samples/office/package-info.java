/** Invented case files as clerks of other offices write them, each a text of its own with the flaws that may be put in. */
@NullMarked
package org.anjuan.samples.office;

import org.jspecify.annotations.NullMarked;
