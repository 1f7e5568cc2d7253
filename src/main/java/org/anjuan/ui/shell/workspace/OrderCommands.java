package org.anjuan.ui.shell.workspace;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Answer;
import org.anjuan.desk.ArrangePages;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Status;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.reader.Reading;
import org.anjuan.ui.scoring.Judgement;

/** Arranges the running order of the pages from where one is, and says what came of it. */
final class OrderCommands {
    private final ArrangePages arrange;
    private final Sitting sitting;
    private final Reading reading;
    private final Host host;

    OrderCommands(Sitting sitting, Reading reading, Host host) {
        this.arrange = new ArrangePages(host.words());
        this.sitting = sitting;
        this.reading = reading;
        this.host = host;
    }

    /** Binds the keys and the menu of the strip; only a draft can be arranged. */
    void bind(Commands commands, Judgement judgement) {
        var standing = judgement.standing().standingProperty();
        var draft = Bindings.createBooleanBinding(() -> standing.get().status() == Status.DRAFT, standing);
        commands.on(Command.PAGE_EARLIER, draft, () -> page(page -> arrange.page(sitting, page, -1)))
                .on(Command.PAGE_LATER, draft, () -> page(page -> arrange.page(sitting, page, 1)))
                .on(Command.FILE_EARLIER, draft, () -> file(page -> arrange.file(sitting, page.source(), false)))
                .on(Command.FILE_LATER, draft, () -> file(page -> arrange.file(sitting, page.source(), true)))
                .on(Command.MOVE_TO, draft, this::ask)
                .on(Command.ORDER_AS_TAKEN_IN, draft, () -> say("workspace.order.natural", arrange.asTakenIn(sitting)));
    }

    void pageTo(PageKey page, int number) {
        say("workspace.order.page", arrange.pageTo(sitting, page, number));
    }

    void fileTo(PageKey page, int number) {
        say("workspace.order.file", arrange.fileTo(sitting, page.source(), number));
    }

    private void page(Function<PageKey, Answer<Integer>> move) {
        reading.place().currentPage().ifPresent(page -> say("workspace.order.page", move.apply(page)));
    }

    private void file(Function<PageKey, Answer<Integer>> move) {
        reading.place().currentPage().ifPresent(page -> say("workspace.order.file", move.apply(page)));
    }

    private void ask() {
        reading.place().currentPage().ifPresent(page -> host.show(new MoveSheet(host.words(), sitting, page, this)));
    }

    private void say(String sentence, Answer<Integer> answer) {
        host.log()
                .accept(
                        switch (answer) {
                            case Answer.Yes<Integer>(var number) -> host.say(sentence, number);
                            case Answer.No<Integer>(var why) -> why;
                        });
    }
}
