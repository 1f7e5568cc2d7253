package org.anjuan.review;

/**
 * 评查员: a person who judges cases.
 *
 * @param unit the unit the person belongs to, empty when unknown; nobody judges a case of their own unit
 */
public record Reviewer(ReviewerId id, String name, String unit) {
    /** The same person with the name written so. */
    public Reviewer named(String otherName) {
        return new Reviewer(id, otherName, unit);
    }
}
