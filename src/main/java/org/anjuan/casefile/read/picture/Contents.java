package org.anjuan.casefile.read.picture;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Tells whether the stored content of a page can be unpacked to its end; the library takes what comes until then for all. */
final class Contents {
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST = 16 << 20;
    private static final int HEADER = 2;

    private Contents() {}

    /** False where a part of the content breaks off; parts that are not simply deflated count as whole. */
    static boolean whole(PDPage page) throws IOException {
        for (var part : parts(page.getCOSObject().getDictionaryObject(COSName.CONTENTS))) {
            if (!whole(part)) {
                return false;
            }
        }
        return true;
    }

    private static List<COSStream> parts(@Nullable COSBase contents) {
        var all = contents instanceof COSArray array
                ? IntStream.range(0, array.size()).mapToObj(array::getObject)
                : Stream.ofNullable(contents);
        return all.filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .toList();
    }

    private static boolean whole(COSStream part) throws IOException {
        if (!List.of(COSName.FLATE_DECODE).equals(new PDStream(part).getFilters())) {
            return true;
        }
        try (var in = new PDStream(part).createInputStream(List.of(COSName.FLATE_DECODE.getName()))) {
            var packed = in.readNBytes(LONGEST);
            return packed.length == LONGEST || packed.length <= HEADER || ends(packed);
        }
    }

    /** Whether the data come to their own end; the checksum behind it, which many writers get wrong, does not matter. */
    private static boolean ends(byte[] packed) {
        var chunk = new byte[CHUNK];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed, HEADER, packed.length - HEADER);
            while (!inflater.finished()) {
                if (inflater.inflate(chunk) == 0 && !inflater.finished()) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException _) {
            return false;
        }
    }
}
