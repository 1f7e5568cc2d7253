package org.anjuan.samples.office;

/**
 * How an office sets its papers. Measures are parts of the page.
 *
 * @param left margin at both sides, {@code character} width of an ideograph, {@code height} of a line, {@code step} to the next
 * @param air room below a row of a table, in lines, {@code centred} whether cells stand in the middle of their row
 * @param scanned whether pages are pictures that were recognised
 * @param stamped whether numbers are stamped in the corners of pages
 */
public record House(
        String name,
        double left,
        double character,
        double height,
        double step,
        double air,
        boolean centred,
        boolean scanned,
        boolean stamped) {
    public static final House ROOMY = new House("roomy", 0.12, 0.0205, 0.0135, 0.0255, 0.6, true, false, false);
    public static final House DENSE = new House("dense", 0.085, 0.0175, 0.012, 0.0185, 0.45, false, false, true);
    public static final House SCANNED = new House("scanned", 0.1, 0.0195, 0.0135, 0.0225, 0.5, true, true, true);

    @Override
    public String toString() {
        return name;
    }
}
