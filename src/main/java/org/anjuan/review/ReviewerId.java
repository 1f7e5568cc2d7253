package org.anjuan.review;

/** Names one person who reviews, independent of how the name is written. */
public record ReviewerId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
