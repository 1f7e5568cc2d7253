package org.anjuan.ui.reader.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.desk.Jobs;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of pages as they are wanted, brought, kept and given up, on the window's own thread. */
@ExtendWith(ApplicationExtension.class)
class PagePicturesTest {
    private static final List<PageKey> PAGES = IntStream.rangeClosed(1, 9)
            .mapToObj(number -> new PageKey(new SourceId("e".repeat(64)), number))
            .toList();
    private static final long ROOM = 64L << 20;

    private final Jobs jobs = new Jobs(Platform::runLater);
    private final List<PageKey> arrived = new ArrayList<>();

    @Start
    void begin(Stage unused) {
        // the toolkit runs; no window is needed
    }

    @AfterEach
    void end() {
        jobs.close();
    }

    @Test
    void theCacheHoldsNoMoreBytesThanItMayAndLetsGoOfWhatWasNotLookedAtLongest() {
        var cache = new PictureCache(3 * 100 * 100 * 4);
        for (int page = 0; page < 3; page++) {
            cache.put(PAGES.get(page), shot(100));
        }
        cache.best(new Wish(PAGES.getFirst(), 100));
        cache.put(PAGES.get(3), shot(100));
        assertThat(cache.bytes()).isEqualTo(3 * 100 * 100 * 4);
        assertThat(cache.any(PAGES.getFirst())).isTrue();
        assertThat(cache.any(PAGES.get(1))).isFalse();
    }

    @Test
    void thePictureThatFitsBestIsGivenAndACoarserOneUntilThen() {
        var cache = new PictureCache(ROOM);
        cache.put(PAGES.getFirst(), shot(100));
        assertThat(cache.best(new Wish(PAGES.getFirst(), 400)))
                .get()
                .extracting(Shot::width)
                .isEqualTo(100);
        cache.put(PAGES.getFirst(), shot(400));
        cache.put(PAGES.getFirst(), shot(800));
        assertThat(cache.best(new Wish(PAGES.getFirst(), 300)))
                .get()
                .extracting(Shot::width)
                .isEqualTo(400);
    }

    @Test
    void aScanIsDecodedAtTheSizeWantedAndItsSmallPictureComesWithIt() {
        var jpeg = SamplePdf.cornerJpeg(1600, 2200);
        var pictures = pictures(new Drawn() {
            @Override
            public Optional<StoredJpeg> stored(PageKey page) {
                return Optional.of(new StoredJpeg(jpeg, 0));
            }
        });
        want(pictures, new Wish(PAGES.getFirst(), 800));
        assertThat(best(pictures, new Wish(PAGES.getFirst(), 800)).image().getWidth())
                .isEqualTo(800);
        var small = best(pictures, Wish.small(PAGES.getFirst())).image();
        assertThat(small.getWidth()).isEqualTo(Wish.small(PAGES.getFirst()).width());
        assertThat(small.getPixelReader().getColor(20, 20).getBrightness()).isLessThan(0.1);
        assertThat(small.getPixelReader().getColor(200, 200).getBrightness()).isGreaterThan(0.9);
    }

    @Test
    void wherePicturesNeedMoreMemoryThanThereIsTheyAreMadeAtHalfTheSize() {
        var pictures = pictures(new Drawn() {
            @Override
            public Picture draw(PageKey page, int widthPx) {
                if (widthPx > 500) {
                    throw new OutOfMemoryError("as the machine would say");
                }
                return super.draw(page, widthPx);
            }
        });
        want(pictures, new Wish(PAGES.getFirst(), 900));
        var shot = best(pictures, new Wish(PAGES.getFirst(), 900));
        assertThat(shot.reduced()).isTrue();
        assertThat(shot.image().getWidth()).isEqualTo(450);
    }

    @Test
    void aPageThatEvenHalfTheSizeIsTooMuchForSaysSo() {
        var pictures = pictures(new Drawn() {
            @Override
            public Picture draw(PageKey page, int widthPx) {
                throw new OutOfMemoryError("as the machine would say");
            }
        });
        want(pictures, new Wish(PAGES.getFirst(), 900));
        assertThat(pictures.problem(PAGES.getFirst())).contains(Problem.of(Reason.TOO_MUCH_MEMORY));
    }

    @Test
    void whatNobodyWantsAnyMoreIsNeverDrawn() throws InterruptedException {
        var gate = new CountDownLatch(1);
        var drawn = new ArrayList<PageKey>();
        var pictures = pictures(new Drawn() {
            @Override
            public Optional<StoredJpeg> stored(PageKey page) {
                await(gate);
                return Optional.empty();
            }

            @Override
            public synchronized Picture draw(PageKey page, int widthPx) {
                drawn.add(page);
                return super.draw(page, widthPx);
            }
        });
        onFx(() -> pictures.want(
                PAGES.subList(0, 8).stream().map(page -> new Wish(page, 300)).toList()));
        onFx(() -> pictures.want(List.of(new Wish(PAGES.getLast(), 300))));
        gate.countDown();
        settle(pictures);
        assertThat(drawn).containsExactly(PAGES.getLast());
    }

    @Test
    void aPageThatCouldNotBeShownIsTriedAfreshWhenAsked() {
        var mended = new AtomicBoolean();
        var pictures = pictures(new Drawn() {
            @Override
            public Picture draw(PageKey page, int widthPx) {
                return mended.get() ? super.draw(page, widthPx) : new Picture.Unreadable(Problem.of(Reason.UNREADABLE));
            }

            @Override
            public void again(PageKey page) {
                mended.set(true);
            }
        });
        var wish = new Wish(PAGES.getFirst(), 300);
        want(pictures, wish);
        want(pictures, wish);
        assertThat(pictures.problem(PAGES.getFirst())).isPresent();
        onFx(() -> pictures.again(PAGES.getFirst(), () -> pictures.want(List.of(wish))));
        WaitForAsyncUtils.waitForFxEvents();
        settle(pictures);
        assertThat(pictures.problem(PAGES.getFirst())).isEmpty();
        assertThat(best(pictures, wish).reduced()).isFalse();
    }

    /** Draws white pages of A4. */
    private static class Drawn implements PageImages {
        @Override
        public Picture draw(PageKey page, int widthPx) {
            int height = widthPx * 842 / 595;
            var argb = new int[widthPx * height];
            Arrays.fill(argb, 0xFFFFFFFF);
            return new Picture.Pixels(widthPx, height, argb);
        }

        @Override
        public Optional<StoredJpeg> stored(PageKey page) {
            return Optional.empty();
        }
    }

    private PagePictures pictures(PageImages images) {
        return new PagePictures(images, jobs, ROOM, arrived::add);
    }

    private static void want(PagePictures pictures, Wish... wishes) {
        onFx(() -> pictures.want(List.of(wishes)));
        settle(pictures);
    }

    private static void settle(PagePictures pictures) {
        while (!WaitForAsyncUtils.waitForAsyncFx(20_000, pictures::idle)) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static Shot best(PagePictures pictures, Wish wish) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> pictures.best(wish).orElseThrow());
    }

    private static void onFx(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Shot shot(int width) {
        return new Shot(new WritableImage(width, 100 * 100 / width), width, 0, false);
    }
}
