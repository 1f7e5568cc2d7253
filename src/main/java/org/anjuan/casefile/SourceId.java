package org.anjuan.casefile;

import java.util.regex.Pattern;

/** The SHA-256 of a file's bytes in lower-case hexadecimal: equal ids mean equal bytes. */
public record SourceId(String sha256) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public SourceId {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in hexadecimal: " + sha256);
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
