package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.standard.read.table.Assumed;
import org.anjuan.standard.read.table.Unread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the guide teaches is so. */
class GuideTest {
    private static final String FENCE = "```";

    @Test
    void theExampleOfTheGuideIsAValidStandard() throws IOException {
        var guide = Files.readString(Path.of("docs", "评查标准编写指南.md"));
        int begin = guide.indexOf(FENCE + "yaml\n") + FENCE.length() + "yaml\n".length();
        var example = guide.substring(begin, guide.indexOf(FENCE, begin));

        assertThat(StandardReader.read(example)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.warnings())
                    .extracting(warning -> warning.arguments())
                    .isEqualTo(List.of());
            assertThat(read.standard().items()).hasSize(4);
        });
    }

    @Test
    void theExampleWithElementsAndFactsIsAValidStandard() throws IOException {
        var guide = Files.readString(Path.of("docs", "评查标准编写指南.md"));
        int begin = guide.lastIndexOf(FENCE + "yaml\n") + FENCE.length() + "yaml\n".length();
        var example = guide.substring(begin, guide.indexOf(FENCE, begin));

        assertThat(StandardReader.read(example)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.warnings()).isEmpty();
            assertThat(read.standard().ref().id()).isEqualTo("example-elements");
            assertThat(read.standard().items()).extracting(item -> item.id()).contains("B1.1.2", "B2.1");
        });
    }

    @Test
    void theGuideTeachesEveryKeyThatAnEditorOffers() throws IOException {
        var guide = Files.readString(Path.of("docs", "评查标准编写指南.md"));
        var schema = JsonMapper.shared().readTree(Path.of("scoring-templates", "standard.schema.json"));
        var keys = new TreeSet<String>();
        schema.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));

        assertThat(keys).hasSizeGreaterThan(60).allMatch(key -> isTaught(guide, key));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionOfAnImportStandsOnTheFirstPageAsItIsAsked(String question) throws IOException {
        assertThat(firstPage()).contains(question);
    }

    static Stream<String> questions() throws IOException {
        var sentences = new Properties();
        try (var words = new InputStreamReader(
                GuideTest.class.getResourceAsStream("table/words.properties"), StandardCharsets.UTF_8)) {
            sentences.load(words);
        }
        var assumed =
                Stream.of(Assumed.What.values()).filter(Assumed.What::isToCheck).map(what -> "assumed." + what.name());
        var unread = Stream.of(Unread.Why.values()).map(why -> "unread." + why.name());
        return Stream.concat(assumed, unread)
                .map(sentences::getProperty)
                .map(sentence -> sentence.split("[，：{（]|不能确定", 2)[0])
                .filter(sentence -> sentence.length() > 3);
    }

    @Test
    void theFirstPageIsOnePage() throws IOException {
        assertThat(firstPage().length()).isLessThan(4000);
    }

    private static String firstPage() throws IOException {
        var guide = Files.readString(Path.of("docs", "评查标准编写指南.md"));
        return guide.substring(guide.indexOf("## 半小时做成一份标准"), guide.indexOf("## 导入的其余说明"));
    }

    private static boolean isTaught(String guide, String key) {
        return Pattern.compile("(`|[ {])" + Pattern.quote(key) + "(`|:)")
                .matcher(guide)
                .find();
    }
}
