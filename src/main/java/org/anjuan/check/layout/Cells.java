package org.anjuan.check.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the pieces of a page together again as a reader of forms does: the lines of one cell first, then cells from left to
 * right, then downwards. Prose stays as it is.
 */
final class Cells {
    /** Lines of a cell stand nearer than this, in heights of a line. */
    private static final double LINE_GAP = 0.95;

    /** Rows that begin further right than this, in parts of the page, have no cell at the left edge. */
    private static final double INDENT = 0.07;

    /** Lines of a head stand this near the middle of the page. */
    private static final double MIDDLE = 0.06;

    /** Lines of a cell begin, or have their middles, this near below each other. */
    private static final double ALIKE = 0.03;

    /** Lines that begin this near the left edge begin at it. */
    private static final double EDGE = 0.01;

    /** A title is set larger than what stands below it. */
    private static final double BIGGER = 1.3;

    private static final Pattern NUMBER = Pattern.compile(".{1,24}[〔(]\\d{4}[〕)]第?\\d{1,6}\\D?号");
    private static final Pattern CUT =
            Pattern.compile("\\d{4}(?:年(?:\\d{1,2}(?:月\\d{0,2})?)?|[.-]\\d{0,2}(?:[.-]\\d?)?)$");
    private static final Pattern WHOLE = Pattern.compile("\\d{4}(?:年\\d{1,2}月\\d{1,2}日|[.-]\\d{1,2}[.-]\\d{1,2}$)");

    /** So many numbers one below the other are those of a table's rows. */
    private static final int ROWS = 3;

    /** What stands this near the first or the last number, in heights of a line, may belong to its row. */
    private static final double ABOUT = 2;

    private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,3}|[一二三四五六七八九十百]{1,4}");

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:[-~—]\\d{1,3})?");

    /** A label at the left edge ends left of this. */
    private static final double LABEL = 0.3;

    /** A label with what it is for behind it, as below a form, is none of a column. */
    private static final Pattern SAID = Pattern.compile(":.");

    /** What a label says that a narrow column broke. */
    private static final Pattern OPINION = Pattern.compile("[\\p{IsHan}]{2,9}意见:?");

    /** No label's line is longer. */
    private static final int SHORT_LABEL = 8;

    private final List<Piece> pieces;
    private final double edge;
    /** The numbers of a table's rows at the left edge; none where there are too few to tell. */
    private final List<Piece> numbers;
    /** What begins right of this does not stand at the left edge, in the table whose rows are numbered. */
    private final double inner;
    /** Where a column of labels ends, 0 where there is none. */
    private final double labels;

    private Cells(List<Piece> pieces) {
        this.pieces = pieces;
        this.edge = pieces.stream()
                .filter(piece -> !piece.lone())
                .mapToDouble(piece -> piece.box().x())
                .min()
                .orElse(0);
        this.numbers = numbers();
        this.inner = Math.min(edge + INDENT, behindNumbers());
        this.labels = inner < edge + INDENT ? 0 : behindLabels();
    }

    /** Labels stand in the middle of their column, so that a short one begins further right than a long one. */
    private double behindLabels() {
        return pieces.stream()
                .filter(piece -> piece.box().x() <= inner && piece.box().right() < LABEL)
                .filter(piece -> !SAID.matcher(piece.words()).find())
                .filter(piece -> !besides(piece).isEmpty())
                .mapToDouble(piece -> piece.box().right())
                .max()
                .orElse(0);
    }

    private List<Piece> numbers() {
        var found = pieces.stream()
                .filter(piece -> ROW_NUMBER.matcher(piece.words()).matches())
                .filter(piece -> piece.box().x() < edge + INDENT)
                .toList();
        return found.size() < ROWS ? List.of() : found;
    }

    /** Where the numbers of a table's rows end; columns behind them may stand near the left edge. */
    private double behindNumbers() {
        return numbers.stream().mapToDouble(piece -> piece.box().right()).max().orElse(1);
    }

    /** What begins right of this does not stand at the left edge beside or near a piece: prose around a table is indented. */
    private double innerAt(Piece piece) {
        double reach = ABOUT * piece.box().height();
        boolean amid = numbers.stream()
                        .anyMatch(number -> number.box().y() < piece.box().bottom() + reach)
                && numbers.stream()
                        .anyMatch(number -> number.box().bottom() > piece.box().y() - reach);
        return amid ? inner : edge + INDENT;
    }

    /** Rows of cells of pieces. */
    static List<List<List<Piece>>> of(List<Piece> pieces) {
        return new Cells(Slope.levelled(pieces)).rows();
    }

    private List<List<List<Piece>>> rows() {
        var cells = new ArrayList<List<Piece>>();
        pieces.stream()
                .sorted(Comparator.comparingDouble(Piece::middle))
                .forEach(piece -> cells.stream()
                        .filter(cell -> isRestOfDay(cell.getLast(), piece))
                        .findFirst()
                        .or(() -> cells.stream()
                                .filter(cell -> continues(cell.getLast(), piece))
                                .findFirst())
                        .ifPresentOrElse(cell -> cell.add(piece), () -> cells.add(new ArrayList<>(List.of(piece)))));
        cells.sort(Comparator.comparingDouble(Cells::top));
        var rows = new ArrayList<List<List<Piece>>>();
        for (var cell : cells) {
            rows.stream()
                    .filter(row -> row.stream().anyMatch(other -> stands(other, cell)))
                    .findFirst()
                    .ifPresentOrElse(row -> row.add(cell), () -> rows.add(new ArrayList<>(List.of(cell))));
        }
        rows.forEach(row -> row.sort(
                Comparator.comparingDouble(cell -> cell.getFirst().box().x())));
        return rows;
    }

    private boolean continues(Piece above, Piece below) {
        double gap = below.box().y() - above.box().bottom();
        double height = Math.min(above.box().height(), below.box().height());
        return gap > -0.5 * height
                && gap < LINE_GAP * height
                && above.sharesColumn(below)
                && !above.sharesHeight(below)
                && !beginsAgain(above, below)
                && !(isAlone(above)
                        && (isAlone(below)
                                || isNumber(above)
                                || !isSetAlike(above, below)
                                || above.box().height() > BIGGER * below.box().height()))
                && !(isNumber(above)
                        && (besides(above).isEmpty()
                                || below.box().x() < above.box().x() - INDENT))
                && !FIGURE.matcher(below.words()).matches()
                && !isCounted(above, below)
                && !Rows.apart(pieces, this::isFirst, above, below)
                && (isLoose(above)
                        || isLoose(below)
                        || isOneDay(above, below)
                        || isOneLabel(above, below)
                        || isOneBracket(above, below));
    }

    /** Whether a line is the number of the paper, which stands right above its form. */
    private static boolean isNumber(Piece piece) {
        return NUMBER.matcher(piece.words()).matches();
    }

    /** Whether a line stands in the middle with nothing beside it, as those of a head do: they are no cell. */
    private boolean isAlone(Piece piece) {
        return Math.abs(piece.box().x() + piece.box().width() / 2 - 0.5) < MIDDLE
                && piece.box().x() > edge + INDENT
                && pieces.stream().noneMatch(other -> !other.equals(piece) && piece.sharesHeight(other));
    }

    /** Whether both begin below each other, or have one middle, as lines of a cell do. */
    private static boolean isSetAlike(Piece above, Piece below) {
        double middles = above.box().x()
                + above.box().width() / 2
                - below.box().x()
                - below.box().width() / 2;
        return Math.abs(above.box().x() - below.box().x()) < ALIKE || Math.abs(middles) < ALIKE;
    }

    /** Whether a day that a narrow column cut off goes on below. */
    private static boolean isOneDay(Piece above, Piece below) {
        return CUT.matcher(above.words()).find()
                && !WHOLE.matcher(above.words()).find()
                && WHOLE.matcher(above.words() + below.words()).find();
    }

    /** Whether a day at the end of a line goes on where the next one begins, however far to the left. */
    private boolean isRestOfDay(Piece above, Piece below) {
        double gap = below.box().y() - above.box().bottom();
        double height = Math.min(above.box().height(), below.box().height());
        return gap > -0.5 * height
                && gap < LINE_GAP * height
                && below.box().x() < above.box().x()
                && !above.sharesHeight(below)
                && isOneDay(above, below)
                && !WHOLE.matcher(below.words()).find()
                && besides(above).stream()
                        .noneMatch(other -> other.box().x() > above.box().right());
    }

    /** Whether a piece stands in the first column: at its edge, or in the middle of a column of labels. */
    private boolean isFirst(Piece piece) {
        return piece.box().x() <= innerAt(piece)
                || piece.box().x() + piece.box().width() / 2 <= labels;
    }

    /** Whether a page or a count stands beside the lower line, and something above that beside the upper: these are two rows. */
    private boolean isCounted(Piece above, Piece below) {
        return besides(below).stream()
                .filter(figure -> figure.box().x() > below.box().right()
                        && FIGURE.matcher(figure.words()).matches())
                .anyMatch(figure -> besides(above).stream().anyMatch(figure::sharesColumn));
    }

    /** Whether brackets that a narrow column left open are closed below. */
    private static boolean isOneBracket(Piece above, Piece below) {
        return above.words().lastIndexOf('(') > above.words().lastIndexOf(')')
                && below.words().indexOf(')') >= 0
                && below.words().indexOf('(') < 0
                && above.words().length() <= SHORT_LABEL
                && below.words().length() <= SHORT_LABEL;
    }

    /** Whether a label at the left edge goes on below: what it is for stands between its lines, or it asks for an opinion. */
    private boolean isOneLabel(Piece above, Piece below) {
        boolean narrow = above.box().right() < LABEL && below.box().right() < LABEL;
        return narrow
                && besides(above).isEmpty()
                && besides(below).isEmpty()
                && (isAnsweredBetween(above, below)
                        || OPINION.matcher(above.words() + below.words()).matches());
    }

    private boolean isAnsweredBetween(Piece above, Piece below) {
        return pieces.stream()
                .anyMatch(other -> other.box().x()
                                > Math.max(above.box().right(), below.box().right())
                        && above.middle() < other.middle()
                        && other.middle() < below.middle());
    }

    private List<Piece> besides(Piece piece) {
        return pieces.stream()
                .filter(other -> !other.equals(piece) && piece.sharesHeight(other))
                .toList();
    }

    /** Whether a line at the left edge follows one that stood further right: that is no cell, but prose below a number. */
    private boolean beginsAgain(Piece above, Piece below) {
        return below.box().x() <= edge + EDGE && above.box().x() > edge + INDENT;
    }

    /** Whether nothing stands at the left edge beside it; single characters there are a label set downwards. */
    private boolean isLoose(Piece piece) {
        return pieces.stream()
                .filter(other -> !other.lone() || other.equals(piece))
                .filter(piece::sharesHeight)
                .noneMatch(this::isFirst);
    }

    private static boolean stands(List<Piece> one, List<Piece> other) {
        double common = Math.min(bottom(one), bottom(other)) - Math.max(top(one), top(other));
        return standsApart(one, other) && common >= 0.5 * Math.min(bottom(one) - top(one), bottom(other) - top(other));
    }

    /** Whether one stands left of the other, or left of it on the lines they have in common, as a day behind who signed does. */
    private static boolean standsApart(List<Piece> one, List<Piece> other) {
        if (left(one) > right(other) || left(other) > right(one)) {
            return true;
        }
        var common = one.stream()
                .flatMap(piece -> other.stream().filter(piece::sharesHeight).map(beside -> isAside(piece, beside)))
                .toList();
        return !common.isEmpty() && !common.contains(false);
    }

    private static boolean isAside(Piece one, Piece other) {
        return one.box().x() > other.box().right()
                || other.box().x() > one.box().right();
    }

    private static double top(List<Piece> cell) {
        return cell.stream().mapToDouble(piece -> piece.box().y()).min().orElse(0);
    }

    private static double bottom(List<Piece> cell) {
        return cell.stream().mapToDouble(piece -> piece.box().bottom()).max().orElse(0);
    }

    private static double left(List<Piece> cell) {
        return cell.stream().mapToDouble(piece -> piece.box().x()).min().orElse(0);
    }

    private static double right(List<Piece> cell) {
        return cell.stream().mapToDouble(piece -> piece.box().right()).max().orElse(0);
    }
}
