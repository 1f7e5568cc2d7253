/** The checks (检查): each looks at one thing in a case and says what it noticed, or which fact it lacks. */
@NullMarked
package org.anjuan.check.rule;

import org.jspecify.annotations.NullMarked;
