package org.anjuan.ui.scoring;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Words;
import org.anjuan.review.Gap;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** What should be known before a review is handed in; each line leads to the place it speaks of. */
final class HandInSheet extends Sheet {
    private static final double WIDE = 46;
    private static final double HIGH = 420;
    private static final int MOST_LINES = 40;

    private final Judgement judgement;
    private final Words words;
    private final Ask.HandIn ask;
    private final AskSheets.Ways ways;
    private final VBox list = new VBox();

    HandInSheet(Judgement judgement, Words words, Ask.HandIn ask, AskSheets.Ways ways) {
        super(words.say("scoring.handin.title"));
        this.judgement = judgement;
        this.words = words;
        this.ask = ask;
        this.ways = ways;
        setId("hand-in-sheet");
        wide(WIDE);
        boolean prevented = ask.gaps().stream().anyMatch(Gap::prevents);
        list.getStyleClass().add("gaps");
        section("scoring.handin.open", Icons.CIRCLE, Gap.OpenItem.class::isInstance);
        section("scoring.handin.unsure", Icons.QUESTION, Gap.UnsureItem.class::isInstance);
        section("scoring.handin.twice", Icons.WARNING, Gap.TakenTwice.class::isInstance);
        section("scoring.handin.overruled", Icons.WARNING, Gap.Overruled.class::isInstance);
        leftOut();
        findings();
        section("scoring.handin.noproof", Icons.WARNING, Gap.WithoutProof.class::isInstance);
        section("scoring.handin.lost", Icons.WARNING, Gap.LostProof.class::isInstance);
        pages();
        var scroll = new ScrollPane(list);
        scroll.getStyleClass().add(Styles.EDGE_TO_EDGE);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGH);
        with(
                Labels.wrapped(words.say(prevented ? "scoring.handin.prevented" : "scoring.handin.possible")),
                scroll,
                comment());
        var back = closing(words.say("scoring.handin.back"));
        if (prevented) {
            focusFirst(back);
        } else {
            var yes = answerByEnter(
                    words.say("scoring.handin.yes"), () -> judgement.handIn().accept(ask));
            yes.setId("hand-in-yes");
            yes.getStyleClass().add(Styles.ACCENT);
            focusFirst(yes);
        }
    }

    private CommentBar comment() {
        var bar = new CommentBar(judgement, words);
        bar.field().setId("hand-in-comment");
        return bar;
    }

    private void section(String key, Icons icon, Predicate<Gap> holds) {
        List<Gap> gaps = ask.gaps().stream().filter(holds).toList();
        if (gaps.isEmpty()) {
            return;
        }
        head(key, icon, gaps.size());
        gaps.stream().limit(MOST_LINES).forEach(gap -> list.getChildren().add(line(gap)));
        if (gaps.size() > MOST_LINES) {
            list.getChildren()
                    .add(Labels.line(words.say("scoring.handin.more", gaps.size() - MOST_LINES), Styles.MUTED));
        }
    }

    private void leftOut() {
        ask.gaps().stream()
                .filter(Gap.ManyLeftOut.class::isInstance)
                .map(Gap.ManyLeftOut.class::cast)
                .map(gap -> words.say("scoring.handin.leftout", gap.leftOut(), gap.items()))
                .forEach(text -> list.getChildren().add(Labels.line(text, Styles.STRONG, "gap-head")));
    }

    private void findings() {
        ask.gaps().stream()
                .filter(Gap.OpenFindings.class::isInstance)
                .map(Gap.OpenFindings.class::cast)
                .forEach(gap -> {
                    head("scoring.handin.findings", Icons.FINDING, gap.count());
                    var open = jump(words.say("scoring.handin.findings.open"), ways.toFindings());
                    open.setId("hand-in-findings");
                    list.getChildren().add(open);
                });
    }

    /** Pages stand side by side, since there may be hundreds. */
    private void pages() {
        var pages = ask.gaps().stream()
                .filter(Gap.NeverShown.class::isInstance)
                .map(gap -> ((Gap.NeverShown) gap).page())
                .toList();
        if (pages.isEmpty()) {
            return;
        }
        head("scoring.handin.unseen", Icons.UNSEEN, pages.size());
        var flow = new FlowPane();
        flow.getStyleClass().add("gap-pages");
        pages.stream().limit(MOST_LINES).forEach(page -> flow.getChildren().add(page(page)));
        if (pages.size() > MOST_LINES) {
            flow.getChildren().add(Labels.line(words.say("scoring.handin.more", pages.size() - MOST_LINES)));
        }
        list.getChildren().add(flow);
    }

    private void head(String key, Icons icon, int count) {
        var head = Labels.line(words.say(key, count), Styles.STRONG, "gap-head");
        head.setGraphic(icon.node());
        list.getChildren().add(head);
    }

    private Button line(Gap gap) {
        return switch (gap) {
            case Gap.OpenItem(var item) -> toItem(item, "");
            case Gap.UnsureItem(var item) -> toItem(item, "");
            case Gap.WithoutProof(var deduction) -> toItem(deduction.item(), deduction.id());
            case Gap.LostProof(var deduction) -> toItem(deduction.item(), deduction.id());
            case Gap.TakenTwice(var item, var _) -> toItem(item, "");
            case Gap.Overruled(var item) -> toItem(item, "");
            case Gap.ManyLeftOut(var _, var _) -> throw new AssertionError(gap);
            case Gap.OpenFindings(var _) -> throw new AssertionError(gap);
            case Gap.NeverShown(var page) -> page(page);
        };
    }

    private Button toItem(String id, String deduction) {
        var item = judgement.scoring().acts().item(id);
        return jump(id + "  " + item.fullText(), () -> {
            judgement.scoring().go(id);
            judgement.placing().show(deduction);
        });
    }

    private Button page(PageKey page) {
        int number = judgement
                .scoring()
                .acts()
                .sitting()
                .caseFile()
                .volumeNumber(page)
                .orElse(0);
        var button = jump(Integer.toString(number), () -> ways.toPage().accept(page));
        button.setAccessibleText(words.say("scoring.place.page", number));
        return button;
    }

    private Button jump(String text, Runnable act) {
        var button = Buttons.of(text, () -> {
            closeSheet();
            act.run();
        });
        button.getStyleClass().addAll(Styles.FLAT, "gap");
        return button;
    }
}
