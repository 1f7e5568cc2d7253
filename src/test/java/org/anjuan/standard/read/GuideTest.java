package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

    private static boolean isTaught(String guide, String key) {
        return Pattern.compile("(`|[ {])" + Pattern.quote(key) + "(`|:)")
                .matcher(guide)
                .find();
    }
}
