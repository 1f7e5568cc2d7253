package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * The decoders of picture formats in the order in which they are asked: the platform's own, then TwelveMonkeys', which read what
 * the former refuse. Others that libraries bring along are passed over.
 */
public final class Decoders {
    private static final String PLATFORM = "com.sun.imageio.";
    private static final String SECOND = "com.twelvemonkeys.imageio.plugins.";

    static {
        platformFirst(IIORegistry.getDefaultInstance());
    }

    private Decoders() {}

    /** To be called before pictures are decoded anywhere: lets everybody who asks for any decoder have the platform's. */
    public static void ready() {
        // done once, when this class is first used
    }

    private static void platformFirst(IIORegistry registry) {
        var all = new ArrayList<ImageReaderSpi>();
        registry.getServiceProviders(ImageReaderSpi.class, false).forEachRemaining(all::add);
        for (var first : all) {
            for (var second : all) {
                if (made(first, PLATFORM) && made(second, SECOND)) {
                    registry.unsetOrdering(ImageReaderSpi.class, second, first);
                    registry.setOrdering(ImageReaderSpi.class, first, second);
                }
            }
        }
    }

    private static boolean made(Object thing, String maker) {
        return thing.getClass().getName().startsWith(maker);
    }

    /**
     * New decoders for a format, to be disposed of.
     *
     * @throws IOException when there is none
     */
    static List<ImageReader> of(PictureFormat format) throws IOException {
        var readers = new ArrayList<ImageReader>();
        for (var maker : List.of(PLATFORM, SECOND)) {
            ImageIO.getImageReadersByFormatName(format.decoder()).forEachRemaining(reader -> {
                if (made(reader, maker)) {
                    readers.add(reader);
                }
            });
        }
        if (readers.isEmpty()) {
            throw new IOException("No decoder for " + format.decoder());
        }
        return readers;
    }
}
