package org.anjuan.standard.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped standard says what its sources say, and no more. */
class ShippedStandardsTest {
    private static final Pattern UNSETTLED = Pattern.compile("待核|未见|待定");
    private static final String OURS = "本产品";

    static Standard shipped(String id) {
        return Catalog.shipped().find(id).stream()
                .flatMap(template ->
                        template.reading() instanceof Reading.Read(var read, var _) ? Stream.of(read) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    static Stream<Template> files() {
        return Catalog.shipped().templates().stream();
    }

    static Stream<Standard> standards() {
        return Catalog.shipped().standards();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingUnsettledIsShippedAsAFact(Template template) {
        assertThat(template.text()
                        .lines()
                        .filter(line -> UNSETTLED.matcher(line).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyFigureNamesASourceThatIsExplained(Standard standard) {
        var codes = standard.sources().stream().map(source -> source.code()).toList();
        assertThat(standard.items())
                .allSatisfy(
                        item -> assertThat(item.provenanceCode()).as(item.id()).isIn(codes));
        var cited = standard.items().map(Item::provenance).collect(joining("\n")) + text(standard);
        assertThat(codes).allMatch(cited::contains);
    }

    /** A standard made of proposals, or put together by us, must not be taken for an official text. */
    @ParameterizedTest
    @MethodSource("standards")
    void saysInItsTitleAndItsFirstRemarkThatItIsADraft(Standard standard) {
        assertThat(standard.title()).contains("建议稿");
        assertThat(standard.remarks().getFirst()).contains("建议稿", "不是任何机关发布的文件");
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyVetoIsAVetoWithAReasonInWords(Standard standard) {
        assertThat(items(standard, Part.Kind.VETO))
                .allSatisfy(item -> assertThat(item.deductibles())
                        .singleElement()
                        .satisfies(reason -> {
                            assertThat(reason.cost()).isInstanceOf(Cost.Veto.class);
                            assertThat(reason.needsNote()).isTrue();
                        }));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void noReasonIsTheSameAsAnotherOrEndsInAFullStop(Standard standard) {
        var absent = "absent";
        assertThat(standard.items()
                        .flatMap(item -> item.deductibles().stream())
                        .filter(reason -> !reason.id().equals(absent))
                        .map(reason -> reason.text()))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(6).doesNotEndWith("。"));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theGroupsAreWorthWhatTheTableOfTheirSourceSays(String id, List<String> points) {
        var earning = shipped(id).parts().stream()
                .filter(part -> part.kind() == Part.Kind.EARN)
                .flatMap(part -> part.groups().stream())
                .map(group -> plain(group.sum()))
                .toList();
        assertThat(earning).isEqualTo(points);
        assertThat(items(shipped(id), Part.Kind.EARN).stream()
                        .map(Item::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    static Stream<Arguments> groups() {
        return Stream.of(
                arguments("penalty-summary", List.of("5", "18", "30", "20", "27")),
                arguments(
                        "license",
                        List.of("3", "3", "3", "6", "8", "4", "5", "3", "4", "4", "8", "8", "15", "5", "5", "4", "12")),
                arguments("coercion-seizure", List.of("10", "10", "7", "8", "10", "20", "13", "11", "11")));
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void theDimensionsShareVetoesAndPointsAsWorkedOutFromTheSources(
            String id, Map<String, String> vetoes, Map<String, String> points) {
        assertThat(byDimension(shipped(id), Part.Kind.VETO, _ -> BigDecimal.ONE))
                .isEqualTo(vetoes);
        assertThat(byDimension(shipped(id), Part.Kind.EARN, Item::points)).isEqualTo(points);
    }

    static Stream<Arguments> dimensions() {
        return Stream.of(
                arguments(
                        "penalty-summary",
                        Map.of("subject", "2", "evidence", "1", "procedure", "3", "law", "1"),
                        Map.of(
                                "subject",
                                "5",
                                "evidence",
                                "18",
                                "procedure",
                                "30",
                                "law",
                                "10",
                                "decision",
                                "10",
                                "paperwork",
                                "27")),
                arguments(
                        "license",
                        Map.of("subject", "2", "procedure", "6", "law", "2", "decision", "2"),
                        Map.of(
                                "subject",
                                "2",
                                "evidence",
                                "5",
                                "procedure",
                                "44",
                                "law",
                                "9",
                                "decision",
                                "9",
                                "paperwork",
                                "31")),
                arguments(
                        "coercion-seizure",
                        Map.of("subject", "2", "evidence", "1", "procedure", "2", "law", "1", "decision", "1"),
                        Map.of("evidence", "41", "procedure", "19", "law", "17", "decision", "1", "paperwork", "22")));
    }

    @Test
    void aRepeatedMistakeOfALicenceFileStopsAtTheItemsPoints() {
        var filing = shipped("license").item("L17.1").orElseThrow();
        assertThat(filing.deductibles().getFirst().cost())
                .isEqualTo(new Cost.PerTime(new BigDecimal("1.5"), "项", null));
        assertThat(filing.points()).isEqualByComparingTo("12");
    }

    /** The point the ministry struck from its vetoes in 2024 is told of in a remark, and is no veto. */
    @Test
    void seizureWithoutApprovalIsNoVetoButToldOf() {
        var seizure = shipped("coercion-seizure");
        assertThat(items(seizure, Part.Kind.VETO))
                .hasSize(7)
                .noneMatch(item -> item.text().contains("二十四小时"));
        assertThat(seizure.remarks()).anyMatch(remark -> remark.contains("二十四小时内补办"));
    }

    private static String text(Standard standard) {
        return files().filter(template -> template.reading() instanceof Reading.Read(var read, var _)
                        && read.ref().equals(standard.ref()))
                .map(Template::text)
                .collect(joining())
                .lines()
                .filter(line -> line.strip().startsWith("source:") || line.contains(OURS))
                .collect(joining("\n"));
    }

    private static List<Item> items(Standard standard, Part.Kind kind) {
        return standard.parts().stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.items().stream())
                .toList();
    }

    private static Map<String, String> byDimension(
            Standard standard, Part.Kind kind, Function<Item, BigDecimal> figure) {
        var sums = new HashMap<String, BigDecimal>();
        items(standard, kind).forEach(item -> sums.merge(item.dimension(), figure.apply(item), BigDecimal::add));
        var printed = new HashMap<String, String>();
        sums.forEach((dimension, sum) -> printed.put(dimension, plain(sum)));
        return printed;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
