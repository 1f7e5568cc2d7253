/** What single expressions in a paper say: days, moments, 文号, sums of money, identity numbers, citations of law. */
@NullMarked
package org.anjuan.check.value;

import org.jspecify.annotations.NullMarked;
