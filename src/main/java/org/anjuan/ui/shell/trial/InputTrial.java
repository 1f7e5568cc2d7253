package org.anjuan.ui.shell.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.Folders;
import org.anjuan.desk.OpenWorkspace;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.Words;
import org.anjuan.desk.bench.Figures;
import org.anjuan.ui.shell.AnjuanApp;

/** Opens the window on a case that lies ready, and plays on keys and mouse with a random hand. */
public final class InputTrial {
    private InputTrial() {}

    /**
     * Plays once.
     *
     * @param args the data folder, the file for the figures, for how many seconds, the hand's {@link Temper}, its seed
     */
    public static void main(String[] args) throws IOException {
        var faults = CountedFaults.begin();
        var words = Words.shipped();
        var workspaces = new OpenWorkspace(words, Clock.systemUTC(), "trial");
        var folders = Folders.below(Path.of(args[0]));
        AnjuanApp.launchClosedIn(new AnjuanApp.Start(
                words,
                "trial",
                delivery -> workspaces.open(folders, delivery),
                new RestoreBackup(folders.workspace(), Clock.systemUTC(), words)));
        try {
            var hand = Hand.whenThereIsAWindow();
            var look = new Look(hand);
            hand.until(look::atHome);
            hand.press(look::readable, KeyCode.ENTER);
            var figures = new Figures();
            var time = Duration.ofMillis(Math.round(1000 * Double.parseDouble(args[2])));
            var playing = new RandomHand(hand, Temper.valueOf(args[3]), Long.parseLong(args[4]));
            figures.add("inputs", playing.play(time));
            hand.closeWindow();
            figures.add("faults", faults.count());
            figures.write(Path.of(args[1]));
        } finally {
            Platform.exit();
        }
    }
}
