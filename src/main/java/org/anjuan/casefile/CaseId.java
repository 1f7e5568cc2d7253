package org.anjuan.casefile;

/** Names one case file within a workspace; stable for ever and meaningless to people. */
public record CaseId(String value) {
    public CaseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A case id needs characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
