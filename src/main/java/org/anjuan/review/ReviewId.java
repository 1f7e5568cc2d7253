package org.anjuan.review;

/** Names one review within a workspace and across PCs. */
public record ReviewId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
