package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.samples.WrittenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the commands that read a case say of every sample case that travels with the program, value by value. */
class SampleCasesTest {
    private static final Path SAMPLES = Path.of("src/main/resources/org/anjuan/desk/sample");

    @TempDir
    Path folder;

    private JsonNode heard(String... args) {
        var heard = new CommandLineUser(folder.resolve("home")).gives(args);
        assertThat(heard.code()).as(heard.err()).isZero();
        return heard.json();
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name + ".zip").toString();
    }

    /** The pages of each file of a case. */
    private List<String> files(String path) {
        var files = new ArrayList<String>();
        heard("case", "info", path, "--json")
                .get("sources")
                .forEach(source -> files.add(source.get("file").stringValue()));
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"advert", "grocery", "price-tags", "street"})
    void everyPaperHasAKindATitleAndPagesOfAFileOfTheCase(String name) {
        var files = files(sample(name));
        var documents = heard("case", "documents", sample(name), "--json");
        assertThat(documents.propertyNames()).containsExactly("documents");
        assertThat(documents.get("documents")).isNotEmpty().allSatisfy(paper -> {
            assertThat(paper.propertyNames())
                    .startsWith("kind", "name", "title", "file", "first_page", "last_page", "last_file", "date");
            assertThat(kinds(paper.get("kind"))).isNotEmpty().allMatch(kind -> kind.matches("[A-Z]\\d{2}|OTHER"));
            assertThat(paper.get("name").stringValue()).isNotBlank();
            assertThat(files).contains(paper.get("file").stringValue());
            assertThat(paper.get("first_page").intValue())
                    .isBetween(1, paper.get("last_page").intValue());
            assertThat(paper.get("last_file").isNull() || paper.get("last_file").isString())
                    .isTrue();
            assertThat(paper.get("date").isNull()
                            || LocalDate.parse(paper.get("date").stringValue()) != null)
                    .isTrue();
        });
    }

    private static List<String> kinds(JsonNode kind) {
        return kind.isArray()
                ? kind.valueStream().map(JsonNode::stringValue).toList()
                : Stream.of(kind.stringValue()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advert", "grocery", "price-tags", "street"})
    void everyFindingHasItsGradeItsWordsItsLawAndPlacesOnPagesOfTheCase(String name) {
        var files = files(sample(name));
        var checked = heard("check", sample(name), "--json");
        assertThat(checked.get("findings").isArray()).isTrue();
        assertThat(checked.get("findings")).allSatisfy(finding -> {
            assertThat(finding.propertyNames()).startsWith("check", "severity", "message", "basis", "anchors");
            assertThat(finding.get("check").stringValue()).matches("[A-Z]{2}-\\d{2}");
            assertThat(finding.get("severity").stringValue()).isIn("疑似违法", "疑似瑕疵", "提示");
            assertThat(finding.get("message").stringValue()).isNotBlank().doesNotContain("{");
            assertThat(finding.get("basis").stringValue()).isNotBlank();
            assertThat(finding.get("anchors")).isNotEmpty().allSatisfy(anchor -> {
                assertThat(anchor.propertyNames()).containsExactly("file", "page", "box", "quote");
                assertThat(files).contains(anchor.get("file").stringValue());
                assertThat(anchor.get("page").intValue()).isPositive();
                isBox(anchor.get("box"));
            });
        });
        assertThat(checked.get("unjudged"))
                .allSatisfy(each ->
                        assertThat(each.get("why").stringValue()).isNotBlank().doesNotContain("{"));
    }

    private static void isBox(JsonNode box) {
        assertThat(box)
                .hasSize(4)
                .allSatisfy(part -> assertThat(part.doubleValue()).isBetween(0.0, 1.0));
        assertThat(box.get(0).doubleValue() + box.get(2).doubleValue()).isLessThanOrEqualTo(1.0001);
        assertThat(box.get(1).doubleValue() + box.get(3).doubleValue()).isLessThanOrEqualTo(1.0001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advert", "grocery", "price-tags", "street"})
    void everyPageHasItsSizeItsOriginAndLinesWithBoxes(String name) {
        var pages = heard("case", "text", sample(name), "--json");
        assertThat(pages.propertyNames()).containsExactly("pages");
        assertThat(pages.get("pages"))
                .hasSize(heard("case", "info", sample(name), "--json")
                        .get("pages")
                        .intValue())
                .allSatisfy(SampleCasesTest::isPage);
    }

    private static void isPage(JsonNode page) {
        assertThat(page.propertyNames()).containsExactly("file", "page", "width", "height", "origin", "lines");
        assertThat(page.get("width").doubleValue()).isPositive();
        assertThat(page.get("height").doubleValue()).isPositive();
        assertThat(page.get("origin").stringValue()).isIn("digital", "ocr", "none");
        assertThat(page.get("lines").isEmpty())
                .isEqualTo(page.get("origin").stringValue().equals("none"));
        assertThat(page.get("lines")).allSatisfy(line -> {
            assertThat(line.propertyNames()).containsExactly("text", "box", "confidence");
            isBox(line.get("box"));
            assertThat(line.get("confidence").doubleValue()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void aScannedPageOfASampleIsRecognisedWhereThatIsAsked() {
        var scan = "证据材料（扫描件）.pdf";
        var plain = heard("case", "text", sample("advert"), "--file", scan, "--page", "1", "--json");
        assertThat(plain.get("pages").get(0).get("origin").stringValue()).isEqualTo("none");
        var read = heard("case", "text", sample("advert"), "--file", scan, "--page", "1", "--ocr", "--json");
        assertThat(read.get("pages")).singleElement().satisfies(page -> {
            isPage(page);
            assertThat(page.get("origin").stringValue()).isEqualTo("ocr");
            assertThat(page.get("lines")).isNotEmpty();
        });
    }

    @Test
    void aPaperOfTwoPicturesNamesTheLastOfThem() throws IOException {
        var pages = Files.createDirectories(folder.resolve("pages"));
        Files.write(
                pages.resolve("0001.jpg"),
                WrittenPage.jpeg(List.of("行政处罚决定书", "云市监处罚〔2024〕52号", "当事人：云汀县清峦净水科技有限公司", "经查明，当事人销售的商品没有标明价格。")));
        Files.write(
                pages.resolve("0002.jpg"),
                WrittenPage.jpeg(List.of("当事人应当自收到本决定书之日起十五日内缴纳罚款。", "云汀县市场监督管理局", "2024年3月14日")));
        var paper =
                heard("case", "documents", pages.toString(), "--ocr", "--json").get("documents");
        assertThat(paper).singleElement().satisfies(each -> {
            assertThat(each.get("file").stringValue()).isEqualTo("0001.jpg");
            assertThat(each.get("last_file").stringValue()).isEqualTo("0002.jpg");
            assertThat(each.get("first_page").intValue()).isEqualTo(1);
            assertThat(each.get("last_page").intValue()).isEqualTo(1);
            assertThat(each.get("date").stringValue()).isEqualTo("2024-03-14");
        });
        var checked = heard("check", pages.toString(), "--ocr", "--json");
        assertThat(checked.get("findings"))
                .allSatisfy(finding -> assertThat(finding.get("anchors"))
                        .isNotEmpty()
                        .allSatisfy(anchor ->
                                assertThat(anchor.get("file").stringValue()).matches("000[12].jpg")));
    }
}
