package org.anjuan.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.anjuan.report.data.ProofPictures;
import org.anjuan.review.Proof;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Puts the cut-out pictures of proofs into cells, and counts those that are not to be had. */
final class CutOuts {
    /** Room in a cell, in millimetres. */
    private static final double WIDEST = 160;

    private static final double HIGHEST = 125;

    /** A pixel at 150 dpi; a picture is shown no larger than that. */
    private static final double PIXEL = 25.4 / 150;

    private final ProofPictures pictures;
    private final Lines lines;
    private int missing;

    CutOuts(ProofPictures pictures, Lines lines) {
        this.pictures = pictures;
        this.lines = lines;
    }

    int missing() {
        return missing;
    }

    void put(XWPFTableCell cell, Proof proof) {
        var image = pictures.png(proof).flatMap(PrintPicture::of);
        if (image.isEmpty()) {
            missing++;
            lines.sentence(Sheet.styled(cell.addParagraph(), Style.CELL), "place.noPicture");
            return;
        }
        draw(cell, image.get());
    }

    private static void draw(XWPFTableCell cell, PrintPicture image) {
        double scale = Math.min(PIXEL, Math.min(WIDEST / image.width(), HIGHEST / image.height()));
        int width = emu(image.width() * scale);
        int height = emu(image.height() * scale);
        var run = Sheet.styled(cell.addParagraph(), Style.PICTURE).createRun();
        try (var png = new ByteArrayInputStream(image.png())) {
            run.addPicture(png, PictureType.PNG, "proof.png", width, height);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("A PNG in memory was refused", e);
        }
    }

    private static int emu(double millimetres) {
        return Math.max(1, (int) Math.round(millimetres * Units.EMU_PER_CENTIMETER / 10));
    }
}
