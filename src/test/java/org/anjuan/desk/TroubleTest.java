package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class TroubleTest {
    private static RuntimeException fault(String message) {
        return new IllegalStateException(message, new UncheckedIOException(new NoSuchFileException(message)));
    }

    @Test
    void theSameFaultInTheSamePlaceHasTheSameCodeWhateverItsMessage() {
        assertThat(Trouble.of(fault("one"), "a").code())
                .isEqualTo(Trouble.of(fault("two"), "b").code());
    }

    @Test
    void anotherFaultHasAnotherCode() {
        assertThat(Trouble.of(fault("one"), "a").code())
                .isNotEqualTo(
                        Trouble.of(new IllegalArgumentException("one"), "a").code());
    }

    @Test
    void aCodeCanBeReadOutOnTheTelephone() {
        assertThat(Trouble.of(fault("one"), "a").code()).matches("[0-9A-Z]{4}-[0-9A-Z]{3}");
    }

    @Test
    void detailsNameCausesButNeverMessages() {
        var details = Trouble.of(fault("D:/案卷/张三.pdf"), "a").details();
        assertThat(details).contains("NoSuchFileException", "TroubleTest").doesNotContain("张三");
    }

    @Test
    void aCauseThatIsItsOwnCauseEndsTheChain() {
        var first = new IllegalStateException();
        var second = new IllegalStateException(first);
        first.initCause(second);
        assertThat(Trouble.of(first, "a").details()).contains("caused by");
    }
}
