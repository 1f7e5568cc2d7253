package org.anjuan.check.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Glyphs;

/** All kinds of papers, in the order they are tried in. */
public record Kinds(List<Kind> all) {
    private static final Pattern SUFFIX = Pattern.compile("\\((副本|正本|存根|第.联|续页|附页|一式.份|通用|续)\\)$");
    /** What is said in brackets behind a title, such as (单位) or (第1次). */
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]{1,10}\\)$");

    private static final Pattern SIGNS = Pattern.compile("[()〔〕\\[\\]{}<>《》“”\"'、.·/-]");

    public Kinds {
        all = List.copyOf(all);
    }

    /**
     * The kind a title tells.
     *
     * @param caseClass class of the case file, such as licence; empty for penalties and coercion
     */
    public Optional<Kind> of(String title, String caseClass) {
        var whole = plain(title);
        var bare = plain(BRACKETED.matcher(Glyphs.tight(title)).replaceFirst(""));
        return ending(whole, caseClass).or(() -> ending(bare, caseClass));
    }

    private Optional<Kind> ending(String plain, String caseClass) {
        return all.stream()
                .filter(kind -> kind.only().isEmpty() || kind.only().equals(caseClass))
                .filter(kind -> kind.title().matcher(plain).find())
                .findFirst();
    }

    /** A title as kinds are told by it. */
    public static String plain(String title) {
        var tight = Glyphs.tight(title);
        return SIGNS.matcher(SUFFIX.matcher(tight).replaceFirst("")).replaceAll("");
    }

    public Optional<Kind> coded(String code) {
        return all.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    static Kinds read(byte[] bytes, Problems problems) {
        var kinds = new ArrayList<Kind>();
        NodeReader.table(bytes, problems)
                .map(table -> new Reader(table, problems))
                .ifPresent(file -> {
                    file.number("format", 1);
                    for (var each : file.tables("kinds")) {
                        kinds.add(new Kind(
                                each.words("code"),
                                each.words("name"),
                                each.pattern("title"),
                                each.choice("only", "", "", "licence", "inspection")));
                        each.close();
                    }
                    file.close();
                });
        return new Kinds(kinds);
    }
}
