package org.anjuan.standard.read.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.standard.Cost;
import org.anjuan.standard.read.CostWriter;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.table.Grid;

/** Standards as workbooks. */
public final class StandardWorkbook {
    private StandardWorkbook() {}

    /**
     * Writes a workbook for an office to edit.
     *
     * @param text of a template that can be read
     * @throws IOException when it cannot be written
     */
    public static void write(String text, OutputStream out) throws IOException {
        write(text, Map.of(), out);
    }

    /**
     * The same, each row beside the words of the table it was read from.
     *
     * @param originals those words, by {@link org.anjuan.standard.read.table.Understood#originals}
     * @throws IOException when it cannot be written
     */
    public static void write(String text, Map<String, String> originals, OutputStream out) throws IOException {
        var root = StandardReader.tree(text).orElseThrow(() -> new IllegalArgumentException("Not a template"));
        new WorkbookWriter(root, originals).write(out);
    }

    /** The tree that stands in a workbook of this kind, at its rows and columns; empty when it is another kind of table. */
    public static Optional<Yaml.Fields> read(List<Grid> grids) {
        return WorkbookReader.read(grids);
    }

    /** The costs that somebody wrote in other words than the program's, and how each was understood; none in other tables. */
    public static List<CostRead> costs(List<Grid> grids) {
        return WorkbookReader.costs(grids);
    }

    /** A cost in the words of the sheet, such as 每处扣0.5分. */
    public static String cost(Cost cost) {
        return CostWords.shown(CostWriter.cost(cost));
    }

    /** How the sheets name a key or a choice of a template, such as 扣法 for {@code cost}; itself where they have no word for it. */
    public static String shown(String key) {
        return SheetWords.named(key);
    }

    /** The sheet of items. */
    public static String itemSheet() {
        return SheetWords.of("sheet.items");
    }

    /** The name of the sheet a problem's path stands in. */
    public static String sheet(String path) {
        return SheetWords.of(path.startsWith(Level.PART.within()) ? "sheet.items" : "sheet.general");
    }
}
