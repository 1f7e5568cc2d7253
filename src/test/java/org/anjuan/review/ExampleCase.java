package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.Catalog;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Template;
import org.jspecify.annotations.Nullable;

/** A whole case marked by a standard, to be compared with what was reckoned by hand. */
final class ExampleCase {
    private final Standard standard;
    private final List<Change> changes = new ArrayList<>();

    private ExampleCase(Standard standard) {
        this.standard = standard;
    }

    static ExampleCase by(String id) {
        return by(Catalog.shipped().find(id).map(Template::reading).orElseThrow());
    }

    /** By one of the small standards that show how standards are written. */
    static ExampleCase byExample(String name) {
        return by(Catalog.inFile(Path.of("scoring-templates", "examples", name + ".yaml"))
                .reading());
    }

    static ExampleCase byText(String text) {
        return by(StandardReader.read(text));
    }

    private static ExampleCase by(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return new ExampleCase(((Reading.Read) reading).standard());
    }

    Standard standard() {
        return standard;
    }

    /** A reason met once in each of some items. */
    ExampleCase with(String reason, String... items) {
        for (var item : items) {
            changes.add(Acts.deduct(standard, "d" + changes.size(), item, reason));
        }
        return this;
    }

    /** A reason met several times. */
    ExampleCase times(String item, String reason, int times, String each) {
        return taken(item, reason, times, each);
    }

    /** A reason that costs what the reviewer chose. */
    ExampleCase costing(String item, String reason, String points) {
        return taken(item, reason, 1, points);
    }

    private ExampleCase taken(String item, String reason, int times, String points) {
        var deduction =
                new Deduction("d" + changes.size(), item, reason, times, new BigDecimal(points), "评查人写明的理由", List.of());
        changes.add(new Change.Deducted(deduction));
        return this;
    }

    /** Items or whole groups that the reviewer leaves out. */
    ExampleCase without(String... ids) {
        for (var id : ids) {
            standard.groups()
                    .flatMap(group -> group.items().stream()
                            .filter(item -> group.id().equals(id) || item.id().equals(id)))
                    .forEach(item -> changes.add(Acts.judge(Verdict.NOT_APPLICABLE, item.id())));
        }
        return this;
    }

    /** A fact of the case, by which items are proposed to be left out. */
    ExampleCase where(String fact, String answer) {
        changes.add(new Change.Stated(fact, answer));
        return this;
    }

    Outcome outcome() {
        return Grading.of(standard, Acts.after(standard, Acts.blank(standard), changes));
    }

    Outcome comesTo(String possible, String earned, String deducted, @Nullable String total, @Nullable String grade) {
        var outcome = outcome();
        assertThat(outcome.possible()).as("P").isEqualByComparingTo(possible);
        assertThat(outcome.earned()).as("E").isEqualByComparingTo(earned);
        assertThat(outcome.deducted()).as("D").isEqualByComparingTo(deducted);
        assertThat(outcome.total()).isEqualTo(total == null ? null : new BigDecimal(total));
        assertThat(outcome.grade()).isEqualTo(grade);
        return outcome;
    }
}
