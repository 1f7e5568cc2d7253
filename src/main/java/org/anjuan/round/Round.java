package org.anjuan.round;

import java.time.LocalDate;
import org.anjuan.standard.StandardRef;

/**
 * 评查任务: one campaign in which cases are judged by one version of one standard.
 *
 * @param title as printed on reports, such as 2026 年度行政执法案卷评查
 * @param organiser the office that runs it, as it signs
 */
public record Round(RoundId id, String title, String organiser, StandardRef standard, LocalDate opened) {}
