package org.anjuan.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.anjuan.desk.Answer;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.RestoreBackup.Choice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: lists the backups of a workspace, or goes back to one of them. */
@Command(name = "restore")
final class Restore extends Verb {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private record Listed(String workspace, List<BackupShape> backups) {}

    private record BackupShape(String name, Instant at, long acts) {}

    private record Done(String workspace, String backup) {}

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "name")
    private @Nullable String name;

    Restore(Door door) {
        super(door);
    }

    @Override
    public Integer call() {
        var workspace = folders().workspace();
        var backups = new RestoreBackup(workspace, context().clock(), words());
        return name == null ? list(backups.choices()) : restore(backups, name);
    }

    private int list(List<Choice> choices) {
        var shapes = choices.stream()
                .map(each -> new BackupShape(each.name(), each.at(), each.acts()))
                .toList();
        result(
                new Listed(folders().workspace().toString(), shapes),
                () -> choices.stream()
                        .map(each -> words().say("cli.restore.backup", each.name(), time(each.at()), each.acts())));
        if (choices.isEmpty()) {
            tell("restore.none");
        }
        return Exit.DONE;
    }

    private int restore(RestoreBackup backups, String chosen) {
        return switch (backups.restore(chosen)) {
            case Answer.No<String>(var why) -> unreadable("cli.plain", why);
            case Answer.Yes<String>(var how) -> {
                result(new Done(folders().workspace().toString(), chosen), () -> List.of(how).stream());
                yield Exit.DONE;
            }
        };
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }
}
