package org.anjuan.ui.shell.settling;

import java.math.BigDecimal;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.anjuan.review.Price;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.ui.scoring.Points;
import org.jspecify.annotations.Nullable;

/** The points of a reason, where the standard leaves a choice. */
final class PointsChoice extends ComboBox<BigDecimal> {
    PointsChoice() {
        setId("own-points");
        setDisable(true);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable BigDecimal value) {
                return value == null ? "" : Points.taken(value);
            }

            @Override
            public BigDecimal fromString(String text) {
                throw new UnsupportedOperationException("Points are chosen, not written");
            }
        });
    }

    void offer(Deductible reason, Item item) {
        getItems().setAll(Price.choices(reason.cost()));
        setValue(getItems().isEmpty() ? null : Price.proposed(reason.cost(), item));
        setDisable(getItems().isEmpty());
    }

    void offerNone() {
        getItems().clear();
        setValue(null);
        setDisable(true);
    }

    /** What was chosen, or what the standard says of the reason where it leaves no choice. */
    BigDecimal of(Deductible reason, Item item) {
        var value = getValue();
        return value == null ? Price.proposed(reason.cost(), item) : value;
    }
}
