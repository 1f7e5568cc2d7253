package org.anjuan.ui.shell.workspace;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.reader.Reading;
import org.anjuan.ui.scoring.Judgement;

/** Leaves a case only when nothing that was drawn would be lost without a word. */
final class Leaving {
    private final Reading reading;
    private final Judgement judgement;
    private final ReadOnlyIntegerProperty taking;
    private final Host host;
    private Optional<Sheet> asking = Optional.empty();

    /** @param taking how many findings are being taken */
    Leaving(Reading reading, Judgement judgement, ReadOnlyIntegerProperty taking, Host host) {
        this.taking = taking;
        this.reading = reading;
        this.judgement = judgement;
        this.host = host;
    }

    /** Goes on once every place that was drawn is recorded or given up; never, when the reviewer would rather stay. */
    void leave(Runnable then) {
        whenNone(
                reading.readingWords(),
                () -> askForPlace(() -> whenNone(judgement.proofsUnderWay(), () -> whenNone(taking, then))));
    }

    private void askForPlace(Runnable then) {
        asking.ifPresent(Sheet::closeSheet);
        if (judgement.placing().placeProperty().get().isEmpty()) {
            then.run();
            return;
        }
        var sheet = new UnplacedSheet(host.words(), () -> {
            judgement.placing().dropPlace();
            then.run();
        });
        asking = Optional.of(sheet);
        sheet.whenClosed(() -> asking = Optional.empty());
        host.show(sheet);
    }

    private static void whenNone(ReadOnlyIntegerProperty running, Runnable act) {
        if (running.get() == 0) {
            act.run();
            return;
        }
        running.addListener(new ChangeListener<Number>() {
            @Override
            public void changed(ObservableValue<? extends Number> property, Number old, Number now) {
                if (now.intValue() == 0) {
                    running.removeListener(this);
                    act.run();
                }
            }
        });
    }
}
