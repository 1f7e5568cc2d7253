/**
 * The yardstick: a scoring standard (评查标准) with its sections, items, reasons for deduction and grades, and what makes it valid.
 *
 * <p>Enters: values from {@code standard.read} and from {@code store}. Leaves: plain values; nothing here opens a file.
 */
@NullMarked
package org.anjuan.standard;

import org.jspecify.annotations.NullMarked;
