package org.anjuan.ui.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Sheets;
import org.jspecify.annotations.Nullable;

/** Lays a sheet over the screen for every question that needs words, and takes it away when the question is gone. */
public final class AskSheets {
    private final Judgement judgement;
    private final Words words;
    private final Sheets sheets;
    private final Ways ways;
    private @Nullable Sheet lying;

    /**
     * Where lines of a sheet lead beside the checklist.
     *
     * @param toPage shows a page that was never seen
     * @param toFindings opens the findings nobody said anything of
     */
    public record Ways(Consumer<PageKey> toPage, Runnable toFindings) {}

    /** Begins to lay sheets. */
    public AskSheets(Judgement judgement, Words words, Sheets sheets, Ways ways) {
        this.judgement = judgement;
        this.words = words;
        this.sheets = sheets;
        this.ways = ways;
        judgement.scoring().askProperty().subscribe(this::show);
    }

    private void show(Optional<Ask> ask) {
        if (lying != null) {
            var gone = lying;
            lying = null;
            gone.closeSheet();
        }
        sheet(ask.orElse(null)).ifPresent(sheet -> {
            lying = sheet;
            sheet.getStylesheets()
                    .add(Objects.requireNonNull(AskSheets.class.getResource("scoring.css"))
                            .toExternalForm());
            sheet.whenClosed(this::closed);
            sheets.show(sheet);
        });
    }

    /** A sheet that was closed by the reviewer asks no more; one that this class took away is not {@code lying} then. */
    private void closed() {
        if (lying != null) {
            lying = null;
            judgement.scoring().dismiss();
        }
    }

    private Optional<Sheet> sheet(@Nullable Ask ask) {
        return switch (ask) {
            case Ask.Why why -> Optional.of(new WhySheet(judgement, words, why));
            case Ask.NotApplicable items -> Optional.of(new NotApplicableSheet(judgement, words, items));
            case Ask.Missing missing -> Optional.of(new MissingSheet(judgement, words, missing));
            case Ask.HandIn handIn -> Optional.of(new HandInSheet(judgement, words, handIn, ways));
            case Ask.Waive waive -> Optional.of(new WaiveSheet(judgement, words, waive));
            case Ask.Facts facts -> Optional.of(new FactsSheet(judgement, words, facts));
            case Ask.WhyReopen reopen -> Optional.of(new ReopenSheet(judgement, words, reopen));
            case Ask.HowMany _, Ask.WhichItem _, Ask.WhichReason _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }
}
