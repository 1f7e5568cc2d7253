package org.anjuan.store;

/** A journal row does not say anything this program understands. */
final class UnreadableAct extends IllegalArgumentException {
    UnreadableAct(String message) {
        super(message);
    }

    UnreadableAct(String message, Throwable cause) {
        super(message, cause);
    }
}
