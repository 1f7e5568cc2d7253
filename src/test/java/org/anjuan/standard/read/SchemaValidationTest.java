package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.samples.RichStandard;
import org.anjuan.standard.read.WrongTemplatesTest.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors check against, worked by a validator: what is right passes, what is wrongly shaped does not. */
class SchemaValidationTest {
    private static final Path TEMPLATES = Path.of("scoring-templates");
    private static final JsonNode TEXT = JsonMapper.shared().readTree(TEMPLATES.resolve("standard.schema.json"));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

    /** Faults that a schema cannot see, since they lie between two places of a file. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            // ids, references and what is inherited
            "缺少“veto”。",
            "缺少“dimension”。",
            "缺少“absent-text”。",
            "缺少“cost”。",
            "上面没有编号为“hold”的共用理由（有：holds）。编号写错的请改正；另外的理由写成 text 和 cost。",
            "条目 A1.1 没有扣分理由。",
            "编号“A1.1”重复，第 45 行已经用过。",
            "编号“差”重复，第 26 行已经用过。",
            "条目 B1.1 的维度“lav”没有在 dimensions 里列出。",
            "B1.1 的出处“S02”没有在 sources 里列出。",
            "grades.source 的出处“S9”没有在 sources 里列出。",
            "被否决时的等次“劣”没有在 grades 里列出。",
            "B1.1 的适用条件用到案情“hearing”，没有在 facts 里列出。",
            "好 提到的编号“Z”不存在。",
            "formula 提到的编号“Z”不存在。",
            "B1.1 提到的编号“B9”不存在。",
            // one number against another
            "条目 B1.1 的理由“late”要扣 6 分，超过该条目的 4 分。",
            "B1.2 的扣分上限是 7 分，超过可扣的 6 分。",
            "条目 B1.1 的理由“late”从 0.5 分到 3 分，不能按每档 1 分分完。",
            "条目 B1.1 的理由“late”最少扣 3 分、最多扣 1 分，没有可选的分值。",
            "条目 B1.1 的理由“late”：分档（ladder）至少两档，并且从轻到重、一档比一档分多。",
            "等次“差”与“好”的分数段重叠。",
            "等次“差”与“好”之间有得分落空。",
            "等次“好”的下限高于上限，没有得分能落进去。",
            "得分 0.00 没有对应的等次。",
            "得分 10.00 没有对应的等次。",
            "最高分 4 低于最低分 5。",
            // what one place means for another
            "条目 A1.1 是否决项，理由“holds”的扣法应当是 veto。",
            "最低的等次“差”不能带条件（requires），否则有的案卷没有等次可定。",
            "否决不能排除最低的等次“差”，否则有的案卷没有等次可定。",
            "计分公式给部分 A 定了分，但它不是得分的部分（kind: earn）。",
            "条目 B1.1 不是要素，理由“late”的扣法不能写 item（所属的条目计 0 分）。");

    @Test
    void theSchemaIsOneByItsOwnMetaschema() {
        var metaschema =
                REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

        assertThat(metaschema.validate(TEXT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedAndExampleFilePasses(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    static Stream<Path> files() throws IOException {
        try (var all = Files.walk(TEMPLATES)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @EnumSource(RichStandard.class)
    void aStandardWithEveryRulePasses(RichStandard way) {
        assertThat(errors(way.text())).isEmpty();
    }

    @Test
    void theSmallTemplateThatIsSpoiltBelowPasses() {
        assertThat(errors(SmallTemplate.TEXT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWronglyShapedIsRefusedByTheSchemaToo(Wrong wrong) {
        boolean passes = errors(wrong.text()).isEmpty();

        assertThat(passes).as(wrong.sentence()).isEqualTo(BEYOND_A_SCHEMA.contains(wrong.sentence()));
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                        WrongTemplatesTest.wrongWords(),
                        WrongTemplatesTest.wrongFigures(),
                        WrongTemplatesTest.wrongReasons(),
                        WrongTemplatesTest.wrongGrades(),
                        WrongTemplatesTest.wrongTerms())
                .flatMap(each -> each);
    }

    private static List<Error> errors(String yaml) {
        var loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return SCHEMA.validate(
                JsonMapper.shared().<JsonNode>valueToTree(loaded),
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
