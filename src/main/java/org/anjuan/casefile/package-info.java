/**
 * What lies on the table: the documents (文书) of one case file (案卷), their pages, their text, and places in them.
 *
 * <p>Enters: values from {@code casefile.read} and from {@code store}. Leaves: plain values; nothing here opens a file.
 */
@NullMarked
package org.anjuan.casefile;

import org.jspecify.annotations.NullMarked;
