package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code screens}: a picture of every screen with the sample round. */
@Command(name = "screens")
final class Screens extends RehearsalVerb {
    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<String> SCALES = List.of("1", "1.25", "1.5", "1.75", "2");
    private static final List<String> SIZES = List.of("1366x768", "1920x1080");
    private static final List<String> TYPES = List.of("small", "middle", "large");

    /** Always the same moment, so that pictures differ only where the screens do. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T06:30:00Z"), ZoneId.of("Asia/Shanghai"));

    private record Shown(List<String> pictures) {}

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light")
    private String theme = "";

    @Option(names = "--scale", paramLabel = "1|1.25|1.5|1.75|2", defaultValue = "1")
    private String scale = "";

    @Option(names = "--size", paramLabel = "1366x768|1920x1080", defaultValue = "1366x768")
    private String size = "";

    @Option(names = "--type", paramLabel = "small|middle|large", defaultValue = "middle")
    private String type = "";

    @Option(names = "--manual")
    private boolean manual;

    Screens(Door door) {
        super(door);
    }

    @Override
    Clock clock() {
        return CLOCK;
    }

    @Override
    int check() {
        if (!THEMES.contains(theme)) {
            return usage("cli.choice", "--theme", theme, String.join(" ", THEMES));
        }
        if (!SCALES.contains(scale)) {
            return usage("cli.choice", "--scale", scale, String.join(" ", SCALES));
        }
        if (!TYPES.contains(type)) {
            return usage("cli.choice", "--type", type, String.join(" ", TYPES));
        }
        return SIZES.contains(size) ? Exit.DONE : usage("cli.choice", "--size", size, String.join(" ", SIZES));
    }

    @Override
    int with(Rehearsal rehearsal, Path folder) throws IOException {
        var pictures = context().pictures().draw(rehearsal::open, folder, look(), choice());
        result(
                new Shown(pictures.stream().map(Path::toString).toList()),
                () -> pictures.stream().map(Path::toString));
        return Exit.DONE;
    }

    private Pictures.Choice choice() {
        return manual ? Pictures.Choice.OF_THE_MANUAL : Pictures.Choice.EVERY_SCREEN;
    }

    private Pictures.Look look() {
        return manual ? Pictures.Look.USUAL : chosenLook();
    }

    private Pictures.Look chosenLook() {
        int cross = size.indexOf('x');
        return new Pictures.Look(
                theme,
                Double.parseDouble(scale),
                Integer.parseInt(size.substring(0, cross)),
                Integer.parseInt(size.substring(cross + 1)),
                TYPES.indexOf(type));
    }
}
