package org.anjuan.casefile.read.font;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bundled faces, and which of them is nearest to a named Chinese font. */
public enum Face {
    SANS("NotoSansSC-Regular.ttf"),
    SANS_BOLD("NotoSansSC-Bold.ttf"),
    SERIF("NotoSerifSC-Regular.ttf");

    private static final Charset GBK = Charset.forName("GBK");

    /** Parts of names of heavy display faces, for which only a bold face looks alike. */
    private static final List<String> HEAVY =
            List.of("小标宋", "大标宋", "xiaobiaosong", "xiaobiao", "xbs", "dabiaosong", "粗黑", "大黑", "特粗", "琥珀");

    private static final List<String> SANS_NAMES = List.of(
            "黑体",
            "雅黑",
            "等线",
            "圆",
            "黑_",
            "兰亭黑",
            "苹方",
            "simhei",
            "heiti",
            "yahei",
            "dengxian",
            "youyuan",
            "stxihei",
            "stheiti",
            "hei-",
            "fzhei",
            "mhei",
            "jhenghei",
            "sourcehansans",
            "notosanscjk",
            "notosanssc",
            "adobeheiti",
            "pingfang",
            "wenquanyi",
            "droidsansfallback",
            "hyhei",
            "正黑",
            "幼圆",
            "heisc",
            "heitc");

    private static final List<String> SERIF_NAMES = List.of(
            "宋",
            "仿宋",
            "楷",
            "明體",
            "明体",
            "隶",
            "行书",
            "行楷",
            "舒体",
            "姚体",
            "新魏",
            "simsun",
            "nsimsun",
            "fangsong",
            "kaiti",
            "simkai",
            "simfang",
            "simli",
            "lisu",
            "stsong",
            "stkai",
            "stfang",
            "stzhong",
            "stxing",
            "stli",
            "songti",
            "sungti",
            "song-",
            "kai-",
            "fzssk",
            "fzsong",
            "fzkai",
            "fzkt",
            "fzfs",
            "fzfang",
            "fzshu",
            "dfkai",
            "mingliu",
            "msung",
            "adobesong",
            "adobefangsong",
            "adobekaiti",
            "adobeming",
            "sourcehanserif",
            "notoserifcjk",
            "notoserifsc",
            "hyshusong",
            "hyfangsong",
            "hykai",
            "biaukai",
            "fzshusong");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return "/org/anjuan/fonts/" + file;
    }

    /**
     * The nearest bundled face for a font known by name.
     *
     * @param name as a PDF gives it, also with a subset tag, a style after a comma, or bytes of GBK read as Latin-1
     * @return empty when the name is not that of a Chinese font
     */
    public static Optional<Face> named(String name) {
        var plain = plain(name);
        boolean bold = plain.contains("bold") || plain.contains("粗");
        if (HEAVY.stream().anyMatch(plain::contains)) {
            return Optional.of(SANS_BOLD);
        }
        if (SANS_NAMES.stream().anyMatch(plain::contains)) {
            return Optional.of(bold ? SANS_BOLD : SANS);
        }
        return SERIF_NAMES.stream().anyMatch(plain::contains) ? Optional.of(SERIF) : Optional.empty();
    }

    private static String plain(String name) {
        var untagged = name.matches("[A-Z]{6}\\+.*") ? name.substring(7) : name;
        return chinese(untagged).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Names written in GBK reach us as Latin-1; a name that holds no such bytes stays as it is. */
    private static String chinese(String name) {
        boolean latin = name.chars().allMatch(c -> c < 0x100);
        boolean high = name.chars().anyMatch(c -> c >= 0x80);
        return latin && high ? new String(name.getBytes(StandardCharsets.ISO_8859_1), GBK) : name;
    }
}
