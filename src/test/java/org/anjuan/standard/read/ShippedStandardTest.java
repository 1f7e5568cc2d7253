package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.Test;

/** The shipped standard 行政处罚（普通程序） says what its source says. */
class ShippedStandardTest {
    private static final Path FOLDER = Path.of("scoring-templates");
    private static final Standard STANDARD = ShippedStandardsTest.shipped("penalty-general");

    @Test
    void everyShippedFileIsValidWithoutAnyRemark() {
        assertThat(Catalog.shipped().templates())
                .isNotEmpty()
                .allSatisfy(template -> assertThat(template.reading())
                        .isInstanceOfSatisfying(
                                Reading.Read.class,
                                read -> assertThat(read.warnings()).isEmpty()));
    }

    @Test
    void everyTemplateInTheFolderIsShipped() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
            assertThat(Catalog.shipped().templates())
                    .extracting(Template::file)
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void hasTwentyVetoesSeventyThreeElementsAndFourteenBasicOnes() {
        assertThat(items(Part.Kind.VETO)).hasSize(20);
        assertThat(items(Part.Kind.EARN)).hasSize(73);
        assertThat(items(Part.Kind.DEDUCT)).hasSize(14);
    }

    @Test
    void theFourteenGroupsAreWorthWhatTheSourceGivesThem() {
        var points = STANDARD.parts().get(1).groups().stream()
                .map(group -> group.sum().stripTrailingZeros().toPlainString())
                .toList();
        assertThat(points).containsExactly("2", "10", "10", "5", "8", "8", "10", "10", "4", "8", "15", "2", "5", "3");
        assertThat(sum(items(Part.Kind.EARN))).isEqualByComparingTo("100");
    }

    @Test
    void theBasicElementsAreCappedAtWhatTheyAddUpTo() {
        assertThat(STANDARD.parts().get(2).groups()).hasSize(2).allSatisfy(group -> {
            assertThat(group.cap()).isEqualByComparingTo("10");
            assertThat(group.sum()).isEqualByComparingTo("10");
        });
    }

    @Test
    void theDimensionsShareTheVetoesAndPointsAsInTheSource() {
        assertThat(byDimension(Part.Kind.VETO, _ -> BigDecimal.ONE))
                .isEqualTo(Map.of("subject", "2", "evidence", "5", "procedure", "7", "law", "4", "decision", "2"));
        assertThat(byDimension(Part.Kind.EARN, Item::points))
                .isEqualTo(Map.of(
                        "evidence", "43.5", "procedure", "20.5", "law", "11", "decision", "10.5", "paperwork", "14.5"));
        assertThat(byDimension(Part.Kind.DEDUCT, Item::points))
                .isEqualTo(Map.of("subject", "2.5", "evidence", "2", "procedure", "3.5", "paperwork", "12"));
    }

    @Test
    void halfOfTheTotalIsABaseAndHalfIsAShareOfWhatApplies() {
        assertThat(STANDARD.formula()).isEqualTo(new Formula.BasePlusShare(new BigDecimal("50"), new BigDecimal("50")));
    }

    @Test
    void saysOfItselfThatItIsOnlyADraft() {
        assertThat(STANDARD.title()).contains("建议稿");
        assertThat(STANDARD.remarks()).anyMatch(remark -> remark.contains("等次线"));
    }

    @Test
    void everyVetoWantsItsReasonInWords() {
        assertThat(items(Part.Kind.VETO))
                .allSatisfy(item -> assertThat(item.deductibles())
                        .singleElement()
                        .satisfies(reason -> {
                            assertThat(reason.cost()).isInstanceOf(Cost.Veto.class);
                            assertThat(reason.needsNote()).isTrue();
                        }));
    }

    @Test
    void everyElementCanBeMissingAsAWholeAndIsNotRepeatedInWords() {
        var texts = Stream.of(Part.Kind.EARN, Part.Kind.DEDUCT)
                .flatMap(kind -> items(kind).stream())
                .map(item -> item.deductible("missing").orElseThrow().text())
                .toList();
        assertThat(texts)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(6).doesNotEndWith("。"));
    }

    @Test
    void anElementOfMoreThanHalfAPointCanBeThereInPart() {
        var partly = STANDARD.item("B02.4").orElseThrow().deductible("partly").orElseThrow();
        assertThat(partly.cost())
                .isEqualTo(new Cost.Range(new BigDecimal("0.5"), new BigDecimal("3.5"), new BigDecimal("0.5")));
        assertThat(STANDARD.item("B01.1").orElseThrow().deductible("partly")).isEmpty();
    }

    @Test
    void aMissingDocumentOrMarkOfQualificationEmptiesItsGroup() {
        var absent = STANDARD.item("B10.3").orElseThrow().deductible("absent").orElseThrow();
        assertThat(absent.text()).isEqualTo("卷内无《听证笔录》，本组计 0 分");
        assertThat(absent.cost()).isInstanceOf(Cost.WholeGroup.class);
        assertThat(STANDARD.item("B04.2")
                        .orElseThrow()
                        .deductible("missing")
                        .orElseThrow()
                        .cost())
                .isInstanceOf(Cost.WholeGroup.class);
    }

    @Test
    void everyFigureNamesItsSource() {
        assertThat(STANDARD.items())
                .allSatisfy(item -> assertThat(item.provenanceCode()).isIn("S01", "S16"));
    }

    @Test
    void noArticleOfLawIsGivenWhereNoneWasFound() {
        assertThat(List.of("V11", "V16", "V19", "C2.8", "C2.9"))
                .allSatisfy(id ->
                        assertThat(STANDARD.item(id).orElseThrow().basis()).isEmpty());
        assertThat(STANDARD.items().flatMap(item -> item.basis().stream()))
                .noneMatch(basis -> basis.text().contains("待核"));
    }

    private static List<Item> items(Part.Kind kind) {
        return STANDARD.parts().stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.items().stream())
                .toList();
    }

    private static BigDecimal sum(List<Item> items) {
        return items.stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, String> byDimension(Part.Kind kind, Function<Item, BigDecimal> figure) {
        var sums = new HashMap<String, BigDecimal>();
        items(kind).forEach(item -> sums.merge(item.dimension(), figure.apply(item), BigDecimal::add));
        var printed = new HashMap<String, String>();
        sums.forEach((dimension, sum) ->
                printed.put(dimension, sum.stripTrailingZeros().toPlainString()));
        return printed;
    }
}
