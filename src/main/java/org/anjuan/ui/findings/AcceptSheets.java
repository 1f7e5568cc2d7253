package org.anjuan.ui.findings;

import java.util.Optional;
import org.anjuan.ui.kit.Sheet;
import org.jspecify.annotations.Nullable;

/** Lays a sheet over the screen while something is to be chosen before a finding is taken. */
final class AcceptSheets {
    private final FindingsModel model;
    private final FindingsView.Surroundings around;
    private @Nullable Sheet lying;

    AcceptSheets(FindingsModel model, FindingsView.Surroundings around) {
        this.model = model;
        this.around = around;
        model.askProperty().subscribe(this::show);
    }

    private void show(Optional<Accepting> ask) {
        if (lying != null) {
            var gone = lying;
            lying = null;
            gone.closeSheet();
        }
        ask.ifPresent(asked -> {
            var sheet = new AcceptSheet(around.words(), model, asked);
            lying = sheet;
            sheet.whenClosed(() -> {
                if (lying != null) {
                    lying = null;
                    model.dismissAsk();
                }
            });
            around.sheets().show(sheet);
        });
    }
}
