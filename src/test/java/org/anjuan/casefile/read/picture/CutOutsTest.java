package org.anjuan.casefile.read.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Picture.Unreadable;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.StoredJpeg;
import org.junit.jupiter.api.Test;

/** Cut-outs show exactly the places asked for, at a size fit for print. */
class CutOutsTest {
    private static final PageKey PAGE = new PageKey(new SourceId("0".repeat(64)), 1);
    private static final PageSize A4 = new PageSize(595, 842);

    /** A page whose upper half is red and lower half blue. */
    private static final PageImages HALVES = new PageImages() {
        @Override
        public Picture draw(PageKey page, int widthPx) {
            int height = widthPx * 842 / 595;
            var argb = new int[widthPx * height];
            Arrays.fill(argb, 0, widthPx * (height / 2), 0xFFFF0000);
            Arrays.fill(argb, widthPx * (height / 2), argb.length, 0xFF0000FF);
            return new Pixels(widthPx, height, argb);
        }

        @Override
        public Optional<StoredJpeg> stored(PageKey page) {
            return Optional.empty();
        }
    };

    @Test
    void aBoxIsCutAtPrintSize() throws IOException {
        var image = image(new CutOuts(HALVES, 1600).cut(PAGE, A4, List.of(new Box(0.25, 0, 0.5, 0.25)), 0));
        assertThat(image.getWidth()).isBetween(740, 746);
        assertThat(image.getHeight()).isBetween(524, 530);
        assertThat(image.getRGB(10, 520)).isEqualTo(0xFFFF0000);
    }

    @Test
    void severalBoxesAreCutTogether() throws IOException {
        var boxes = List.of(new Box(0.1, 0.4, 0.1, 0.05), new Box(0.5, 0.55, 0.1, 0.05));
        var image = image(new CutOuts(HALVES, 1600).cut(PAGE, A4, boxes, 0));
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1)).isEqualTo(0xFF0000FF);
    }

    @Test
    void noCutOutIsWiderThanAllowed() throws IOException {
        var image = image(new CutOuts(HALVES, 300).cut(PAGE, A4, List.of(Box.PAGE), 0));
        assertThat(image.getWidth()).isEqualTo(300);
    }

    @Test
    void aMarginIsAddedAsFarAsThePageGoes() throws IOException {
        var cuts = new CutOuts(HALVES, 5000);
        var corner = List.of(new Box(0, 0, 0.5, 0.25));
        var bare = image(cuts.cut(PAGE, A4, corner, 0));
        var wide = image(cuts.cut(PAGE, A4, corner, 72));
        assertThat(wide.getWidth() - bare.getWidth()).isBetween(178, 182);
        assertThat(wide.getHeight() - bare.getHeight()).isBetween(178, 182);
    }

    @Test
    void aBoxWithoutAreaGivesAtLeastAPixel() throws IOException {
        var image = image(new CutOuts(HALVES, 300).cut(PAGE, A4, List.of(new Box(1, 1, 0, 0)), 0));
        assertThat(image.getWidth()).isEqualTo(1);
    }

    @Test
    void aPageThatCannotBeDrawnCannotBeCut() {
        var problem = Problem.of(Reason.PICTURE_DAMAGED);
        PageImages broken = new PageImages() {
            @Override
            public Picture draw(PageKey page, int widthPx) {
                return new Unreadable(problem);
            }

            @Override
            public Optional<StoredJpeg> stored(PageKey page) {
                return Optional.empty();
            }
        };
        assertThat(new CutOuts(broken, 300).cut(PAGE, A4, List.of(Box.PAGE), 0)).isEqualTo(new CutOut.Uncut(problem));
    }

    private static BufferedImage image(CutOut cut) throws IOException {
        assertThat(cut).isInstanceOf(CutOut.Cut.class);
        var image = ImageIO.read(new ByteArrayInputStream(((CutOut.Cut) cut).png()));
        assertThat(List.of(((CutOut.Cut) cut).width(), ((CutOut.Cut) cut).height()))
                .isEqualTo(List.of(image.getWidth(), image.getHeight()));
        return image;
    }
}
