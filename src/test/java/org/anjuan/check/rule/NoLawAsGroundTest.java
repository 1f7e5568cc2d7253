package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NoLawAsGroundTest {
    @Test
    void aNoticeOfAMinistryAsTheOnlyGroundIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "《中华人民共和国种子法》第四十八条", "有关要求")
                .change("decision", "《中华人民共和国种子法》第七十四条", "《关于加强种子管理的通知》")
                .change("decision", "以及《中华人民共和国行政处罚法》第二十八条第一款", "")
                .change("decision", "《中华人民共和国行政处罚法》第七十二条第一款第一项", "有关规定"));
        assertThat(asked.says("SY-07")).hasSize(1);
    }

    @Test
    void aLawBesideAStandardIsInOrder() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("decision", "《中华人民共和国种子法》第七十四条", "《种子质量标准》、《中华人民共和国种子法》第七十四条"));
        assertThat(asked.says("SY-07")).isEmpty();
    }

    @Test
    void lawsThatAreNotNamedAreNoGround() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change(
                        "decision",
                        "依据《中华人民共和国种子法》第七十四条“处二千元以上二万元以下罚款”以及《中华人民共和国行政处罚法》第二十八条第一款的规定，责令改正，决定处罚如下：",
                        "依据国家有关法律法规的规定，责令改正，决定给予以下行政处罚："));
        assertThat(asked.says("SY-07")).hasSize(1);
    }

    @Test
    void aLawWhoseWordsAreQuotedBeforeWhatIsImposedIsAGround() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "“处二千元以上二万元以下罚款”", "“违反本法第四十八条规定的，责令改正，处二千元以上二万元以下罚款；情节严重的，吊销许可证”")
                .change("decision", "决定处罚如下", "并作出如下行政处罚"));
        assertThat(asked.says("SY-07")).isEmpty();
        assertThat(asked.lacks("SY-07")).isEmpty();
    }
}
