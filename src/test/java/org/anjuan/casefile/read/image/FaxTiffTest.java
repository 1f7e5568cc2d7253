package org.anjuan.casefile.read.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;
import org.anjuan.samples.PictureFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fax pages of TIFF files, whole and broken. */
class FaxTiffTest {
    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 400;
    private static final int STRIPS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILES = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int FILL_ORDER = 266;
    private static final IndexColorModel WHITE_IS_ZERO =
            new IndexColorModel(1, 2, new byte[] {-1, 0}, new byte[] {-1, 0}, new byte[] {-1, 0});

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "CCITT T.6, 400, false",
        "CCITT T.6, 64, false",
        "CCITT T.6, 64, true",
        "CCITT T.4, 400, false",
        "CCITT T.4, 64, true",
        "CCITT RLE, 400, false",
        "CCITT RLE, 64, true"
    })
    void aWholePageLooksAsItWasWrittenAndNothingIsSaidOfIt(String packed, int stripRows, boolean whiteIsZero)
            throws IOException {
        var page = page(whiteIsZero);
        var file = tiff(packed, page, stripRows);
        assertThat(pixels(file).argb()).isEqualTo(colours(page));
        assertThat(open(file).remarks(1)).isEmpty();
    }

    @Test
    void bytesWhoseLowestBitComesFirstAreReadEvenWhereTheFileDoesNotSaySo() throws IOException {
        var page = page(true);
        var file = tiff("CCITT T.6", page, 64);
        for (var strip : strips(file)) {
            for (int i = strip.from; i < strip.from + strip.length; i++) {
                file[i] = (byte) (Integer.reverse(file[i]) >>> 24);
            }
        }
        assertThat(pixels(file).argb()).isEqualTo(colours(page));
        if (entry(file, FILL_ORDER) >= 0) {
            buffer(file).putShort(entry(file, FILL_ORDER) + 8, (short) 2);
            assertThat(pixels(file).argb()).isEqualTo(colours(page));
        }
        assertThat(open(file).remarks(1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CCITT T.6, 400", "CCITT T.6, 64", "CCITT T.4, 400", "CCITT T.4, 64", "CCITT RLE, 400", "CCITT RLE, 64"
    })
    void aBreakInAnyStripIsToldAndCostsFewRows(String packed, int stripRows) throws IOException {
        var whole = tiff(packed, page(true), stripRows);
        var sound = pixels(whole);
        var strips = strips(whole);
        int bearable = packed.equals("CCITT T.6") ? stripRows * WIDTH * 2 / 3 : WIDTH * HEIGHT / 8;
        int told = 0;
        var untold = new ArrayList<Integer>();
        for (var strip : List.of(strips.getFirst(), strips.get(strips.size() / 2), strips.getLast())) {
            for (int i = 1; i <= 8; i++) {
                int at = strip.from + strip.length * i / 10;
                var broken = whole.clone();
                Arrays.fill(broken, at, at + 3, (byte) (i % 2 == 0 ? 0 : 0xA5));
                var shown = pixels(broken);
                long different = different(sound, shown);
                assertThat(different).as("%s at %s", packed, at).isLessThan(bearable);
                if (!open(broken).remarks(1).isEmpty()) {
                    assertThat(painted(broken).remarks()).containsExactly(PageRemark.PICTURE_CUT_SHORT);
                    told++;
                } else if (different > WIDTH) {
                    untold.add(at);
                }
            }
        }
        assertThat(untold).isEmpty();
        assertThat(told).isGreaterThan(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT T.6", "CCITT T.4", "CCITT RLE"})
    void aFlippedBitThatShowsIsTold(String packed) throws IOException {
        var whole = tiff(packed, page(true), HEIGHT);
        var sound = pixels(whole);
        var strip = strips(whole).getFirst();
        int told = 0;
        int untold = 0;
        for (int at = strip.from; at < strip.from + strip.length; at += strip.length / 60) {
            var broken = whole.clone();
            broken[at] ^= 0x10;
            boolean said = !open(broken).remarks(1).isEmpty();
            told += said ? 1 : 0;
            untold += !said && different(sound, pixels(broken)) > WIDTH ? 1 : 0;
        }
        assertThat(told).isGreaterThan(20);
        assertThat(untold)
                .as("falling into step again at the very row cannot be told from a sound page")
                .isLessThanOrEqualTo(told / 8);
    }

    @Test
    void aPageOfWhichNothingMakesSenseIsNoWhitePage() throws IOException {
        var file = tiff("CCITT T.6", page(true), 64);
        for (var strip : strips(file)) {
            Arrays.fill(file, strip.from, strip.from + strip.length, (byte) 0);
        }
        assertThat(painted(file).picture()).isInstanceOf(Picture.Unreadable.class);
    }

    private record Strip(int from, int length) {}

    private static List<Strip> strips(byte[] file) {
        var buffer = buffer(file);
        boolean tiled = entry(file, STRIPS) < 0;
        int places = entry(file, tiled ? TILES : STRIPS);
        int lengths = entry(file, tiled ? TILE_LENGTHS : STRIP_LENGTHS);
        int count = buffer.getInt(places + 4);
        return IntStream.range(0, count)
                .mapToObj(i -> new Strip(number(buffer, places, count, i), number(buffer, lengths, count, i)))
                .toList();
    }

    private static int number(ByteBuffer file, int entry, int count, int index) {
        boolean brief = file.getShort(entry + 2) == 3;
        int size = brief ? 2 : 4;
        int at = (count * size <= 4 ? entry + 8 : file.getInt(entry + 8)) + index * size;
        return brief ? file.getShort(at) & 0xFFFF : file.getInt(at);
    }

    /** Where the first directory has its entry for a tag; -1 where it has none. */
    private static int entry(byte[] file, int tag) {
        var buffer = buffer(file);
        int directory = buffer.getInt(4);
        return IntStream.range(0, buffer.getShort(directory))
                .map(i -> directory + 2 + i * 12)
                .filter(at -> (buffer.getShort(at) & 0xFFFF) == tag)
                .findFirst()
                .orElse(-1);
    }

    private static ByteBuffer buffer(byte[] file) {
        return ByteBuffer.wrap(file).order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    private static byte[] tiff(String packed, BufferedImage page, int stripRows) {
        return PictureFiles.tiff(packed, List.of(page), stripRows);
    }

    private PictureFile open(byte[] bytes) throws IOException {
        var path = Files.write(folder.resolve("fax.tif"), bytes);
        return PictureFile.open(path, Bounds.USUAL, Deadline.in(Duration.ofMinutes(1)));
    }

    private Painted painted(byte[] bytes) throws IOException {
        return open(bytes).paint(1, WIDTH, Deadline.in(Duration.ofMinutes(1)));
    }

    private Pixels pixels(byte[] bytes) throws IOException {
        var picture = painted(bytes).picture();
        assertThat(picture).isInstanceOf(Pixels.class);
        return (Pixels) picture;
    }

    private static long different(Pixels one, Pixels other) {
        return IntStream.range(0, one.argb().length)
                .filter(i -> one.argb()[i] != other.argb()[i])
                .count();
    }

    private static int[] colours(BufferedImage page) {
        return page.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    /** Lines of writing. */
    private static BufferedImage page(boolean whiteIsZero) {
        var page = whiteIsZero
                ? new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, WHITE_IS_ZERO)
                : new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        for (int line = 1; line < HEIGHT / 20; line++) {
            for (int i = 0; i < 80; i++) {
                graphics.fillRect(10 + i * 13, line * 20 - 12 + (i * line) % 5, 3 + (i * line) % 7, 9);
            }
        }
        graphics.dispose();
        return page;
    }
}
