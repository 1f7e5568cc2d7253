/** What the surveyed standards need said, each need a test named after its letter. */
@NullMarked
package org.anjuan.standard.needs;

import org.jspecify.annotations.NullMarked;
