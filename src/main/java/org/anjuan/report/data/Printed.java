package org.anjuan.report.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.standard.Standard;

/** How values are written on paper. */
public record Printed(Standard standard, Words words) {
    /** Stands where there is no value. */
    public static final String NONE = "—";

    /** Points without idle zeros, such as 0.5 or 12. */
    public static String points(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    /** A total with the decimal places of the standard. */
    public String total(Optional<BigDecimal> total) {
        return total.map(value ->
                        value.setScale(digits(), standard.rounding().mode()).toPlainString())
                .orElse(NONE);
    }

    public static String average(Optional<BigDecimal> average) {
        return average.map(BigDecimal::toPlainString).orElse(NONE);
    }

    public static String percent(Share share) {
        return share.percent().map(value -> value.toPlainString() + "%").orElse(NONE);
    }

    public String time(LocalDateTime time) {
        return DateTimeFormatter.ofPattern(words.of("pattern.time"), Locale.ROOT)
                .format(time);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(words.of("pattern.date"), Locale.ROOT)
                .format(date);
    }

    /** Decimal places of totals. */
    public int digits() {
        return standard.rounding().digits();
    }
}
