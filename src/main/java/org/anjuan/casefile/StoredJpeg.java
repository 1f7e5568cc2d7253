package org.anjuan.casefile;

/**
 * The one picture that fills a scanned page, as it is stored, for whoever decodes JPEG faster at the size shown.
 *
 * @param bytes a complete JPEG file of one or three components; not changed any more
 * @param quarters clockwise quarter turns that make it upright
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that are handed on, never compared
public record StoredJpeg(byte[] bytes, int quarters) {}
