package org.anjuan.casefile.read.jbig2;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers as the format writes them: the highest byte first. */
final class Numbers {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private Numbers() {}

    /** A number of four bytes; those of two thousand million and more come out negative. */
    static int four(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }
}
