package org.anjuan.casefile.read.fax;

/**
 * A decoded picture.
 *
 * @param bits rows that begin with a byte each, the first pixel in the highest bit; set where it is black
 * @param rows how many were reached; those below are left white
 * @param whole whether all rows were there and made sense
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record FaxPicture(byte[] bits, int rows, boolean whole) {
    /** Whether nothing can be seen: all pixels are alike. */
    public boolean blank() {
        for (byte eight : bits) {
            if (eight != bits[0]) {
                return false;
            }
        }
        return true;
    }
}
