package org.anjuan.casefile.read.intake;

/**
 * How much one walk may take in.
 *
 * @param files most files in a folder tree, or entries in one archive
 * @param fileBytes longest single file
 * @param archiveBytes most bytes one archive, with all archives in it, may unpack to
 * @param ratio how many times its own length an archive or entry may unpack to, once past {@code freeBytes}
 * @param freeBytes what may be unpacked whatever the ratio
 * @param archiveDepth how deep archives may lie in each other; 1 is an archive without archives in it
 * @param folderDepth how deep folders may lie in each other
 */
public record IntakeLimits(
        int files, long fileBytes, long archiveBytes, int ratio, long freeBytes, int archiveDepth, int folderDepth) {

    /** Far above any real case file, far below what harms an office PC. */
    public static final IntakeLimits DEFAULT = new IntakeLimits(20_000, 2L << 30, 8L << 30, 200, 64L << 20, 3, 32);
}
