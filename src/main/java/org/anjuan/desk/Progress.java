package org.anjuan.desk;

/**
 * How far a job is.
 *
 * @param total how much there is to do; less than 0 while nobody knows
 * @param what what is being worked on, in words for the person who waits
 */
public record Progress(long done, long total, String what) {
    public static final Progress NONE = new Progress(0, -1, "");

    public boolean known() {
        return total >= 0;
    }
}
