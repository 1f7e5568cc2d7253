package org.anjuan.ui.shell.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.Folders;
import org.anjuan.desk.OpenWorkspace;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.Words;
import org.anjuan.desk.bench.Figures;
import org.anjuan.ui.shell.AnjuanApp;

/**
 * Opens the window on a workspace that lies ready, works it by keys as a reviewer does, and writes down what it measured.
 * A program of its own, so that its memory is the window's alone.
 */
public final class WindowTrial {
    private WindowTrial() {}

    /**
     * Works the window once.
     *
     * @param args the data folder, the file of known marks, the file for the figures
     */
    public static void main(String[] args) throws IOException {
        var known = Figures.read(Path.of(args[1]));
        var figures = new Figures();
        var words = Words.shipped();
        var workspaces = new OpenWorkspace(words, Clock.systemUTC(), "trial");
        var folders = Folders.below(Path.of(args[0]));
        AnjuanApp.launch(new AnjuanApp.Start(
                words,
                "trial",
                delivery -> workspaces.open(folders, delivery),
                new RestoreBackup(folders.workspace(), Clock.systemUTC(), words)));
        try {
            work(known, figures);
            figures.write(Path.of(args[2]));
        } finally {
            Platform.exit();
        }
    }

    private static void work(Figures known, Figures figures) {
        var hand = Hand.whenThereIsAWindow();
        var look = new Look(hand);
        hand.until(look::atHome);
        figures.add("open to first page", hand.press(look::readable, KeyCode.ENTER));
        new PagingTrial(hand, look, figures).run();
        new MarksTrial(hand, look, known, figures).run();
        new ScoringTrial(hand, look, figures).run();
        hand.closeWindow();
    }
}
