package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.check.rulebook.Level;
import org.anjuan.check.rulebook.Levels;
import org.anjuan.check.rulebook.RuleBook;

/**
 * The rules of the checks as they hold in a workspace: the office's own files in its folder {@code checks}, the program's
 * where it has none, and what the organiser said of single checks.
 */
public final class OfficeRules {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Path folder;
    private final Workspace workspace;

    OfficeRules(Path folder, Workspace workspace) {
        this.folder = folder;
        this.workspace = workspace;
    }

    /** Reads cases by the rules as they are now. */
    public ReadCase reader() {
        return new ReadCase(List.of(folder));
    }

    /** What is wrong in the office's files, as sentences; empty when nothing is. */
    public List<String> problems() {
        return reader().problems(workspace.words());
    }

    /** What holds for every check the rules know, by its id. */
    RuleBook book() {
        return RuleBook.in(List.of(folder));
    }

    /** Lets a check say no more than this from now on; the answer is what held before, or why it cannot be kept. */
    public Answer<CheckLevel> let(String check, CheckLevel most) {
        var levels = book().levels();
        var at = MINUTE.format(workspace.clock().instant().atZone(ZoneId.systemDefault()));
        var next = new Level(
                check, Level.Most.valueOf(most.name()), workspace.reviewer().name(), at);
        var before = CheckLevel.valueOf(levels.of(check).name());
        return kept(levels, levels.with(next), check).map(_ -> before);
    }

    /** Takes back what was said last of any check; the answer names that check, and is empty when nothing was said. */
    public Answer<Optional<String>> takeBack() {
        var levels = book().levels();
        if (levels.all().isEmpty()) {
            return Answer.yes(Optional.empty());
        }
        return kept(levels, levels.back(), levels.all().getLast().check()).map(Optional::of);
    }

    /** The check whose level is another now, also on record; what cannot be put on record does not hold. */
    private Answer<String> kept(Levels before, Levels after, String check) {
        if (!keep(after)) {
            return Answer.no(workspace.words().say("rules.notkept"));
        }
        var session = workspace.session();
        var most = after.of(check).name().toLowerCase(Locale.ROOT);
        var recorded = workspace.keep(store -> store.checks().limit(session, check, most));
        if (recorded instanceof Answer.No<String>) {
            keep(before);
        }
        return recorded;
    }

    private boolean keep(Levels levels) {
        try {
            Files.createDirectories(folder);
            var aside = Files.createTempFile(folder, "levels", ".part");
            Files.write(aside, levels.written());
            Files.move(
                    aside,
                    folder.resolve(Levels.FILE),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
