package org.anjuan.ui.delivery;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.desk.PaperKind;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.ProgressSheet;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 出具报告: which papers, where to, and first of all what is not finished yet. */
public final class ReportSheet extends Sheet {
    private static final int NAMED = 4;

    private final Host host;
    private final ReportModel model;
    private final HBox unfinished = new HBox();

    public ReportSheet(Host host, ReportModel model) {
        super(host.say("report.title"));
        this.host = host;
        this.model = model;
        wide(46).with(
                        unfinished,
                        new Form()
                                .row(host.say("report.papers"), papers(), "")
                                .row(host.say("report.folder"), folder(), host.say("report.folder.help")));
        closing(host.say("sheet.cancel"));
        var go = answerByEnter(host.say("report.begin"), this::run);
        go.disableProperty().bind(model.ready().not());
        unfinished.getStyleClass().addAll(Styles.NOTICE, Styles.WARNING, Styles.ROW, "aj-top-left");
        model.unfinished().subscribe(this::tellUnfinished);
        model.finished().subscribe(this::tellUnfinished);
        tellUnfinished();
    }

    private void tellUnfinished() {
        int count = model.unfinished().size();
        unfinished.setVisible(count > 0);
        unfinished.setManaged(count > 0);
        var what = new Label(
                model.finished().get() == 0
                        ? host.say("report.none.finished")
                        : host.say("report.unfinished", count) + named());
        what.setWrapText(true);
        unfinished.getChildren().setAll(Icons.WARNING.node(Styles.WARNING), what);
    }

    private String named() {
        var names = model.unfinished().stream()
                .limit(NAMED)
                .map(entry -> host.say("report.unfinished.case", entry.number(), entry.title()))
                .collect(Collectors.joining(host.say("list.separator")));
        return model.unfinished().size() > NAMED ? host.say("report.unfinished.more", names) : names;
    }

    private Node papers() {
        var box = new VBox();
        box.getStyleClass().addAll(Styles.STACK, "aj-form-value", "aj-checks");
        for (var kind : PaperKind.values()) {
            var check = new CheckBox();
            check.setId("paper-" + kind.name());
            check.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> host.say(
                                    "report.paper." + kind.name(),
                                    model.finished().get()),
                            model.finished()));
            check.selectedProperty().bindBidirectional(model.wanted(kind));
            box.getChildren().add(check);
        }
        return box;
    }

    private Node folder() {
        var path = new TextField();
        path.setEditable(false);
        path.setId("report-folder");
        path.setAccessibleText(host.say("report.folder"));
        path.textProperty().bind(model.folder().map(Object::toString));
        HBox.setHgrow(path, Priority.ALWAYS);
        var choose = Buttons.of(
                host.say("report.folder.choose"),
                () -> host.outside()
                        .chooseFolder(host.say("report.folder.choose.title"))
                        .ifPresent(model.folder()::set));
        choose.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(path, choose);
        line.getStyleClass().add(Styles.ROW);
        return line;
    }

    private void run() {
        closeSheet();
        var cancelled = new AtomicReference<Runnable>(() -> {});
        var sheet = new ProgressSheet(
                host.words(), host.say("report.running"), () -> cancelled.get().run());
        host.show(sheet);
        var job = host.background()
                .start(
                        "make reports",
                        model.work(),
                        made -> {
                            sheet.closeSheet();
                            host.log()
                                    .accept(host.say(
                                            "report.log", made.written().size()));
                            host.show(new MadeSheet(host, made));
                        },
                        trouble -> {
                            sheet.closeSheet();
                            host.background().trouble(trouble);
                        });
        cancelled.set(job::cancel);
        job.onProgress(sheet::show);
    }
}
