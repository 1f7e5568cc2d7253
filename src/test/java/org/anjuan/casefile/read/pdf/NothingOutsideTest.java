package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Inspection;
import org.anjuan.casefile.read.page.Inspector;
import org.anjuan.samples.RawPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF may name addresses wherever the format lets it: none is ever asked for. */
class NothingOutsideTest {
    @TempDir
    Path folder;

    @Test
    void noAddressThatAFileNamesIsAskedFor() throws IOException {
        try (var server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            var address = "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort() + "/x";
            var file = naming(address).save(folder.resolve("naming.pdf"));
            assertThat(new Inspector(Bounds.USUAL, _ -> false).inspect(file, PdfFile.opener()))
                    .isInstanceOf(Inspection.Opened.class);
            try (var reading = new Reading(file)) {
                assertThat(Reading.ink(reading.pixels(1, 200))).isPositive();
                assertThat(reading.text(1)).isNotNull();
                assertThat(reading.documents().remarks(Reading.page(1))).isNotNull();
            }
            assertThat(server.accept()).isNull();
        }
    }

    /** Actions on opening, on the page and on a link; a picture, a form and the page's data kept elsewhere. */
    private static RawPdf naming(String address) {
        var elsewhere = "<</Type/Filespec/FS/URL/F(" + address + ")>>";
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + address
                                + ")>>/AA<</WC<</S/JavaScript/JS" + "(app.launchURL\\\\('" + address
                                + "'\\\\))>>>>/URI<</Base(" + address + ")>>>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/AA<</O<</S/GoToR/F"
                                + elsewhere
                                + "/D[0/Fit]>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 50 50]/A<</S/SubmitForm/F"
                                + elsewhere + ">>>>]/Resources<</XObject<</P 5 0 R/Q 6 0 R>>>>>>")
                        .stream("", "0 0 40 40 re f q 20 0 0 20 70 70 cm /P Do Q /Q Do")
                        .stream(
                                "/Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent"
                                        + " 8/ColorSpace/DeviceGray/F"
                                        + elsewhere,
                                new byte[0])
                        .stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F" + elsewhere + "/Page 0>>",
                                new byte[0]);
    }
}
