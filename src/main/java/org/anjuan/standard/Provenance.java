package org.anjuan.standard;

/** A published text that figures were taken from. */
public record Provenance(String code, String text) {}
