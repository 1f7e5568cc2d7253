package org.anjuan.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.anjuan.casefile.Picture.Pixels;

/** Draws pages as a scanner at 200 dpi sees them, for the recogniser to read. */
public final class WrittenPage {
    public static final List<String> LINES = List.of(
            "行政处罚决定书",
            "云市监处罚〔2024〕52号",
            "当事人：云汀县清峦净水科技有限公司",
            "住所：云汀县北亭街道创业路9号",
            "本局决定对当事人处以罚款人民币20000元。",
            "当事人应当自收到本决定书之日起十五日内缴纳罚款。");

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private WrittenPage() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    public static Pixels blank() {
        return new WrittenPage().pixels();
    }

    /** {@link #LINES}, the page slanting by some degrees. */
    public static Pixels slanting(double degrees) {
        return new WrittenPage().turned(degrees).written().pixels();
    }

    /** {@link #LINES} with a round red stamp across the last two: ink under it shows through, as on paper. */
    public static Pixels stamped() {
        var page = new WrittenPage();
        page.pen.setColor(new Color(225, 40, 40));
        page.pen.setStroke(new BasicStroke(10));
        page.pen.drawOval(420, 420, 320, 320);
        page.pen.drawOval(520, 520, 120, 120);
        return page.written().pixels();
    }

    /** {@link #LINES} as the JPEG a scanner leaves. */
    public static byte[] jpeg() {
        return jpeg(LINES);
    }

    /** A page of other lines as the JPEG a scanner leaves. */
    public static byte[] jpeg(List<String> lines) {
        return new WrittenPage().written(lines).bytes();
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A page that is black all over, as the JPEG a scanner leaves. */
    public static byte[] dark() {
        var page = new WrittenPage();
        page.pen.setColor(Color.BLACK);
        page.pen.fillRect(0, 0, WIDTH, HEIGHT);
        return page.bytes();
    }

    private WrittenPage turned(double degrees) {
        pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        return this;
    }

    private WrittenPage written() {
        return written(LINES);
    }

    private WrittenPage written(List<String> lines) {
        pen.setColor(new Color(35, 35, 35));
        pen.setFont(face(34));
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 60, 120 + i * 100);
        }
        return this;
    }

    private Pixels pixels() {
        return new Pixels(WIDTH, HEIGHT, image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH));
    }

    private static Font face(float size) {
        try (var stream = WrittenPage.class.getResourceAsStream("/org/anjuan/fonts/NotoSerifSC-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(size);
        } catch (IOException | FontFormatException e) {
            throw new AssertionError(e);
        }
    }
}
