package org.anjuan.cli;

import java.time.Clock;
import org.anjuan.desk.Folders;
import org.anjuan.desk.Words;

/**
 * What commands work with, wired once by {@code Main}.
 *
 * @param version the program's own, as printed on papers
 */
public record Context(
        Terminal terminal, Words words, Folders folders, Clock clock, String version, Pictures pictures) {}
