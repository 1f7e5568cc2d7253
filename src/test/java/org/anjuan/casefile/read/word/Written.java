package org.anjuan.casefile.read.word;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes invented Word files for tests. */
final class Written {
    private final XWPFDocument document = new XWPFDocument();

    Written() {
        var section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1440));
        margins.setBottom(BigInteger.valueOf(1440));
        margins.setLeft(BigInteger.valueOf(1440));
        margins.setRight(BigInteger.valueOf(1440));
        margins.setHeader(BigInteger.valueOf(720));
        margins.setFooter(BigInteger.valueOf(720));
    }

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph paragraph(String text) {
        var paragraph = document.createParagraph();
        write(paragraph, text);
        return paragraph;
    }

    static void write(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(14);
    }

    /** A table of 2000 twips wide columns; a cell that begins with ^ continues the one above it. */
    XWPFTable table(String[]... rows) {
        var table = document.createTable(rows.length, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                var cell = table.getRow(row).getCell(column);
                cell.setWidth("2000");
                var text = rows[row][column];
                if (text.equals("^")) {
                    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                } else {
                    cell.setText(text);
                }
            }
        }
        var grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < rows[0].length; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(2000));
        }
        return table;
    }

    /** A red picture that floats at a distance in points from the page's corner. */
    void seal(XWPFParagraph paragraph, int left, int top, int size) {
        try {
            var run = paragraph.createRun();
            run.addPicture(
                    new ByteArrayInputStream(red()), PictureType.PNG, "seal.png", Units.toEMU(size), Units.toEMU(size));
            var inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            var drawing = CTDrawing.Factory.parse(anchor(inline.getGraphic().xmlText(), left, top, size));
            CTAnchor anchor = drawing.getAnchorArray(0);
            run.getCTR().getDrawingArray(0).setAnchorArray(new CTAnchor[] {anchor});
            run.getCTR().getDrawingArray(0).removeInline(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String anchor(String graphic, int left, int top, int size) {
        return """
            <xml-fragment xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
            <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" \
            locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
            <wp:positionH relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionH>\
            <wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV>\
            <wp:extent cx="%d" cy="%d"/><wp:wrapNone/><wp:docPr id="1" name="seal"/>%s</wp:anchor></xml-fragment>\
            """.formatted(
                Units.toEMU(left),
                Units.toEMU(top),
                Units.toEMU(size),
                Units.toEMU(size),
                graphic.replaceFirst("^<xml-fragment", "<a:graphic").replaceFirst("</xml-fragment>$", "</a:graphic>"));
    }

    static byte[] red() throws IOException {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 40, 40);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        document.close();
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("document.docx"), bytes());
    }
}
