package org.anjuan.standard;

/** A view by which results are summed up across groups, such as 证据是否充分. */
public record Dimension(String id, String name) {}
