package org.anjuan.standard.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for is turned into what is wrong; what says it already stays; what is neither for certain is asked about. */
class FaultTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        执法主体合法                     | 执法主体不合法
        执法主体合法，执法人员具有执法资格          | 执法主体不合法，或者执法人员不具有执法资格
        违法事实清楚，主要证据确凿              | 违法事实不清楚，或者主要证据不确凿
        事实清楚、证据充分                  | 事实不清楚，或者证据不充分
        适用法律、法规、规章正确，处罚适当          | 适用法律、法规、规章不正确，或者处罚不适当
        程序合法，无违反法定程序情形             | 程序不合法，或者违反法定程序
        执法人员不少于两人，且有执法证            | 执法人员少于两人，或者没有执法证
        处罚幅度在法定范围内                 | 处罚幅度不在法定范围内
        依法告知当事人陈述、申辩权利             | 未依法告知当事人陈述、申辩权利
        作出决定前应当告知当事人               | 作出决定前没有告知当事人
        当事人要求听证的，依法组织听证            | 当事人要求听证的，未依法组织听证
        在规定期限内立案 | 未在规定期限内立案
        没有超越职权                     | 超越职权
        不得超越法定权限                   | 超越法定权限
        案由表述规范，写明涉嫌违反的行为           | 案由表述不规范，或者没有写明涉嫌违反的行为
        证据充分确凿，足以证明违法事实            | 证据不充分确凿，或者不足以证明违法事实
        笔录逐页签名，更正处按指印              | 笔录未逐页签名，或者更正处未按指印
        字迹清楚，无涂改，无金属物              | 字迹不清楚，或者有涂改，或者有金属物
        装订整齐、牢固，折叠得当               | 装订不整齐，或者不牢固，或者折叠不当
        书证、物证等证据来源合法、形式规范         | 书证、物证等证据来源不合法，或者形式不规范
        文号、印章齐全                    | 文号、印章不齐全
        一案一卷                       | 未做到一案一卷
        七日内送达                      | 未在七日内送达
        处理建议经法制机构审核                | 处理建议未经法制机构审核
        处理前书面告知当事人权利               | 处理前未书面告知当事人权利
        送达回证由受送达人签收                | 送达回证未由受送达人签收
        立案审批表记载案由和来源               | 立案审批表未记载案由和来源
        两名以上监察员调查                  | 未由两名以上监察员调查
        执法人员两人以上                   | 执法人员少于两人
        证据与事实相关联                   | 证据与事实不相关联
        视听资料附制作说明                  | 视听资料未附制作说明
        五日内作出受理或者不予受理决定            | 未在五日内作出受理或者不予受理决定
        留置送达的，符合法定条件并附凭证           | 留置送达的，不符合法定条件，或者未附凭证
        没有随意涂改，字迹清楚                | 有随意涂改，或者字迹不清楚
        是否制作询问笔录                   | 未制作询问笔录
        执法主体是否合法                   | 执法主体不合法
        执法人员是否具有执法资格               | 执法人员不具有执法资格
        是否存在伪造、隐匿证据的情形             | 存在伪造、隐匿证据的情形
        证据复印件是否注明与原件核对无误           | 证据复印件未注明与原件核对无误
        有无违反法定程序收集的证据              | 有违反法定程序收集的证据
        有无立案审批表                    | 没有立案审批表
        当事人申辩的，有笔录并有复核意见           | 当事人申辩的，没有笔录，或者没有复核意见
        案件处理报批表有承办人、负责人意见          | 案件处理报批表没有承办人、负责人意见
        留置送达有见证人签名                 | 留置送达没有见证人签名
        证据有审批、有清单                  | 证据没有审批、清单
        页码连续                       | 页码不连续
        """)
    void aRequirementIsTurnedRound(String asked, String wrong) {
        assertThat(Fault.of(asked)).hasValue(wrong);
    }

    @ParameterizedTest
    @CsvSource({"主体不合法", "没有执法资格", "办案人员少于两人", "违反法定程序", "超越法定权限实施许可", "适用法律错误"})
    void whatSaysTheFaultAlreadyStays(String fault) {
        assertThat(Fault.of(fault)).hasValue(fault);
        assertThat(Fault.of(fault + "的。")).hasValue(fault);
    }

    /** Half a sentence turned round says the opposite of what it means. */
    @ParameterizedTest
    @CsvSource({"事实清楚，没有附件", "字迹清楚，超过三页的附目录"})
    void whatCanBeTurnedOnlyInPartIsNotTurnedAtAll(String asked) {
        assertThat(Fault.of(asked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"注明日期有误", "决定书未写明违反的条款"})
    void aFaultInWhatIsWrittenStays(String fault) {
        assertThat(Fault.of(fault)).hasValue(fault);
    }

    @Test
    void whatIsNeitherForCertainIsLeftToAPerson() {
        assertThat(Fault.of("主体")).isEmpty();
        assertThat(Fault.of("立案时限")).isEmpty();
        assertThat(Fault.of("归档")).isEmpty();
    }
}
