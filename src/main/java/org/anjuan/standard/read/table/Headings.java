package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the heading row of a table and what its columns hold. */
final class Headings {
    private static final int FURTHEST = 15;
    private static final int LONGEST = 24;
    private static final int LONGEST_FURTHER = 10;
    private static final int FEWEST_FURTHER = 3;
    private static final Pattern AND_POINTS = Pattern.compile("(?:及|和|与|、|/)?[（(]?(?:标准)?(?:分值|分数|满分)[）)]?$");
    private static final Pattern OF_POINTS = Pattern.compile("扣(?!押|留|缴|船|车)|减分|否决|不得分|不合格");

    private static final Pattern FAULTS = Pattern.compile("扣分(?:情形|内容|事项|项目)|(?:常见|主要|存在)?(?:问题|错误|缺陷|情形)$");
    /** Headings of columns that are only ticked. */
    private static final Pattern TICKED = Pattern.compile(
            "(?:评查|检查|核查|评判)?(?:是|否|有|无|符合|不符合|基本符合|合格|不合格|√|×|勾选|打勾|是否|是[/／]否|有[/／]无|符合[/／]不符合|是否(?:符合|合格|存在|达标|具备)(?:要求|标准)?|符合与否|合格与否|结果|情况)|(?:实际|实)得|(?:评查|自查|自评|复查|复评|初评|考评|检查)分|扣分情况|问题描述|整改(?:意见|情况|要求)?");

    /** What is asked for and what it costs in one column. */
    private static final Pattern WITH_RULES =
            Pattern.compile("(?:[\\p{IsHan}]{2})?(?:内容|要点|要求|要素)(?:及|和|与|、|/)(?:扣分|评分|计分|打分)(?:标准|细则|办法|方法)");

    private static final Pattern PARTED = Pattern.compile("[一二三]级(?:指标|项目|内容)?|大项|小项|类别|项目|内容|要素");

    private static final Pattern TICKS =
            Pattern.compile("(?:[\\s\\u3000□☐○◯■☑√✓✔×✗()（）_＿/／、\\[\\]]|是|否|有|无|不?符合|基本|部分|不?合格|不适用|不涉及)*");

    private static final Pattern TAKING = Pattern.compile("扣(?!押|留|缴|船|车)|减分|否决|不得分|[0零]\\s*分|不合格|不及格|酌情|\\d\\s*分");

    /** Words of headings; the first entry of which one is found in a heading decides. */
    private static final List<Entry<Role, List<String>>> WORDS = List.of(
            entry(Role.NUMBER, "序号", "编号", "代码"),
            entry(Role.FILL_IN, "实得分", "得分", "评查人", "评语", "存在问题", "扣分原因", "扣分理由", "评查结果", "评查意见", "签名", "自评", "实扣"),
            entry(Role.COST, "扣分值", "扣分分值", "减分值", "扣分数"),
            entry(
                    Role.RULE, "扣分标准", "扣分细则", "扣分办法", "扣分方法", "扣分情形", "扣分依据", "扣分说明", "评分标准", "评分细则", "评分办法", "评分方法",
                    "计分标准", "计分方法", "计分办法", "评分规则", "得分标准", "扣分规则", "评分说明", "计分说明", "考评办法", "考核办法", "打分标准", "打分办法"),
            entry(Role.BASIS, "法律依据", "评查依据", "法律法规", "依据", "条款"),
            entry(
                    Role.DOCUMENTS,
                    "应查文书",
                    "查看文书",
                    "查看材料",
                    "查阅文书",
                    "查阅材料",
                    "查验文书",
                    "查验材料",
                    "检查文书",
                    "涉及文书",
                    "所查文书",
                    "查什么",
                    "评查材料",
                    "看卷内"),
            entry(Role.CONDITION, "适用条件", "适用情形", "适用范围", "评查前提"),
            entry(
                    Role.CONTENT,
                    "评查内容",
                    "评查要点",
                    "评查要素",
                    "具体内容",
                    "评分内容",
                    "检查内容",
                    "要素",
                    "内容",
                    "要求",
                    "具体标准",
                    "三级指标",
                    "问题",
                    "情形"),
            entry(Role.POINTS, "标准分", "分值", "满分", "分数", "权重", "总分"),
            entry(Role.RULE, "评查标准", "评判标准", "标准", "细则"),
            entry(Role.COST, "扣分", "减分"),
            entry(Role.PART, "一级", "分组", "类别", "阶段", "部分", "环节", "一级指标", "大项"),
            entry(Role.GROUP, "二级", "小项", "项目", "评查项", "考评项", "检查项", "文书", "事项", "指标", "名称"),
            entry(Role.NOTE, "备注", "说明", "注意事项"));

    private Headings() {}

    /**
     * A heading row.
     *
     * @param index of the row within its grid, from 0
     */
    record Heading(int index, List<ColumnRead> columns) {
        /** Whether 内容及分值 and the like take the place of a column of points. */
        boolean hasPointsInWords() {
            return !has(columns, Role.POINTS, Role.COST)
                    && columns.stream().anyMatch(column -> column.heading().matches(".*(?:分值|分数|满分).*"));
        }

        /** Whether its rows say what is wrong, as below 扣分情形, and not what is asked for. */
        boolean saysFaults() {
            return columns.stream()
                    .anyMatch(column -> column.role() == Role.CONTENT
                            && FAULTS.matcher(column.heading()).find());
        }

        int width() {
            return columns.size();
        }
    }

    /** The heading row of a grid, empty where no row names both what is looked at and what it is worth. */
    static Optional<Heading> find(Grid grid) {
        for (int i = 0; i < Math.min(FURTHEST, grid.rows().size()); i++) {
            var columns = parted(grid, i, columns(grid.rows().get(i)));
            if (isHeading(columns)) {
                return Optional.of(new Heading(i, settled(grid, i, columns)));
            }
        }
        return Optional.empty();
    }

    /** A heading row below the first, where a table goes on with other columns. */
    static Optional<Heading> further(Grid grid, int index) {
        var row = grid.rows().get(index);
        var columns = columns(row);
        return isFurther(row, columns)
                ? Optional.of(new Heading(index, settled(grid, index, columns)))
                : Optional.empty();
    }

    private static boolean isFurther(Grid.Row row, List<ColumnRead> columns) {
        var named =
                columns.stream().filter(column -> !column.heading().isEmpty()).toList();
        boolean isBare = named.stream()
                .allMatch(column -> column.role() != Role.UNKNOWN
                        && column.heading().length() <= LONGEST_FURTHER
                        && !row.isCopiedDown(column.index())
                        && !column.heading().matches(".*[\\d，。；、：].*"));
        return isBare
                && isHeading(columns)
                && named.stream().map(ColumnRead::role).distinct().count() >= FEWEST_FURTHER;
    }

    /** Whether anything is written in a column of its own below its heading. */
    static boolean isWritten(Grid grid, Heading heading, ColumnRead column) {
        return below(grid, heading.index()).stream()
                .filter(row -> row.cells().size() > column.index()
                        && row.cells().get(column.index()).copied() == Grid.Copied.NOT)
                .anyMatch(row -> !isTicks(row.text(column.index())));
    }

    /** Whether reviewers fill the column in and somebody has. */
    static boolean isFilledIn(Grid grid, Heading heading, ColumnRead column) {
        return column.role() == Role.FILL_IN
                && below(grid, heading.index()).stream()
                        .filter(row -> !Title.isSum(
                                row.cells().stream().map(Grid.Cell::text).toList()))
                        .filter(row -> row.cells().stream()
                                        .map(Grid.Cell::text)
                                        .distinct()
                                        .count()
                                > 2)
                        .filter(row -> !isSame(row, column))
                        .anyMatch(row -> !isTicks(row.text(column.index())));
    }

    private static List<ColumnRead> columns(Grid.Row row) {
        var columns = new ArrayList<ColumnRead>();
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = row.text(i).replaceAll("\\s", "");
            columns.add(new ColumnRead(i, heading, heading.length() > LONGEST ? Role.UNKNOWN : role(heading)));
        }
        return columns;
    }

    /** The columns of a heading over two rows, where the second row parts what the first holds together, as 一级 and 二级 do below 指标. */
    private static List<ColumnRead> parted(Grid grid, int index, List<ColumnRead> columns) {
        if (index + 1 >= grid.rows().size()) {
            return columns;
        }
        var next = grid.rows().get(index + 1);
        var own = columns.stream()
                .filter(column -> !next.isCopiedDown(column.index()))
                .toList();
        boolean parts = own.size() < columns.size()
                && own.stream().map(ColumnRead::heading).distinct().count() < own.size()
                && own.stream()
                        .allMatch(column ->
                                PARTED.matcher(next.text(column.index())).matches());
        return parts
                ? columns.stream()
                        .map(column -> own.contains(column) ? part(column, next.text(column.index())) : column)
                        .toList()
                : columns;
    }

    private static ColumnRead part(ColumnRead whole, String heading) {
        var role = role(heading);
        return new ColumnRead(whole.index(), heading, role == Role.UNKNOWN ? whole.role() : role);
    }

    /** A heading such as 内容及分值 says by its first words what it holds. */
    private static Role role(String heading) {
        if (WITH_RULES.matcher(heading).matches()) {
            return Role.CONTENT;
        }
        var first = AND_POINTS.matcher(heading).replaceFirst("");
        return first.isEmpty() || first.equals(heading) || known(first) == Role.UNKNOWN ? known(heading) : known(first);
    }

    /** Whether a cell holds only boxes to be ticked and what they stand for, such as □是 □否. */
    static boolean isTicks(String cell) {
        return TICKS.matcher(cell).matches();
    }

    /** Whether a row only says what the ticks below a heading stand for, such as 是 and 否 below 评查结果. */
    static boolean isBelowHeading(Grid.Row row, Heading heading) {
        var own = heading.columns().stream()
                .filter(column ->
                        !isSame(row, column) && !row.text(column.index()).isBlank())
                .toList();
        return !own.isEmpty()
                && own.size() < heading.width()
                && own.stream()
                        .allMatch(column -> column.role() == Role.FILL_IN
                                && TICKED.matcher(row.text(column.index())).matches());
    }

    private static boolean isSame(Grid.Row row, ColumnRead column) {
        return row.text(column.index()).replaceAll("\\s", "").equals(column.heading());
    }

    private static Role known(String heading) {
        return TICKED.matcher(heading).matches() ? Role.FILL_IN : byWords(heading);
    }

    private static Role byWords(String heading) {
        return WORDS.stream()
                .filter(entry -> entry.getValue().stream().anyMatch(heading::contains))
                .map(Entry::getKey)
                .findFirst()
                .orElse(Role.UNKNOWN);
    }

    private static boolean isHeading(List<ColumnRead> columns) {
        var words = columns.stream().map(ColumnRead::heading).distinct().count();
        return words > 1
                && has(columns, Role.CONTENT, Role.RULE, Role.GROUP)
                && has(columns, Role.POINTS, Role.RULE, Role.COST, Role.FILL_IN);
    }

    private static boolean has(List<ColumnRead> columns, Role... roles) {
        return columns.stream().anyMatch(column -> List.of(roles).contains(column.role()));
    }

    /** Settles what only the whole table tells: an empty 扣分 column is filled in by hand, a 扣分原因 that is full is not, and something must be the content. */
    private static List<ColumnRead> settled(Grid grid, int index, List<ColumnRead> columns) {
        var below = below(grid, index);
        var settled = new ArrayList<>(
                columns.stream().map(column -> settled(below, column)).toList());
        var asking = asking(below, settled);
        if (!has(settled, Role.CONTENT) && asking.isPresent()) {
            settled.set(asking.get().index(), asking.get().as(Role.CONTENT));
        } else if (!has(settled, Role.CONTENT)) {
            boolean takes = has(settled, Role.POINTS) && has(settled, Role.GROUP) && takes(below, settled);
            promote(settled, has(settled, Role.RULE) && !takes ? Role.RULE : Role.GROUP, Role.CONTENT);
        } else if (has(settled, Role.RULE) && !has(settled, Role.GROUP, Role.PART) && !speaks(below, settled)) {
            promote(settled, Role.CONTENT, Role.GROUP);
            promote(settled, Role.RULE, Role.CONTENT);
        }
        return settled;
    }

    /** Of several columns of rules the one that says what is asked for: that which takes points in the fewest rows; empty where all take them alike. */
    private static Optional<ColumnRead> asking(List<Grid.Row> below, List<ColumnRead> columns) {
        var rules =
                columns.stream().filter(column -> column.role() == Role.RULE).toList();
        var fewest = rules.stream().min(Comparator.comparingLong(column -> taking(below, column)));
        var most = rules.stream().max(Comparator.comparingLong(column -> taking(below, column)));
        return fewest.filter(column -> most.filter(other -> taking(below, other) > taking(below, column))
                .isPresent());
    }

    private static long taking(List<Grid.Row> below, ColumnRead column) {
        return below.stream()
                .filter(row -> OF_POINTS.matcher(row.text(column.index())).find())
                .count();
    }

    /** Whether the columns of rules say in most rows how points go. */
    private static boolean takes(List<Grid.Row> below, List<ColumnRead> columns) {
        long taking = below.stream().filter(row -> speaks(row, columns)).count();
        return taking * 2 > below.stream().filter(row -> !row.isBlank()).count();
    }

    private static boolean speaks(List<Grid.Row> below, List<ColumnRead> columns) {
        return below.stream().anyMatch(row -> speaks(row, columns));
    }

    private static boolean speaks(Grid.Row row, List<ColumnRead> columns) {
        return columns.stream()
                .filter(column -> column.role() == Role.RULE)
                .anyMatch(column -> TAKING.matcher(row.text(column.index())).find());
    }

    private static ColumnRead settled(List<Grid.Row> below, ColumnRead column) {
        boolean isTicked = column.role() == Role.UNKNOWN
                && !column.heading().isEmpty()
                && below.stream().allMatch(row -> isTicks(row.text(column.index())))
                && below.stream().anyMatch(row -> !row.text(column.index()).isBlank());
        if (isTicked || (column.role() == Role.COST && isEmpty(below, column.index()))) {
            return column.as(Role.FILL_IN);
        }
        boolean isRule = column.role() == Role.FILL_IN
                && column.heading().matches(".*(?:原因|理由|问题|情形).*")
                && below.stream()
                        .filter(row -> row.cells().stream()
                                        .map(Grid.Cell::text)
                                        .distinct()
                                        .count()
                                > 1)
                        .anyMatch(row ->
                                OF_POINTS.matcher(row.text(column.index())).find());
        return isRule ? column.as(Role.RULE) : column;
    }

    /** The rows for which a heading holds: up to the next one. */
    private static List<Grid.Row> below(Grid grid, int index) {
        int end = index + 1;
        while (end < grid.rows().size()
                && !isFurther(grid.rows().get(end), columns(grid.rows().get(end)))) {
            end++;
        }
        return grid.rows().subList(index + 1, end);
    }

    private static boolean isEmpty(List<Grid.Row> rows, int column) {
        return rows.stream().noneMatch(row -> row.text(column).matches(".*\\d.*"));
    }

    private static void promote(List<ColumnRead> columns, Role from, Role to) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).role() == from) {
                columns.set(i, columns.get(i).as(to));
                return;
            }
        }
    }

    private static Entry<Role, List<String>> entry(Role role, String... words) {
        return Map.entry(role, List.of(words));
    }
}
