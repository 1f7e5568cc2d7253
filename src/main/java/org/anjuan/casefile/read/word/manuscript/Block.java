package org.anjuan.casefile.read.word.manuscript;

/** What stands below each other in a document. */
public sealed interface Block permits Paragraph, Table {}
