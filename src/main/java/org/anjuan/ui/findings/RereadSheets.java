package org.anjuan.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.anjuan.casefile.LineReading;
import org.anjuan.ui.kit.Sheet;

/** Lays a sheet over the screen while it is asked what lines really say. */
public final class RereadSheets {
    private final RereadModel model;
    private final FindingsView.Surroundings around;
    private final Supplier<PlaceWords> where;
    private Optional<Sheet> lying = Optional.empty();

    public RereadSheets(RereadModel model, FindingsView.Surroundings around, FindingsModel findings) {
        this.model = model;
        this.around = around;
        this.where = () -> new PlaceWords(
                around.words(),
                findings.sitting().caseFile(),
                findings.sitting().reading());
        model.askedProperty().subscribe(this::show);
    }

    private void show(List<LineReading> lines) {
        var gone = lying;
        lying = Optional.empty();
        gone.ifPresent(Sheet::closeSheet);
        if (!lines.isEmpty()) {
            var sheet = new RereadSheet(around.words(), model, lines, where.get());
            lying = Optional.of(sheet);
            sheet.whenClosed(() -> {
                if (lying.filter(sheet::equals).isPresent()) {
                    lying = Optional.empty();
                    model.stop();
                }
            });
            around.sheets().show(sheet);
        }
    }
}
