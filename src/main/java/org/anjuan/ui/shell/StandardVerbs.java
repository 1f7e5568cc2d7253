package org.anjuan.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.ExportStandard;
import org.anjuan.desk.ImportStandard;
import org.anjuan.desk.StandardAtHand;
import org.anjuan.desk.StandardImport;
import org.anjuan.standard.Standard;
import org.anjuan.ui.standards.StandardsModel;

/** What the screen of the standards asks, answered by the desk. */
record StandardVerbs(Desk desk) implements StandardsModel.Questions {
    private static final String FOLDER = "standards";

    @Override
    public List<StandardAtHand> atHand() {
        return desk.standards().atHand();
    }

    @Override
    public Answer<StandardImport> read(Path file) {
        return new ImportStandard(desk.words()).read(file);
    }

    @Override
    public Answer<Path> keep(StandardImport imported) {
        var standard = imported.standard().standard();
        var name = standard == null ? imported.file() : name(standard);
        var out = desk.folders().workspace().resolve(FOLDER).resolve(name + ".yaml");
        return new ImportStandard(desk.words()).keep(imported, out, false);
    }

    @Override
    public Answer<Path> export(Standard standard, Path folder) {
        var out = folder.resolve(name(standard) + ".xlsx");
        return new ExportStandard(desk.standards(), desk.words())
                .export(standard.ref().toString(), out, false);
    }

    private static String name(Standard standard) {
        return standard.ref().id() + ".v" + standard.ref().version();
    }
}
