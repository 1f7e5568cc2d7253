package org.anjuan.desk;

import java.util.HashMap;
import java.util.Map;

/**
 * What a person set to their liking on this PC.
 *
 * @param reviewerId who works here, empty until somebody said so
 * @param reviewerName that person's name as written on reports
 * @param theme {@code light} or {@code dark}
 * @param fontStep 0, 1 or 2: small, middle, large
 * @param dividers positions of dividers from 0 to 1 by the divider's name
 * @param reportFolder where reports went last, empty for the usual place
 * @param keys keys chosen instead of the program's own, by the command they give
 */
public record Preferences(
        String reviewerId,
        String reviewerName,
        String theme,
        int fontStep,
        Map<String, Double> dividers,
        String reportFolder,
        Map<String, String> keys) {
    public static final Preferences USUAL = new Preferences("", "", "light", 1, Map.of(), "", Map.of());

    public Preferences {
        dividers = Map.copyOf(dividers);
        keys = Map.copyOf(keys);
    }

    public Preferences withReviewer(String id, String name) {
        return new Preferences(id, name, theme, fontStep, dividers, reportFolder, keys);
    }

    public Preferences withTheme(String newTheme) {
        return new Preferences(reviewerId, reviewerName, newTheme, fontStep, dividers, reportFolder, keys);
    }

    public Preferences withFontStep(int newStep) {
        return new Preferences(reviewerId, reviewerName, theme, newStep, dividers, reportFolder, keys);
    }

    public Preferences withDivider(String name, double position) {
        var all = new HashMap<>(dividers);
        all.put(name, position);
        return new Preferences(reviewerId, reviewerName, theme, fontStep, all, reportFolder, keys);
    }

    public Preferences withReportFolder(String folder) {
        return new Preferences(reviewerId, reviewerName, theme, fontStep, dividers, folder, keys);
    }

    public Preferences withKeys(Map<String, String> newKeys) {
        return new Preferences(reviewerId, reviewerName, theme, fontStep, dividers, reportFolder, newKeys);
    }
}
