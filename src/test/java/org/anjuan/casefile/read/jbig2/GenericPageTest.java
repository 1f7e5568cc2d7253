package org.anjuan.casefile.read.jbig2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Pages of plain pixels are decoded bit by bit as the library decodes them; what is broken ends in an exception of its own. */
class GenericPageTest {

    @Property(tries = 200)
    void everyPageComesBackAsItWasCoded(
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 1, max = 60) int height,
            @ForAll boolean typical,
            @ForAll long seed)
            throws IOException {
        var rows = paper(width, height, new Random(seed));
        var bytes = CodedPage.of(rows, typical);
        var page = GenericPage.of(bytes).orElseThrow();
        assertThat(page.width()).isEqualTo(width);
        assertThat(page.height()).isEqualTo(height);
        var bits = page.bits();
        assertThat(unpacked(bits, width, height)).isDeepEqualTo(rows);
        assertThat(bits).isEqualTo(byTheLibrary(bytes));
    }

    @Test
    void aLargePageOfMostlyWhiteIsDecodedAsTheLibraryDoes() throws IOException {
        var bytes = CodedPage.of(paper(1_700, 1_200, new Random(7)), false);
        assertThat(GenericPage.of(bytes).orElseThrow().bits()).isEqualTo(byTheLibrary(bytes));
    }

    @Test
    void whatIsCodedOtherwiseIsLeftToOthers() {
        var bytes = CodedPage.of(paper(40, 30, new Random(1)), false);
        int flags = 30 + 11 + 17;
        assertThat(GenericPage.of(changed(bytes, flags, 2)))
                .as("another template")
                .isEmpty();
        assertThat(GenericPage.of(changed(bytes, flags, 1))).as("as a fax").isEmpty();
        assertThat(GenericPage.of(changed(bytes, flags + 1, 4)))
                .as("a pixel in another place")
                .isEmpty();
        assertThat(GenericPage.of(changed(bytes, 30 + 11 + 3, 9)))
                .as("not the whole page")
                .isEmpty();
        assertThat(GenericPage.of(changed(bytes, 34, 0))).as("a dictionary").isEmpty();
        assertThat(GenericPage.of(Arrays.copyOf(bytes, bytes.length - 1)))
                .as("cut short")
                .isEmpty();
        assertThat(GenericPage.of(Arrays.copyOf(bytes, 10))).as("no head").isEmpty();
        assertThat(GenericPage.of(new byte[0])).isEmpty();
    }

    @Test
    void dataThatIsTooShortForItsPageSaysSo() {
        var rows = new boolean[200][200];
        var chance = new Random(3);
        for (var row : rows) {
            for (int x = 0; x < row.length; x++) {
                row[x] = chance.nextBoolean();
            }
        }
        var bytes = CodedPage.of(rows, false);
        var half = Arrays.copyOf(bytes, bytes.length / 2);
        int length = half.length - 30 - 11;
        half[30 + 7 + 2] = (byte) (length >> 8);
        half[30 + 7 + 3] = (byte) length;
        assertThatThrownBy(() -> GenericPage.of(half).orElseThrow().bits()).isInstanceOf(IOException.class);
    }

    @Property(tries = 300)
    void brokenBytesEndInPixelsOrAnException(@ForAll long seed) {
        var chance = new Random(seed);
        var bytes = CodedPage.of(paper(60, 40, chance), chance.nextBoolean());
        for (int i = 0; i < 6; i++) {
            bytes[67 + chance.nextInt(bytes.length - 67)] = (byte) chance.nextInt(256);
        }
        var failure = catchThrowable(() -> GenericPage.of(bytes).orElseThrow().bits());
        if (failure != null) {
            assertThat(failure).isInstanceOf(IOException.class);
        }
    }

    private static byte[] changed(byte[] bytes, int at, int to) {
        var changed = bytes.clone();
        changed[at] = (byte) to;
        return changed;
    }

    /** White with some black strokes and specks, and rows that repeat. */
    private static boolean[][] paper(int width, int height, Random chance) {
        var rows = new boolean[height][width];
        for (int stroke = 0; stroke < 1 + width * height / 400; stroke++) {
            int x = chance.nextInt(width);
            int y = chance.nextInt(height);
            for (int i = 0; i < 9 && x + i < width && y + i / 3 < height; i++) {
                rows[y + i / 3][x + i] = true;
            }
        }
        for (int y = 1; y < height; y++) {
            if (chance.nextInt(4) == 0) {
                rows[y] = rows[y - 1].clone();
            }
        }
        return rows;
    }

    private static boolean[][] unpacked(byte[] bits, int width, int height) {
        int stride = (width + 7) / 8;
        var rows = new boolean[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rows[y][x] = (bits[y * stride + x / 8] >> (7 - x % 8) & 1) == 1;
            }
        }
        return rows;
    }

    private static byte[] byTheLibrary(byte[] bytes) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("JBIG2").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            return packed(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static byte[] packed(BufferedImage image) {
        int stride = (image.getWidth() + 7) / 8;
        var bits = new byte[stride * image.getHeight()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int black = 1 - image.getRaster().getSample(x, y, 0);
                bits[y * stride + x / 8] |= (byte) (black << (7 - x % 8));
            }
        }
        return bits;
    }
}
