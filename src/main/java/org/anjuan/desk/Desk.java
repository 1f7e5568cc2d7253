package org.anjuan.desk;

import java.time.InstantSource;

/**
 * The verbs of an open workspace, as both doors use them.
 *
 * @param clock by which everything is dated
 */
public record Desk(
        Rounds rounds,
        TakeIn takeIn,
        OpenReview openReview,
        Settle settle,
        People people,
        LookBack lookBack,
        ApplyMarks applyMarks,
        MakeReports makeReports,
        Examine examine,
        ChangeStandard changeStandard,
        Standards standards,
        Pages pages,
        FindText findText,
        ReadAhead readAhead,
        LayTimeLine layTimeLine,
        Noticing noticing,
        FindInRound findInRound,
        Sample sample,
        Jobs jobs,
        Words words,
        Settings settings,
        Folders folders,
        InstantSource clock,
        Runnable leave)
        implements AutoCloseable {

    /** Finishes what is under way and lets others open the workspace. */
    @Override
    public void close() {
        leave.run();
    }
}
