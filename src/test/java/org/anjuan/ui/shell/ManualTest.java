package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.desk.Words;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.samples.SampleDesk;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.kit.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README and manual show the pictures that {@code anjuan screens --manual --out docs/pictures} draws, and no others. */
class ManualTest {
    private static final Pattern PICTURE = Pattern.compile("pictures/([^)]+\\.png)\\)");
    private static final Path PICTURES = Path.of("docs/pictures");

    /** In characters, beside a picture. */
    private static final int ONE_PAGE = 1100;

    private static final Set<Command.Scope> OF_THE_CARD =
            Set.of(Command.Scope.ITEMS, Command.Scope.PROOF, Command.Scope.PAGES, Command.Scope.CASE);

    @TempDir
    Path folder;

    @Test
    void everyPictureThatIsShownIsDrawnByTheCommandAndLiesThere() throws IOException {
        assertThat(shown()).isNotEmpty().containsExactlyInAnyOrderElementsOf(drawn());
        assertThat(lying()).containsExactlyInAnyOrderElementsOf(drawn());
    }

    @Test
    void theChapterOnReviewingIsOnePageAndACardOfAllKeys() throws IOException {
        var manual = Files.readString(Path.of("docs/使用手册.md"));
        var chapter = manual.substring(manual.indexOf("## 三、评查"), manual.indexOf("## 四、"));
        int card = chapter.indexOf("### 按键卡");
        var words = Words.shipped();

        assertThat(card).isPositive().isLessThan(ONE_PAGE);
        assertThat(PICTURE.matcher(chapter).results()).hasSize(1);
        assertThat(Arrays.stream(Command.values())
                        .filter(command -> OF_THE_CARD.contains(command.scope()) && command.hasKey()))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(chapter.substring(card)).contains(command.keyText(words)));
    }

    private static List<String> shown() throws IOException {
        var names = new ArrayList<String>();
        for (var page : pages()) {
            PICTURE.matcher(Files.readString(page))
                    .results()
                    .map(MatchResult::group)
                    .map(text -> text.substring("pictures/".length(), text.length() - 1))
                    .forEach(names::add);
        }
        return names.stream().distinct().toList();
    }

    private static List<Path> pages() throws IOException {
        try (var docs = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> lying() throws IOException {
        try (var files = Files.list(PICTURES)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<String> drawn() {
        var round = new Round(new RoundId("r"), "", "", new StandardRef("none", "1"), LocalDate.of(2026, 3, 2));
        try (var desk = SampleDesk.in(folder)) {
            return new Shots(desk, round, folder)
                    .all().stream()
                            .filter(Shot::inManual)
                            .map(shot -> shot.name() + ".png")
                            .toList();
        }
    }
}
