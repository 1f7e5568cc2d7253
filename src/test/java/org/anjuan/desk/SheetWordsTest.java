package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who writes a standard in Excel is told what is wrong in the words of the sheets. */
class SheetWordsTest {
    /** What only a file of YAML can have wrong. */
    private static final Set<Kind> OF_FILES =
            EnumSet.of(Kind.NOT_UTF8, Kind.NOT_YAML, Kind.TAB, Kind.OTHER_FORMAT, Kind.MISSPELT_KEY, Kind.UNKNOWN_SLOT);

    private final Words words = Words.shipped();

    private static StandardProblem problem(Kind kind, String... arguments) {
        return new StandardProblem(kind, "parts", 2, 5, List.of(arguments));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noSentenceNamesAKeyOfTheTemplate(Kind kind) {
        if (!OF_FILES.contains(kind)) {
            assertThat(SheetWords.say(words, problem(kind, "cost", "甲", "乙", "丙", "丁"))
                            .replace("cost", "")
                            .replaceAll("代号写 [a-z.\\[\\]0-9-]+", ""))
                    .doesNotContainPattern("[a-z]{3,}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_KEY,parts,“部分”的行",
        "MISSING_KEY,dimension,“维度”",
        "MISSING_KEY,id,“编号”",
        "MISSING_KEY,cost,“扣法”",
        "MISSING_KEY,text,“内容”",
        "NOT_A_NUMBER,points,“分值”",
        "NOT_A_NUMBER,digits,“保留几位小数”",
        "NOT_A_COST,看着办,本条不得分"
    })
    void aKeyIsNamedAsItsColumnOrRow(Kind kind, String key, String named) {
        assertThat(SheetWords.say(words, problem(kind, key, "甲")))
                .contains(named)
                .doesNotContain("cost", "parts");
    }

    @Test
    void choicesAreNamedAsTheListInTheSheetShowsThem() {
        assertThat(SheetWords.say(words, problem(Kind.NOT_A_CHOICE, "kind", "得分", "veto、earn、deduct、check、bonus")))
                .contains("部分种类", "得分项", "扣分项", "只核对", "加分项")
                .doesNotContainPattern("[a-z]{3,}");
    }
}
