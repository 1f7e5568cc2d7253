package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.Ailment.Kind;

/** Compares what lies in a vault with what should. */
final class VaultCheck {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Vault vault;
    private final Consumer<Ailment> ailing;

    VaultCheck(Path folder, Vault vault, Consumer<Ailment> ailing) {
        this.folder = folder;
        this.vault = vault;
        this.ailing = ailing;
    }

    /** @param wanted SHA-256 of every file that something refers to */
    void run(Set<String> wanted) throws IOException {
        var missing = new LinkedHashSet<>(wanted);
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                var name = file.getFileName().toString();
                missing.remove(name);
                check(file, name, wanted.contains(name));
            });
        }
        missing.forEach(sha256 -> ailing.accept(new Ailment(Kind.FILE_MISSING, sha256)));
    }

    private void check(Path file, String name, boolean wanted) {
        if (!HASH.matcher(name).matches() || !file.equals(vault.path(new SourceId(name)))) {
            if (!name.endsWith(Folder.UNFINISHED)) {
                ailing.accept(
                        new Ailment(Kind.FILE_STRAY, folder.relativize(file).toString()));
            }
            return;
        }
        if (vault.state(new SourceId(name)) != Vault.State.WHOLE) {
            ailing.accept(new Ailment(Kind.FILE_CHANGED, name));
        } else if (!wanted) {
            ailing.accept(new Ailment(Kind.FILE_UNUSED, name));
        }
    }
}
