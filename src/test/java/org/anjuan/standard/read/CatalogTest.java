package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.StandardRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standards are found in folders and inside the program. */
class CatalogTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsLookedThroughBeforeTheProgram() throws IOException {
        put("b.yaml", SmallTemplate.TEXT);
        put("a.yml", SmallTemplate.TEXT.replace("version: 1", "version: 2"));
        put("liesmich.txt", "nichts");

        assertThat(catalog().standards().map(standard -> standard.ref().toString()))
                .startsWith("small@2", "small@1")
                .contains("penalty-general@1");
    }

    @Test
    void aStandardIsFoundByItsVeryVersion() throws IOException {
        put("a.yaml", SmallTemplate.TEXT);

        assertThat(catalog().find(new StandardRef("small", "1"))).isPresent();
        assertThat(catalog().find(new StandardRef("small", "2"))).isEmpty();
    }

    @Test
    void aNameAloneMeansTheLatestVersion() throws IOException {
        put("a.yaml", SmallTemplate.TEXT.replace("version: 1", "version: 9"));
        put("b.yaml", SmallTemplate.TEXT.replace("version: 1", "version: 10"));

        assertThat(catalog().find("small").orElseThrow().file()).endsWith("b.yaml");
        assertThat(catalog().find("small@9").orElseThrow().file()).endsWith("a.yaml");
    }

    @Test
    void aPathNamesTheFileThere() throws IOException {
        var file = put("a.txt", SmallTemplate.TEXT);

        assertThat(catalog().find(file.toString()).orElseThrow().text()).isEqualTo(SmallTemplate.TEXT);
        assertThat(catalog().find("no-such-standard")).isEmpty();
        assertThat(catalog().find("no\0path")).isEmpty();
    }

    @Test
    void aRejectedFileIsListedWithItsProblems() throws IOException {
        put("a.yaml", "title: 只有标题\n");

        assertThat(catalog().templates().getFirst().reading()).isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void theSameVersionIsOfferedOnceAndTheFolderWins() throws IOException {
        var shipped = Catalog.shipped().find("penalty-general").orElseThrow();
        put("own.yaml", shipped.text());

        assertThat(catalog().templates())
                .extracting(Template::file)
                .hasSameSizeAs(Catalog.shipped().templates())
                .doesNotContain(shipped.file())
                .first()
                .asString()
                .endsWith("own.yaml");
    }

    @Test
    void aFileThatIsGoneIsRejected() {
        var template = Catalog.inFile(folder.resolve("gone.yaml"));

        assertThat(template.text()).isEmpty();
        assertThat(template.reading())
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(problem -> problem.kind())
                                .containsExactly(Kind.UNREADABLE));
    }

    @Test
    void aFolderThatDoesNotExistHoldsNothing() {
        var catalog = new Catalog(List.of(folder.resolve("none")));

        assertThat(catalog.templates()).hasSameSizeAs(Catalog.shipped().templates());
    }

    @Test
    void aKeptTextReadsAsTheSameStandard() {
        var shipped = Catalog.shipped().find("penalty-general").orElseThrow();

        assertThat(StandardReader.read(shipped.text())).isEqualTo(shipped.reading());
    }

    @ParameterizedTest
    @CsvSource({"1,2", "2,10", "1.9,1.10", "1,1.1", "2025,2026-draft", "1.a,1.b", "9,a"})
    void versionsRise(String earlier, String later) {
        assertThat(Versions.ORDER.compare(earlier, later)).isNegative();
        assertThat(Versions.ORDER.compare(later, earlier)).isPositive();
        assertThat(Versions.ORDER.compare(later, later)).isZero();
    }

    private Catalog catalog() {
        return new Catalog(List.of(folder));
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
