package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.casefile.Anchor;
import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class UnfitOrganTest {
    @Test
    void aTaskForceAsTheDecidingOrganIsTold() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("decision", "晋原县农业农村局\n2024年4月23日", "晋原县扫黑专项整治工作专班\n2024年4月23日"));
        assertThat(asked.says("ZT-02")).hasSize(1);
    }

    @Test
    void aTownshipIsAnOrgan() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("decision", "晋原县农业农村局\n2024年4月23日", "晋原县柳渡镇人民政府\n2024年4月23日"));
        assertThat(asked.says("ZT-02")).isEmpty();
    }

    @Test
    void whereTheDayAtTheEndIsUnreadableTheNameAtTheHeadTells() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "#晋原县农业农村局", "#晋原县柳渡镇综合行政执法队")
                .change("decision", "晋原县农业农村局\n2024年4月23日", "晋原县柳渡镇综合行政执法队\n2024年4月2年日")
                .readAt(0.97));
        assertThat(asked.says("ZT-02")).hasSize(1);
        assertThat(asked.findings("ZT-02").getFirst().places().getFirst())
                .isInstanceOfSatisfying(
                        Anchor.Passage.class,
                        place -> assertThat(place.boxes().getFirst().y())
                                .as("where it is signed")
                                .isGreaterThan(0.3));
    }
}
