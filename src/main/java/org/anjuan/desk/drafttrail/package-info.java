/**
 * What was done to a draft of a standard, as a file. Bytes of such a file enter; steps leave, each with the way from the text
 * after it to the text before it.
 */
@NullMarked
package org.anjuan.desk.drafttrail;

import org.jspecify.annotations.NullMarked;
