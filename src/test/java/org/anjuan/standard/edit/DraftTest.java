package org.anjuan.standard.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Place.OfGroup;
import org.anjuan.standard.edit.Place.OfHeading;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Place.OfPart;
import org.junit.jupiter.api.Test;

/** A draft remembers what was done; problems lead to where they are mended; kinds change what costs. */
class DraftTest {
    private static final OfItem ITEM = new OfItem(0, 0, 0);
    private final Standard standard = RearrangeTest.small();

    @Test
    void aWordThatIsTypedOnIsTakenBackAtOnce() {
        var draft = Draft.of(standard)
                .change(What.TEXT, ITEM, text("告"))
                .goOn(What.TEXT, ITEM, text("告知"))
                .goOn(What.TEXT, ITEM, text("告知权利"));

        assertThat(At.item(draft.standard(), ITEM).text()).isEqualTo("告知权利");
        assertThat(draft.past()).hasSize(1);
        assertThat(draft.undo().standard()).isEqualTo(standard);
        assertThat(draft.undo().redo()).isEqualTo(draft);
    }

    @Test
    void anotherFieldIsAStepOfItsOwnAndWhatChangesNothingIsNone() {
        var draft = Draft.of(standard)
                .goOn(What.TEXT, ITEM, text("一"))
                .goOn(
                        What.CONDITION,
                        ITEM,
                        now -> At.item(
                                now,
                                ITEM,
                                item -> new ItemForm(item).condition("听证的").made()))
                .goOn(What.TEXT, ITEM, text("一"));

        assertThat(draft.past()).extracting(Draft.Step::what).containsExactly(What.TEXT, What.CONDITION);
        assertThat(draft.undo().last()).map(Draft.Step::what).contains(What.TEXT);
    }

    @Test
    void doingSomethingElseGivesUpWhatWasUndone() {
        var draft = Draft.of(standard).change(What.TEXT, ITEM, text("一")).undo().change(What.TEXT, ITEM, text("二"));

        assertThat(draft.next()).isEmpty();
        assertThat(draft.redo()).isEqualTo(draft);
        assertThat(draft.undo().undo().standard()).isEqualTo(standard);
    }

    @Test
    void anIdThatIsTypedOverAnotherStillTakesItsReferencesAlong() {
        var draft = Draft.of(standard).change(What.ID, ITEM, id("A1.2")).goOn(What.ID, ITEM, id("A1.25"));

        assertThat(At.item(draft.standard(), new OfItem(0, 0, 1)).rules().notWith())
                .containsExactly("A1.25");
    }

    @Test
    void aProblemLeadsToItsPlaceAndField() {
        assertThat(Spot.of(standard, "title")).isEqualTo(new Spot(Place.whole(), "title"));
        assertThat(Spot.of(standard, "grades.bands[0].from")).isEqualTo(new Spot(Place.whole(), "grades"));
        assertThat(Spot.of(standard, "parts[1].groups")).isEqualTo(new Spot(new OfPart(1), "groups"));
        assertThat(Spot.of(standard, "parts[0].groups[1].points")).isEqualTo(new Spot(new OfGroup(0, 1), "points"));
        assertThat(Spot.of(standard, "parts[0].groups[0].items[1].reasons.r1.cost"))
                .isEqualTo(new Spot(new OfItem(0, 0, 1), "reasons"));
        assertThat(Spot.of(standard, "parts[0].groups[0].items[2].id"))
                .isEqualTo(new Spot(new OfHeading(0, 0, 2), "id"));
        assertThat(Spot.of(standard, "parts[0].groups[0].items[2].elements[1].text"))
                .isEqualTo(new Spot(new OfItem(0, 0, 3), "text"));
    }

    @Test
    void aProblemOfWhatIsNotThereAnyMoreIsTheWholesOwn() {
        for (var path : List.of(
                "parts[9].groups[0].items[0].points",
                "parts[0].groups[9].items[0].points",
                "parts[0].groups[0].items[99].elements[3].text")) {
            assertThat(Spot.of(standard, path)).isEqualTo(new Spot(Place.whole(), ""));
        }
    }

    @Test
    void everyKindOfCostCanBeComeToAndKeepsThePoints() {
        var item = At.item(standard, ITEM);
        var half = new Cost.Fixed(new BigDecimal("0.5"));

        assertThat(CostKind.of(Part.Kind.EARN, item))
                .doesNotContain(CostKind.WHOLE_ITEM)
                .hasSize(8);
        assertThat(CostKind.of(Part.Kind.EARN, item))
                .allSatisfy(kind ->
                        assertThat(CostKind.of(kind.from(half, item, "处"))).isEqualTo(kind));
        assertThat(CostKind.PER_TIME.from(half, item, "处"))
                .isEqualTo(new Cost.PerTime(new BigDecimal("0.5"), "处", null));
        assertThat(CostKind.of(Part.Kind.VETO, item)).containsExactly(CostKind.VETO);
        assertThat(CostKind.of(Part.Kind.BONUS, item)).doesNotContain(CostKind.VETO, CostKind.NOTHING);
    }

    @Test
    void anItemBecomesAVetoOrIsOnlyPutDown() {
        var item = At.item(standard, ITEM);

        assertThat(ItemKind.of(item, Part.Kind.EARN)).isEqualTo(ItemKind.POINTS);
        for (var kind : ItemKind.in(Part.Kind.EARN)) {
            assertThat(ItemKind.of(kind.of(item), Part.Kind.EARN)).isEqualTo(kind);
        }
        assertThat(ItemKind.POINTS.of(item)).isEqualTo(item);
    }

    @Test
    void whatLiesAboveIsTheHeadingTheGroupThePartTheWhole() {
        var ways = Stream.<Place>iterate(new OfItem(0, 0, 3), place -> place.above(standard))
                .limit(6);

        assertThat(ways)
                .containsExactly(
                        new OfItem(0, 0, 3),
                        new OfHeading(0, 0, 2),
                        new OfGroup(0, 0),
                        new OfPart(0),
                        Place.whole(),
                        Place.whole());
        assertThat(new OfItem(0, 0, 1).above(standard)).isEqualTo(new OfGroup(0, 0));
    }

    private static UnaryOperator<Standard> text(String text) {
        return now -> At.item(now, ITEM, item -> new ItemForm(item).text(text).made());
    }

    private static UnaryOperator<Standard> id(String id) {
        return now -> At.item(now, ITEM, item -> new ItemForm(item).id(id).made());
    }
}
