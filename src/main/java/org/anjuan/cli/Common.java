package org.anjuan.cli;

import java.nio.file.Path;
import org.anjuan.desk.Folders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before its name or after it. */
@Command(
        name = "anjuan",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        scope = ScopeType.INHERIT)
final class Common {
    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path workspace;

    /** Whether results are wanted as JSON. */
    boolean json() {
        return json;
    }

    /** The folders with the workspace that was named, if any. */
    Folders in(Folders usual) {
        return workspace == null ? usual : usual.withWorkspace(workspace);
    }
}
