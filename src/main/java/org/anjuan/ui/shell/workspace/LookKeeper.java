package org.anjuan.ui.shell.workspace;

import org.anjuan.desk.CaseLook;
import org.anjuan.desk.Settings;
import org.anjuan.ui.reader.Reading;

/** Remembers on this PC how a case was looked at: brightness, contrast and the second view. */
record LookKeeper(Reading reading, Settings settings) {

    /** As the case was looked at last; call when it is known where one is in it. */
    void restore() {
        settings.current().look(id()).ifPresent(look -> {
            reading.tone().restore(look.light(), look.strength());
            if (look.second()) {
                reading.second().restore(look.secondPage() - 1, look.together());
            }
        });
    }

    void keep() {
        boolean second = reading.second().openProperty().get();
        var look = new CaseLook(
                id(),
                reading.tone().light(),
                reading.tone().strength(),
                second,
                reading.second().togetherProperty().get(),
                second ? reading.second().place().current() + 1 : 0);
        var usual = new CaseLook(id(), 0, 0, false, false, 0);
        boolean worthwhile =
                !look.equals(usual) || settings.current().look(id()).isPresent();
        if (worthwhile) {
            settings.change(now -> now.withLook(look));
        }
    }

    private String id() {
        return reading.place().caseFile().id().value();
    }
}
