package org.anjuan.ui.kit;

/** The style classes our sheets know; they are combined as modifiers. */
public final class Styles {
    // words
    public static final String TITLE = "aj-title";
    public static final String HEADING = "aj-heading";
    public static final String STRONG = "aj-strong";
    public static final String MUTED = "aj-muted";
    public static final String SMALL = "aj-small";
    public static final String FIGURE = "aj-figure";
    public static final String LARGE_FIGURE = "aj-large-figure";
    public static final String MONOSPACED = "aj-monospaced";
    public static final String KEY = "aj-key";

    // buttons
    public static final String ACCENT = "accent";
    public static final String FLAT = "flat";
    public static final String DANGER = "danger";
    public static final String ICON_ONLY = "aj-icon-only";
    public static final String CHIP = "aj-chip";

    // surfaces
    public static final String HEADER = "aj-header";
    public static final String FOOTER = "aj-footer";
    public static final String CANVAS = "aj-canvas";
    public static final String CARD = "aj-card";
    public static final String NOTICE = "aj-notice";
    public static final String DESK = "aj-desk";
    public static final String SCRIM = "aj-scrim";
    public static final String SHEET = "aj-sheet";
    public static final String TOOLBAR = "aj-toolbar";
    public static final String EDGE_TO_EDGE = "edge-to-edge";
    public static final String DROP_TARGET = "aj-drop-target";

    // rhythm
    public static final String ROW = "aj-row";
    public static final String FLOW = "aj-flow";
    public static final String WIDE_ROW = "aj-wide-row";
    public static final String STACK = "aj-stack";
    public static final String WIDE_STACK = "aj-wide-stack";
    public static final String PADDED = "aj-padded";

    // states
    public static final String BADGE = "aj-badge";
    public static final String PLAIN = "aj-plain";
    public static final String WARNING = "aj-warning";
    public static final String ERROR = "aj-error";
    public static final String SUCCESS = "aj-success";
    public static final String ACCENT_TEXT = "aj-accent";

    private Styles() {}
}
