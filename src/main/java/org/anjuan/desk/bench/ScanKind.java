package org.anjuan.desk.bench;

import java.io.IOException;

/** The ways scanners store a page; each is the same invented page, A4. */
enum ScanKind {
    COLOUR("colour JPEG, 300 dpi", "page.jpg", 2480, 3508, "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode"),
    GRAY("gray JPEG, 200 dpi", "gray.jpg", 1654, 2339, "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode"),
    FAX(
            "G4, 300 dpi",
            "page.g4",
            2480,
            3508,
            "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode"
                    + "/DecodeParms<</K -1/Columns 2480/Rows 3508>>"),
    JBIG2("JBIG2, 300 dpi", "page.jb2", 2480, 3508, "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode"),
    JPEG2000("JPEG 2000, 300 dpi", "page.jp2", 2480, 3508, "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/JPXDecode");

    private final String title;
    private final String resource;
    private final String entries;

    ScanKind(String title, String resource, int width, int height, String entries) {
        this.title = title;
        this.resource = resource;
        this.entries = "/Width " + width + "/Height " + height + entries;
    }

    String title() {
        return title;
    }

    /** What the picture's dictionary says of it. */
    String entries() {
        return entries;
    }

    boolean jpeg() {
        return resource.endsWith(".jpg");
    }

    byte[] bytes() throws IOException {
        return Resources.bytes(resource);
    }
}
