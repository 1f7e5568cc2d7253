package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
