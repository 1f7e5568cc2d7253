package org.anjuan.ui.shell.settling;

import java.util.Optional;
import org.anjuan.desk.SettlingState;
import org.anjuan.review.Dissent;
import org.anjuan.review.Settlement;

/** One item to decide on, how far it is, and what was decided on it last. */
record SettlingRow(Dissent dissent, SettlingState state, Optional<Settlement> decision) {}
