package org.anjuan.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.anjuan.casefile.Picture.Pixels;

/** Draws a sheet of paper as a scanner at 150 dpi leaves it, with what goes wrong on the way. */
public final class ScannedSheet {
    /** Sixteen lines of a record, each of which begins near the left edge of the sheet. */
    public static final List<String> RECORD = List.of(
            "询 问 笔 录",
            "询问时间：2024年3月14日9时30分至10时20分",
            "询问地点：云汀县北亭街道创业路9号三楼会议室",
            "询问人：张明远、李小雨　记录人：李小雨",
            "被询问人：周启航　性别：男　职务：经营者",
            "问：我们是云汀县农业农村局执法人员，这是我们的证件。",
            "答：看清楚了，证件没有问题，我不申请回避。",
            "问：请你介绍一下店里的经营情况。",
            "答：我这家店开了三年，主要卖种子和农药，一共两个人。",
            "问：今天检查时发现的三箱农药是从哪里进的货？",
            "答：是上个月从外地一个流动商贩那里买的，没有要票据。",
            "问：进货的时候有没有查验许可证和合格证？",
            "答：没有查验，我当时觉得价格便宜就买下来了。",
            "问：一共买了多少，卖了多少，每箱多少钱？",
            "答：买了三箱，每箱十二瓶，还没有卖出去，每箱180元。",
            "问：以上笔录请你核对，是否与你说的一致？");

    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int GREY = 250;

    private BufferedImage image;
    private int seed = 7;

    private ScannedSheet(Color paper) {
        image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        draw(pen -> {
            pen.setColor(paper);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
        });
    }

    /** Draws with a pen in pixels of the sheet, 1240 wide and 1754 high. */
    @FunctionalInterface
    public interface Drawing {
        void with(Graphics2D pen);
    }

    public static ScannedSheet white() {
        return new ScannedSheet(new Color(GREY, GREY, GREY));
    }

    public static ScannedSheet of(Color paper) {
        return new ScannedSheet(paper);
    }

    public ScannedSheet draw(Drawing drawing) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.with(pen);
        pen.dispose();
        return this;
    }

    /** Lines from the top, in this colour. */
    public ScannedSheet written(List<String> lines, Color ink) {
        return draw(pen -> {
            pen.setColor(ink);
            pen.setFont(face(32));
            for (int at = 0; at < lines.size(); at++) {
                pen.drawString(lines.get(at), 110, 200 + at * 88);
            }
        });
    }

    public ScannedSheet written(List<String> lines) {
        return written(lines, new Color(30, 30, 30));
    }

    /** One line with its left lower corner at this place. */
    public ScannedSheet word(String word, float size, int x, int y) {
        return draw(pen -> {
            pen.setColor(new Color(30, 30, 30));
            pen.setFont(face(size));
            pen.drawString(word, x, y);
        });
    }

    /** A frame with columns and rows, as forms have. */
    public ScannedSheet table(int columns, int rows) {
        return draw(pen -> {
            pen.setColor(new Color(60, 60, 60));
            pen.setStroke(new BasicStroke(2));
            for (int row = 0; row <= rows; row++) {
                pen.drawLine(110, 260 + row * 1200 / rows, 1130, 260 + row * 1200 / rows);
            }
            for (int column = 0; column <= columns; column++) {
                pen.drawLine(110 + column * 1020 / columns, 260, 110 + column * 1020 / columns, 1460);
            }
        });
    }

    /** A round red stamp. */
    public ScannedSheet stamped() {
        return draw(pen -> {
            pen.setColor(new Color(222, 60, 60));
            pen.setStroke(new BasicStroke(9));
            pen.drawOval(700, 1100, 300, 300);
            pen.drawOval(805, 1205, 90, 90);
        });
    }

    /** A picture with light and shade from edge to edge of this part of the sheet; shades run from dark to light. */
    public ScannedSheet photo(int x, int y, int width, int height, int dark, int light) {
        return draw(pen -> {
            pen.setPaint(new GradientPaint(
                    x, y, new Color(dark, dark, dark), x + width, y + height, new Color(light, light, light)));
            pen.fillRect(x, y, width, height);
            var random = new Random(11);
            for (int blot = 0; blot < 120; blot++) {
                int shade = dark + random.nextInt(Math.max(1, light - dark));
                pen.setColor(new Color(shade, shade, shade));
                pen.fillOval(
                        x + random.nextInt(width), y + random.nextInt(height), random.nextInt(90), random.nextInt(90));
            }
        });
    }

    /** The same sheet a little off, as it lies when it is scanned again. */
    public ScannedSheet shifted(int right, int down) {
        return transformed(AffineTransform.getTranslateInstance(right, down));
    }

    /** Turned clockwise by half. */
    public ScannedSheet onItsHead() {
        return transformed(AffineTransform.getRotateInstance(Math.PI, WIDTH / 2.0, HEIGHT / 2.0));
    }

    private ScannedSheet transformed(AffineTransform how) {
        var before = image;
        image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        seed++;
        return draw(pen -> {
            pen.setColor(new Color(GREY, GREY, GREY));
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.drawImage(before, how, null);
        });
    }

    /** Every pixel this much of its light, from 0 to 1. */
    public ScannedSheet lit(double part) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int argb = image.getRGB(x, y);
                image.setRGB(
                        x,
                        y,
                        new Color((int) ((argb >> 16 & 0xFF) * part), (int) ((argb >> 8 & 0xFF) * part), (int)
                                        ((argb & 0xFF) * part))
                                .getRGB());
            }
        }
        return this;
    }

    /** As a scanner sees it, with its noise and dust. */
    public ScannedSheet noisy() {
        var random = new Random(seed);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int noise = random.nextInt(7) - 3;
                int argb = image.getRGB(x, y);
                int red = Math.clamp((argb >> 16 & 0xFF) + noise, 0, 255);
                int green = Math.clamp((argb >> 8 & 0xFF) + noise, 0, 255);
                int blue = Math.clamp((argb & 0xFF) + noise, 0, 255);
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return draw(pen -> {
            pen.setColor(Color.DARK_GRAY);
            for (int speck = 0; speck < 25; speck++) {
                pen.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 2, 2);
            }
        });
    }

    /** The sheet at the width pages are measured at. */
    public Pixels pixels(int width) {
        int height = Math.round((float) HEIGHT * width / WIDTH);
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return new Pixels(width, height, small.getRGB(0, 0, width, height, null, 0, width));
    }

    /** The sheet as the JPEG a scanner leaves. */
    public byte[] jpeg() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Font face(float size) {
        try (var stream = ScannedSheet.class.getResourceAsStream("/org/anjuan/fonts/NotoSerifSC-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(size);
        } catch (IOException | FontFormatException e) {
            throw new AssertionError(e);
        }
    }
}
