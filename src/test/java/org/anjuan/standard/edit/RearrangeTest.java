package org.anjuan.standard.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Place.OfGroup;
import org.anjuan.standard.edit.Place.OfHeading;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Place.OfPart;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.StandardWriter;
import org.junit.jupiter.api.Test;

/** Lines are put in, doubled, taken out and moved. */
class RearrangeTest {
    private final Standard standard = small();

    @Test
    void aNewItemStandsBehindTheOneOneIsAtWithTheNextFreeNumber() {
        var added = Rearrange.add(standard, new OfItem(0, 0, 0));

        assertThat(added.place()).isEqualTo(new OfItem(0, 0, 1));
        assertThat(ids(added.standard())).containsExactly("A1.1", "A1.3", "A1.2", "H1.1", "H1.2", "B1.1", "C1");
        assertThat(At.item(added.standard(), new OfItem(0, 0, 1)))
                .returns("", Item::text)
                .returns("d", Item::dimension)
                .returns(null, Item::heading);
    }

    @Test
    void aNewElementStandsUnderTheSameHeading() {
        var added = Rearrange.add(standard, new OfItem(0, 0, 2));
        var byHeading = Rearrange.add(standard, new OfHeading(0, 0, 2));

        assertThat(ids(added.standard())).containsExactly("A1.1", "A1.2", "H1.1", "H1.3", "H1.2", "B1.1", "C1");
        assertThat(byHeading.place()).isEqualTo(new OfItem(0, 0, 4));
        assertThat(At.item(byHeading.standard(), new OfItem(0, 0, 4)).heading())
                .isEqualTo(At.heading(standard, new OfHeading(0, 0, 2)));
    }

    @Test
    void aNewGroupAndANewPartBringTheirFirstLines() {
        var group = Rearrange.addGroup(standard, new OfItem(0, 0, 1));
        var part = Rearrange.addGroup(standard, new OfPart(0));

        assertThat(group.place()).isEqualTo(new OfGroup(0, 1));
        assertThat(At.group(group.standard(), new OfGroup(0, 1)).items()).hasSize(1);
        assertThat(part.place()).isEqualTo(new OfPart(1));
        assertThat(part.standard().parts().get(1).groups()).hasSize(1);
        assertThat(Rearrange.add(standard, Place.whole()).standard().parts()).hasSize(3);
        assertThat(Rearrange.add(standard, new OfPart(1))
                        .standard()
                        .parts()
                        .get(1)
                        .groups())
                .hasSize(2);
        assertThat(ids(Rearrange.add(standard, new OfGroup(0, 0)).standard())).contains("H1.3");
    }

    @Test
    void aDoubledLineHasIdsOfItsOwnAndOtherwiseTheSame() {
        var item = Rearrange.copy(standard, new OfItem(0, 0, 0));
        var heading = Rearrange.copy(standard, new OfHeading(0, 0, 2));
        var group = Rearrange.copy(standard, new OfGroup(0, 0));
        var part = Rearrange.copy(standard, new OfPart(0));

        assertThat(new ItemForm(At.item(item.standard(), (OfItem) item.place()))
                        .id("A1.1")
                        .made())
                .isEqualTo(At.item(standard, new OfItem(0, 0, 0)));
        assertThat(ids(heading.standard()))
                .containsExactly("A1.1", "A1.2", "H1.1", "H1.2", "H1.3", "H1.4", "B1.1", "C1");
        assertThat(ids(group.standard())).doesNotHaveDuplicates().hasSize(10);
        assertThat(Ids.of(part.standard())).doesNotHaveDuplicates();
        assertThat(part.place()).isEqualTo(new OfPart(1));
    }

    @Test
    void whereALineWasTakenOutOneStandsAtTheNextElseAtTheOneBefore() {
        assertThat(Rearrange.remove(standard, new OfItem(0, 0, 0)).place()).isEqualTo(new OfItem(0, 0, 0));
        assertThat(Rearrange.remove(standard, new OfItem(0, 0, 3)).place()).isEqualTo(new OfItem(0, 0, 2));
        assertThat(Rearrange.remove(standard, new OfItem(0, 1, 0)).place()).isEqualTo(new OfGroup(0, 1));
        assertThat(ids(Rearrange.remove(standard, new OfHeading(0, 0, 2)).standard()))
                .containsExactly("A1.1", "A1.2", "B1.1", "C1");
        assertThat(Rearrange.remove(standard, new OfGroup(0, 1)).place()).isEqualTo(new OfGroup(0, 0));
        assertThat(Rearrange.remove(standard, new OfPart(1)).place()).isEqualTo(new OfPart(0));
        assertThat(Rearrange.remove(standard, Place.whole()).standard()).isEqualTo(standard);
    }

    @Test
    void aLineMovesAmongItsLikeAndIntoTheNextGroupButNotIntoAnotherPart() {
        assertThat(ids(Moving.move(standard, new OfItem(0, 0, 1), false).standard()))
                .startsWith("A1.1", "H1.1", "H1.2", "A1.2");
        assertThat(ids(Moving.move(standard, new OfItem(0, 0, 3), true).standard()))
                .startsWith("A1.1", "A1.2", "H1.2", "H1.1");
        var down = Moving.move(standard, new OfHeading(0, 0, 2), false);
        assertThat(down.place()).isEqualTo(new OfHeading(0, 1, 0));
        assertThat(At.group(down.standard(), new OfGroup(0, 1)).items()).hasSize(3);
        assertThat(Moving.move(down.standard(), down.place(), true).standard()).isEqualTo(standard);
        assertThat(Moving.move(standard, new OfItem(0, 1, 0), false).standard()).isEqualTo(standard);
        assertThat(Moving.move(standard, new OfItem(0, 0, 2), true).standard()).isEqualTo(standard);
        assertThat(Moving.move(standard, new OfGroup(0, 0), false).place()).isEqualTo(new OfGroup(0, 1));
        assertThat(Moving.move(standard, new OfPart(1), true).standard().parts())
                .extracting(Part::id)
                .containsExactly("C", "A");
    }

    @Test
    void whatRefersToAnIdFollowsWhenItChanges() {
        var renamed = At.item(
                standard,
                new OfItem(0, 0, 0),
                item -> new ItemForm(item).id("A1.9").made());
        var part = At.part(
                standard, new OfPart(0), any -> new PartForm(any).id("Z").made());

        assertThat(At.item(renamed, new OfItem(0, 0, 1)).rules().notWith()).containsExactly("A1.9");
        assertThat(renamed.terms().views().getFirst().byItem())
                .containsEntry("A1.9", "x")
                .doesNotContainKey("A1.1");
        assertThat(part.bands().getFirst().limits().getFirst().in()).isEqualTo("Z");
    }

    /** Whatever is done, the draft can be kept and read as the same, and undoing everything leads back. */
    @Property(tries = 60)
    void whateverIsDoneIsKeptAndCanBeTakenBack(@ForAll("deeds") List<Deed> deeds) {
        var draft = Draft.of(standard);
        for (var deed : deeds) {
            var places = Place.all(draft.standard()).toList();
            var place = places.get(deed.at() % places.size());
            draft = draft.change(
                    What.MOVED, place, now -> deed.what().act(now, place).standard());

            assertThat(StandardReader.draft(StandardWriter.write(draft.standard()))
                            .standard())
                    .isEqualTo(draft.standard());
        }
        var last = draft.standard();
        while (draft.last().isPresent()) {
            draft = draft.undo();
        }
        assertThat(draft.standard()).isEqualTo(standard);
        while (draft.next().isPresent()) {
            draft = draft.redo();
        }
        assertThat(draft.standard()).isEqualTo(last);
    }

    record Deed(Rearranging what, int at) {}

    enum Rearranging {
        ADD,
        ADD_GROUP,
        COPY,
        REMOVE,
        UP,
        DOWN;

        Arranged act(Standard standard, Place place) {
            var arranged = switch (this) {
                case ADD -> Rearrange.add(standard, place);
                case ADD_GROUP -> Rearrange.addGroup(standard, place);
                case COPY -> Rearrange.copy(standard, place);
                case REMOVE -> Rearrange.remove(standard, place);
                case UP -> Moving.move(standard, place, true);
                case DOWN -> Moving.move(standard, place, false);
            };
            assertThat(arranged.place().isIn(arranged.standard())).isTrue();
            return arranged;
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(Rearranging.values()),
                        Arbitraries.integers().between(0, 500))
                .as(Deed::new)
                .list()
                .ofMaxSize(12);
    }

    private static List<String> ids(Standard standard) {
        return standard.items().map(Item::id).toList();
    }

    static Standard small() {
        return ((Reading.Read) StandardReader.read(TEXT)).standard();
    }

    private static final String TEXT = """
        format: 1
        id: small
        version: 1
        title: 小标准
        case-kind: 行政处罚
        sources: {S01: 一份标准}
        dimensions: {d: 维度}
        formula: {kind: sum}
        rounding: {digits: 0, mode: half-up, grade-from: rounded}
        grades:
          bands:
            - {name: 优秀, from: 5, requires: [{in: A, lost-at-most: 1}]}
            - {name: 不合格, below: 5}
        veto: {total: 0, grade: 不合格}
        parts:
          - id: A
            title: 计分
            kind: earn
            dimension: d
            source: S01
            points-each: 2
            reasons: {r1: {text: 不符合, cost: all}}
            groups:
              - id: A1
                title: 一
                items:
                  - {id: A1.1, text: 甲, views: {v: x}}
                  - {id: A1.2, text: 乙, not-with: A1.1}
                  - id: H1
                    text: 项
                    elements:
                      - {id: H1.1, text: 丙}
                      - {id: H1.2, text: 丁}
              - id: B1
                title: 二
                items:
                  - {id: B1.1, text: 戊}
          - id: C
            title: 否决
            kind: veto
            dimension: d
            source: S01
            groups:
              - id: C0
                title: 三
                items:
                  - {id: C1, text: 己, reasons: {r1: {text: 假, cost: veto}}}
        views:
          - {id: v, name: 两类, dimensions: {x: 甲类, y: 乙类}, from: {d: y}}
        """;
}
