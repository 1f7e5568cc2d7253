package org.anjuan.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.anjuan.desk.Job;
import org.anjuan.desk.Progress;
import org.anjuan.desk.Words;

/** Shows how far a job is and lets a person cancel it. */
public final class ProgressSheet extends Sheet {
    private final Words words;
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();
    private final Label what = new Label();

    /**
     * A sheet that shows no progress yet.
     *
     * @param cancel is run when the person cancels; the sheet is closed by then
     */
    public ProgressSheet(Words words, String title, Runnable cancel) {
        super(title);
        this.words = words;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        count.getStyleClass().add(Styles.STRONG);
        what.getStyleClass().add(Styles.MUTED);
        wide(36).with(count, bar, what);
        answerByEscape(words.say("sheet.cancel"), cancel);
        show(Progress.NONE);
    }

    /** Follows the job, and cancels it when the person does. */
    public static ProgressSheet watching(Words words, String title, Job job) {
        var sheet = new ProgressSheet(words, title, job::cancel);
        job.onProgress(sheet::show);
        return sheet;
    }

    public void show(Progress progress) {
        boolean known = progress.known() && progress.total() > 0;
        bar.setProgress(known ? (double) progress.done() / progress.total() : ProgressBar.INDETERMINATE_PROGRESS);
        count.setText(
                known ? words.say("progress.count", progress.done(), progress.total()) : words.say("progress.begun"));
        what.setText(progress.what());
    }
}
