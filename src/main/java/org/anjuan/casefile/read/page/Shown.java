package org.anjuan.casefile.read.page;

import java.nio.file.Path;

/** The file from which a source's pages are shown, and how it is opened. */
public record Shown(Path path, PageFile.Opener opener) {}
