package org.anjuan.ui.shell;

import static org.anjuan.desk.Control.UNWATCHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.TakeIn;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.samples.SamplePdf;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.KeySheet;
import org.anjuan.ui.shell.workspace.WorkspaceView;
import org.junit.jupiter.api.Test;

/**
 * Every key of every screen stands under F1, can be changed there by pressing another, is refused where another command has
 * it, and is printed on the screen itself: on a button, in a tooltip, in a field, in a menu or in the line of keys. What is
 * printed is told by a key that nothing else has.
 */
@SuppressWarnings("NullAway.Init") // laid before each test
class KeysInTheWindowTest extends AtTheShell {
    private static final String INSTALLED = "javafx.scene.control.Tooltip";
    private static final Set<KeyCode> WRITING = EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);

    /** Printed in the menu of a page, as {@code OrderTest} looks up there. */
    private static final Set<Command> IN_A_MENU = EnumSet.of(
            Command.PAGE_EARLIER,
            Command.PAGE_LATER,
            Command.FILE_EARLIER,
            Command.FILE_LATER,
            Command.MOVE_TO,
            Command.DRAW_AGAIN);

    private static final StandardRef STANDARD = new StandardRef("keys", "1");
    private static final String TEXT = """
        format: 1
        id: keys
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律}
        facts: [{id: heard, ask: 是否听证, answers: [是, 否]}]
        formula: {kind: sum}
        rounding: {digits: 2, mode: half-up, grade-from: rounded}
        grades: {bands: [{name: 好, from: 6}, {name: 差, below: 6}]}
        veto: {total: 0, grade: 差}
        parts:
          - id: P
            title: 得分
            kind: earn
            groups:
              - id: G
                title: 文书
                items:
                  - id: E1
                    text: 资质标志
                    dimension: law
                    points: 4
                    reasons:
                      grade: {text: 标志不齐, cost: {step: 1, from: 1, to: 3}}
                      other: {text: 其他, cost: 1, free-text: true}
                  - {id: E2, text: 结论, dimension: law, points: 4, reasons: {lacks: {text: 没有结论, cost: all}}}
        """;

    private final Set<String> seen = new HashSet<>();
    private final Set<Command> given = EnumSet.noneOf(Command.class);
    private CaseEntry entry;

    @Override
    Desk lay() throws Exception {
        var standards = Files.createDirectories(
                folder.resolve("data").resolve("workspace").resolve("standards"));
        Files.writeString(standards.resolve("keys.v1.yaml"), TEXT);
        var laid = super.lay();
        var round = ((Answer.Yes<Round>) laid.rounds().open("2026 年度案卷评查", "示范市司法局", STANDARD)).value();
        deductElsewhere(laid, take(laid, round, "一"));
        entry = take(laid, round, "二");
        return laid;
    }

    private CaseEntry take(Desk laid, Round round, String title) throws Exception {
        try (var pdf = new SamplePdf()) {
            Path file = pdf.text("First page")
                    .text("Second page")
                    .save(Files.createDirectories(folder.resolve(title)).resolve("1.pdf"));
            var taken = laid.takeIn().take(round.id(), title, "", List.of(file), UNWATCHED);
            return ((TakeIn.Result.Taken) taken).taken().entry();
        }
    }

    /** In another case of the round the same reason costs other points, of which the window will tell. */
    private static void deductElsewhere(Desk laid, CaseEntry elsewhere) {
        try (var sitting = ((Answer.Yes<Sitting>) laid.openReview().open(elsewhere.id())).value()) {
            var item = sitting.standard().item("E1").orElseThrow();
            var reason = item.deductible("grade").orElseThrow();
            sitting.act(new Change.Deducted(
                    new Deduction("d", "E1", "grade", 1, Price.proposed(reason.cost(), item), "as before", List.of())));
        }
    }

    @Test
    void everyKeyOfTheHomePageIsPrintedListedAndChangeable() {
        everyKeyIsPrinted(List.of());
    }

    @Test
    void everyKeyOfTheStandardsIsPrintedListedAndChangeable() {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        until(() -> trail().depth() == 2 && top().settled());
        everyKeyIsPrinted(List.of());
    }

    @Test
    void everyKeyOfTheEditorIsPrintedListedAndChangeable() {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        until(() -> trail().depth() == 2 && top().settled());
        give(Command.NEW_VERSION);
        until(() -> trail().depth() == 3 && top().settled());
        everyKeyIsPrinted(List.of());
    }

    @Test
    void everyKeyOfARoundIsPrintedListedAndChangeable() {
        openRound();
        everyKeyIsPrinted(List.of());
    }

    @Test
    void everyKeyOfTheWorkspaceIsPrintedListedAndChangeable() {
        toCase();
        robot.type(KeyCode.DIGIT1);
        until(() -> shown("#points-3"));
        robot.type(KeyCode.DIGIT1);
        until(() -> shown("#deduction-grade") && shown("#precedents"));
        robot.type(KeyCode.F7);
        until(() -> shown(".proof-jump"));

        everyKeyIsPrinted(List.of(
                () -> {
                    give(Command.SECOND_VIEW);
                    until(() -> shown("#second-together"));
                },
                () -> {
                    give(Command.FIND);
                    until(() -> shown("#search"));
                },
                () -> {
                    give(Command.FINDINGS);
                    until(() -> shown("#finding-rows"));
                },
                () -> {
                    give(Command.PAPERS);
                    until(() -> shown("#paper-rows"));
                }));
    }

    private void toCase() {
        robot.interact(() -> shell().journey().toCase(entry));
        until(() -> shell().host().sheets().top() != null);
        robot.push(KeyCode.ESCAPE);
        until(() -> shell().host().sheets().top() == null && top().settled());
    }

    /** Gives each command a key of its own under F1, walks through the states of the screen, and looks for what is printed. */
    private void everyKeyIsPrinted(List<Runnable> states) {
        var printed = changeAll();
        look();
        states.forEach(state -> {
            state.run();
            until(() -> top().settled());
            look();
        });

        assertThat(printed.entrySet())
                .filteredOn(key -> given.contains(key.getKey()) && !IN_A_MENU.contains(key.getKey()))
                .filteredOn(key -> seen.stream().noneMatch(text -> text.contains(key.getValue())))
                .extracting(Map.Entry::getKey)
                .as("keys that are printed nowhere")
                .isEmpty();
    }

    private Map<Command, String> changeAll() {
        robot.push(KeyCode.F1);
        until(() -> shell().host().sheets().top() instanceof KeySheet);
        var listed = listed();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(changeable());
        var free = free();
        var printed = new EnumMap<Command, String>(Command.class);
        for (var command : listed) {
            if (command != Command.KEYS) {
                change(command, KeyCode.F1);
                assertThat(answer()).contains(desk.words().say("command.KEYS")).startsWith("F1");
                printed.put(command, changed(command, free));
            }
        }
        printed.put(Command.KEYS, changed(Command.KEYS, free));
        robot.push(KeyCode.ESCAPE);
        until(() -> shell().host().sheets().top() == null);
        return printed;
    }

    /** Under F1 all stand whose keys give something here. */
    private Set<Command> changeable() {
        var bound = EnumSet.copyOf(top().commands().all());
        bound.addAll(shell().own().all());
        if (top() instanceof WorkspaceView) {
            bound.add(Command.NEXT_CASE);
        }
        bound.remove(Command.REASON);
        return bound.stream()
                .filter(Command::hasKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Command.class)));
    }

    private Set<Command> listed() {
        return Stream.of(Command.values())
                .filter(command -> robot.lookup(button(command)).tryQuery().isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Command.class)));
    }

    /** Keys of which none is a part of another's print. */
    private static Deque<List<KeyCode>> free() {
        var keys = new ArrayDeque<List<KeyCode>>();
        for (var held : List.of(
                List.of(KeyCode.CONTROL, KeyCode.ALT),
                List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT),
                List.of(KeyCode.CONTROL, KeyCode.SHIFT))) {
            Stream.of(KeyCode.values())
                    .filter(code -> (code.isLetterKey() || code.isDigitKey()) && !code.isKeypadKey())
                    .filter(code -> !WRITING.contains(code))
                    .forEach(code -> {
                        var key = new ArrayList<>(held);
                        key.add(code);
                        keys.add(key);
                    });
        }
        return keys;
    }

    private String changed(Command command, Deque<List<KeyCode>> free) {
        while (!free.isEmpty()) {
            change(command, free.poll().toArray(KeyCode[]::new));
            var print = onFx(
                    () -> ((Label) robot.lookup(button(command)).queryButton().getGraphic()).getText());
            if (answer().equals(desk.words().say("keys.chosen", desk.words().say(command.words()), print))) {
                return print;
            }
        }
        throw new AssertionError("No key is free for " + command);
    }

    private void change(Command command, KeyCode... keys) {
        robot.interact(() -> robot.lookup(button(command)).queryButton().fire());
        robot.push(keys);
    }

    private String answer() {
        return onFx(() -> robot.lookup("#key-answer").<Label>query().getText());
    }

    private static String button(Command command) {
        return "#key-" + command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void give(Command command) {
        robot.interact(() -> top().commands().run(command));
    }

    /** Takes up every word that is to be seen, or that a tooltip would show, and every command that can be given. */
    private void look() {
        for (var command : Command.values()) {
            if (top().commands().enabled(command).get()
                    || shell().own().enabled(command).get()
                    || command == Command.NEXT_CASE) {
                given.add(command);
            }
        }
        robot.interact(() -> words(shell().scene().getRoot()));
    }

    private void words(Node node) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Labeled labeled when labeled.getText() != null -> seen.add(labeled.getText());
            case TextInputControl field when field.getPromptText() != null -> seen.add(field.getPromptText());
            default -> {}
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            seen.add(control.getTooltip().getText());
        }
        if (node.getProperties().get(INSTALLED) instanceof Tooltip tip) {
            seen.add(tip.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::words);
        }
    }

    private boolean shown(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(KeysInTheWindowTest::isShown);
    }

    private static boolean isShown(Node node) {
        Predicate<Node> visible = Node::isVisible;
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(visible);
    }
}
