package org.anjuan.standard;

/** Names one version of one standard; a review is bound to it for ever. */
public record StandardRef(String id, String version) {
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
