package org.anjuan.round;

/** Names one round within a workspace and across PCs. */
public record RoundId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
