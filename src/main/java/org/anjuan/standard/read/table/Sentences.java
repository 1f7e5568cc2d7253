package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences an import leaves about how it understood a table. */
final class Sentences {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(Sentences.class.getPackageName() + ".words");

    private Sentences() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key)).format(values);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
