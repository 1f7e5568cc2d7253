package org.anjuan.casefile.read.jpeg;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.Element;

/** Writes pictures as JPEG files in the ways that scanners do, and reads them with the platform's decoder. */
record WrittenJpeg(BufferedImage picture, int across, int down, int restarts, boolean progressive) {

    static WrittenJpeg of(int type, int width, int height) {
        return new WrittenJpeg(drawing(type, width, height), 2, 2, 0, false);
    }

    WrittenJpeg sampled(int newAcross, int newDown) {
        return new WrittenJpeg(picture, newAcross, newDown, restarts, progressive);
    }

    WrittenJpeg restarting(int every) {
        return new WrittenJpeg(picture, across, down, every, progressive);
    }

    WrittenJpeg inPasses() {
        return new WrittenJpeg(picture, across, down, restarts, true);
    }

    /** Shades, a line, a red disc: what a stamped page has. */
    private static BufferedImage drawing(int type, int width, int height) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.WHITE, width, height, new Color(0xB0C8E0)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.drawLine(0, height / 3, width, height / 2);
        graphics.setColor(new Color(0xC02020));
        graphics.fillOval(width / 4, height / 4, width / 2, height / 3);
        graphics.dispose();
        return image;
    }

    byte[] bytes() {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.92f);
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            var about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), how);
            describe(about);
            writer.write(null, new IIOImage(picture, null, about), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private void describe(IIOMetadata about) throws IOException {
        var name = about.getNativeMetadataFormatName();
        var tree = (Element) about.getAsTree(name);
        var first = (Element) tree.getElementsByTagName("componentSpec").item(0);
        first.setAttribute("HsamplingFactor", Integer.toString(across));
        first.setAttribute("VsamplingFactor", Integer.toString(down));
        if (restarts > 0) {
            var every = new IIOMetadataNode("dri");
            every.setAttribute("interval", Integer.toString(restarts));
            var segments = tree.getElementsByTagName("markerSequence").item(0);
            segments.insertBefore(every, segments.getFirstChild());
        }
        about.setFromTree(name, tree);
    }

    static BufferedImage platform(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
