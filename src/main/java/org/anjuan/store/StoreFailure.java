package org.anjuan.store;

/** Reading from the workspace failed though it was open: nothing a caller can mend. */
public final class StoreFailure extends RuntimeException {
    StoreFailure(String message) {
        super(message);
    }

    StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
