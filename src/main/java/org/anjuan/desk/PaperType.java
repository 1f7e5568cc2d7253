package org.anjuan.desk;

/**
 * 文书种类 as a person chooses it.
 *
 * @param code such as P37, {@code name} its usual name
 */
public record PaperType(String code, String name) {}
