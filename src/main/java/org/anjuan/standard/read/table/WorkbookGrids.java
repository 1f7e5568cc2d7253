package org.anjuan.standard.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads the sheets of a workbook from left to right without holding it: a sheet of a million rows ends at the limit. Formulas
 * are not worked out, their last result is read; nothing outside the file is followed.
 */
final class WorkbookGrids {
    private WorkbookGrids() {}

    static List<Grid> read(Path file) throws IOException {
        try (var parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var strings = new ReadOnlySharedStringsTable(parts);
            var reader = new XSSFReader(parts);
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            var grids = new ArrayList<Grid>();
            while (sheets.hasNext() && grids.size() < TableLimits.MOST_TABLES) {
                try (var stream = sheets.next()) {
                    var draft = new GridDraft();
                    sheet(stream, draft, reader, strings);
                    if (!draft.isEmpty()) {
                        grids.add(draft.made(sheets.getSheetName()));
                    }
                }
            }
            return grids;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static void sheet(
            InputStream stream, GridDraft draft, XSSFReader reader, ReadOnlySharedStringsTable strings)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var cells =
                new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Cells(draft), new DataFormatter(), false);
        var merged = new Merged(XMLHelper.newXMLReader(), draft);
        merged.setContentHandler(cells);
        try {
            merged.parse(new InputSource(stream));
        } catch (Enough _) {
            merged.apply();
            return;
        }
        merged.apply();
    }

    /** Ends reading a sheet that has more rows than are read. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** Takes cells as a person sees them. */
    private record Cells(GridDraft draft) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            if (!draft.row(row + 1)) {
                throw new Enough();
            }
        }

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
            if (reference != null && shown != null) {
                draft.put(new CellAddress(reference).getColumn(), shown);
            }
        }
    }

    /** Notes the merged areas on their way to the reader of cells; applied at the end, when all cells are there. */
    private static final class Merged extends XMLFilterImpl {
        private final GridDraft draft;
        private final List<CellRangeAddress> areas = new ArrayList<>();

        Merged(XMLReader reader, GridDraft draft) {
            super(reader);
            this.draft = draft;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (local.equals("mergeCell") && areas.size() < TableLimits.MOST_MERGED) {
                var area = attributes.getValue("ref");
                if (area != null) {
                    areas.add(CellRangeAddress.valueOf(area));
                }
            }
            super.startElement(uri, local, name, attributes);
        }

        void apply() {
            areas.forEach(area -> draft.merge(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }
}
