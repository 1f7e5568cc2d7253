package org.anjuan.desk.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Glance;
import org.anjuan.desk.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file ends as shown, or as a reason that says what to do; no page is blank in silence. */
class ZooTest {
    private static final int PAGES_LOOKED_AT = 3;

    @TempDir
    private Path folder;

    static Stream<Animal> animals() {
        return Stream.of(
                        PdfAnimals.all(),
                        PdfPictureAnimals.all(),
                        WordAnimals.all(),
                        OfdAnimals.all(),
                        PictureAnimals.all(),
                        ArchiveAnimals.all(),
                        StrangeAnimals.all())
                .flatMap(List::stream);
    }

    @Test
    void theZooIsLargeAndNamesAreNotTakenTwice() {
        assertThat(animals().count()).isGreaterThanOrEqualTo(60);
        assertThat(animals().map(Animal::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("animals")
    void everyFileGetsTheAnswerItDeserves(Animal animal) throws IOException {
        var file = Files.write(folder.resolve(animal.name()), animal.bytes());
        var words = Words.shipped();
        var looked = Glance.at(List.of(file), words, Control.UNWATCHED);
        try (var glance = ((Answer.Yes<Glance>) looked).value()) {
            assertThat(answer(glance)).isEqualTo(animal.answer());
            glance.caseFile()
                    .refusals()
                    .forEach(refusal -> assertThat(words.say(refusal.problem())).endsWith("。"));
        }
    }

    /** For each file its kind and pages, or the reason why it was refused, in order. */
    private static String answer(Glance glance) {
        var said = new ArrayList<String>();
        for (var source : glance.caseFile().sources()) {
            var pages = Stream.iterate(1, number -> number + 1)
                    .limit(Math.min(PAGES_LOOKED_AT, source.pages().size()))
                    .map(number -> page(glance, source.page(number)))
                    .toList();
            said.add(source.kind().code() + " " + source.pages().size() + ": " + String.join(", ", pages));
        }
        glance.caseFile()
                .refusals()
                .forEach(refusal -> said.add(("refused " + refusal.problem().reason() + " "
                                + (refusal.problem().reason().name().endsWith("FORMAT")
                                        ? refusal.problem().detail()
                                        : ""))
                        .strip()));
        return said.isEmpty() ? "nothing" : String.join("; ", said);
    }

    private static String page(Glance glance, PageKey page) {
        var picture = glance.pages().draw(page, 200);
        var text = glance.pages().read(page);
        assertThat(text.page()).isEqualTo(page);
        var remarks =
                glance.pages().remarks(page).stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        var shown = switch (picture) {
            case Picture.Pixels pixels -> blank(pixels) ? "blank" : "shown";
            case Picture.Unreadable(var problem) -> "unreadable " + problem.reason();
        };
        return (shown + " " + remarks).strip();
    }

    private static boolean blank(Picture.Pixels pixels) {
        for (int pixel : pixels.argb()) {
            if (pixel != 0xFFFFFFFF) {
                return false;
            }
        }
        return true;
    }
}
