package org.anjuan.report.data;

import java.util.List;
import org.anjuan.review.Finding;

/**
 * How the scanned pages of a case came out.
 *
 * @param scanned how many pages are scans, {@code unseen} how many of them nobody looked at yet
 * @param findings what the program says of them and no reviewer dismissed
 */
public record ScanHealth(int scanned, int unseen, List<Finding> findings) {
    /** A case without scans. */
    public static final ScanHealth NONE = new ScanHealth(0, 0, List.of());

    public ScanHealth {
        findings = List.copyOf(findings);
    }
}
