package org.anjuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The hash of a journal's row stays what it was, or no workspace of an earlier version could be examined. */
class HashTest {
    private static final String AT = "2026-03-02T01:15:00Z";

    /** Both hashes were computed by another program from the description of {@link Hash#of(JournalRow, String)}. */
    @Test
    void aRowIsHashedAsItAlwaysWas() {
        var noted = new Wording("review", "r-1", "noted", "{\"text\":\"缺送达\"}");
        assertThat(Hash.of(new JournalRow(7, 12L, AT, "林", "", noted), Hash.BEFORE_ALL))
                .isEqualTo("27864fc2fed43caa733853aa1aa5dcf6bf23788e769933aae76e0adb544f1629");
    }

    @Test
    void whatIsAbsentIsNotWhatIsEmpty() {
        var begun = new Wording("workspace", "w", "begun", "{}");
        var hash = Hash.of(new JournalRow(1, null, AT, null, "pc", begun), Hash.BEFORE_ALL);

        assertThat(hash).isEqualTo("3dd13b0c6713a9364bfffb3005e122f6501338e4c6bce9fd26a84818f953a731");
        assertThat(Hash.of(new JournalRow(1, null, AT, "", "pc", begun), Hash.BEFORE_ALL))
                .isNotEqualTo(hash);
    }
}
