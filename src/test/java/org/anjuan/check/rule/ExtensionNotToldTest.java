package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class ExtensionNotToldTest {
    @Test
    void anExtensionThatNobodyToldIsTold() {
        assertThat(Asked.of(longer().without("told")).says("XK-05")).hasSize(1);
    }

    @Test
    void anExtensionToldWithItsReasonIsInOrder() {
        assertThat(Asked.of(longer()).says("XK-05")).isEmpty();
    }

    @Test
    void anExtensionWithoutAReasonIsTold() {
        assertThat(Asked.of(longer().change("told", "因需进一步核实，", "")).says("XK-05"))
                .hasSize(1);
    }

    @Test
    void anExtensionAfterTheTimeIsOverIsTold() {
        assertThat(Asked.of(longer().change("approval", "2024年9月24日", "2024年10月28日"))
                        .says("XK-05"))
                .hasSize(1);
    }

    @Test
    void anExtensionWithoutAnAcceptanceIsNotJudgedForItsDay() {
        var asked = Asked.of(longer().without("accept"));
        assertThat(asked.says("XK-05")).isEmpty();
        assertThat(asked.lacks("XK-05")).isNotEmpty();
    }

    private static SamplePapers longer() {
        return SamplePapers.none()
                .with("accept", "#受理通知书\n晋监受〔2024〕5号\n决定予以受理。\n2024年9月9日")
                .with("approval", "#延长审查期限审批表\n延长理由|需核实经营场所。\n负责人意见|同意延长。赵某 2024年9月24日")
                .with("told", "#延长审查期限通知书\n因需进一步核实，审查期限延长十日。\n2024年9月25日")
                .with("decision", "#准予行政许可决定书\n决定准予许可。\n2024年10月18日");
    }
}
