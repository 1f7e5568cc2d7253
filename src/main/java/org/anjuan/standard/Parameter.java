package org.anjuan.standard;

/**
 * A figure that each field of enforcement has its own of (领域参数), such as the days in which a case is to be filed.
 *
 * @param value as the office wrote it, empty while it has not
 * @param provenance code and place of the source, empty when none is named
 */
public record Parameter(String id, String text, String value, String unit, String provenance) {}
