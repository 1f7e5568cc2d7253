package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.standard.StandardRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that is retired is remembered so in a file, until it is offered again. */
class RetiredStandardsTest {
    private static final StandardRef OLD = new StandardRef("license", "1");

    @TempDir
    Path folder;

    @Test
    void aVersionIsRetiredAndOfferedAgain() {
        assertThat(retired().has(OLD)).isFalse();

        assertThat(retired().set(OLD, true)).isEqualTo(Answer.yes(OLD));
        assertThat(retired().has(OLD)).isTrue();
        assertThat(retired().has(new StandardRef("license", "2"))).isFalse();

        assertThat(retired().set(OLD, false)).isEqualTo(Answer.yes(OLD));
        assertThat(retired().has(OLD)).isFalse();
    }

    @Test
    void whereTheListCannotBeWrittenNothingIsClaimed() throws IOException {
        var blocked = Files.writeString(folder.resolve("standards"), "no folder");

        assertThat(new RetiredStandards(blocked, Words.shipped()).set(OLD, true))
                .isInstanceOf(Answer.No.class);
    }

    private RetiredStandards retired() {
        return new RetiredStandards(folder.resolve("standards"), Words.shipped());
    }
}
