package org.anjuan.check.fact;

/** 执法人员 as a paper names them; {@code certificate} is empty where none is given. */
public record Officer(String name, String certificate) {}
