package org.anjuan.store;

import java.sql.SQLException;

/** A change that does not fit where it was to be kept; ends its transaction. */
final class Misplaced extends SQLException {
    private final transient Keeping.Reason reason;

    Misplaced(Keeping.Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Keeping.Reason reason() {
        return reason;
    }
}
