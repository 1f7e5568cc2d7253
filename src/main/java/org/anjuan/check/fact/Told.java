package org.anjuan.check.fact;

import org.anjuan.check.layout.Hit;

/**
 * A period a paper tells, with the right it is for.
 *
 * @param count how many of the unit
 * @param unit 日, 工作日 or 个月
 */
public record Told(int count, String unit, Hit where) {
    public boolean days() {
        return !unit.contains("月");
    }

    /** As a sentence says it. */
    public String say() {
        return count + unit;
    }
}
