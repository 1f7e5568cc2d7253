package org.anjuan.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param looks how the cases that were open last were looked at, the latest first
 * @param checklist where the checklist stood in a window of its own
 * @param wordByOffice whether Word files are laid out by the LibreOffice of this PC, where there is one
 */
public record Preferences(
        String reviewerId,
        String reviewerName,
        String theme,
        int fontStep,
        Map<String, Double> dividers,
        String reportFolder,
        Map<String, String> keys,
        List<CaseLook> looks,
        WindowPlace checklist,
        boolean wordByOffice) {
    private static final int MOST_LOOKS = 60;

    public static final Preferences USUAL = new Preferences(
            "", "", "light", 1, Map.of(), "", Map.of(), List.of(), WindowPlace.NONE, /* wordByOffice= */ false);

    public Preferences {
        dividers = Map.copyOf(dividers);
        keys = Map.copyOf(keys);
        looks = List.copyOf(looks);
    }

    public Preferences withReviewer(String id, String name) {
        return new Preferences(id, name, theme, fontStep, dividers, reportFolder, keys, looks, checklist, wordByOffice);
    }

    public Preferences withTheme(String newTheme) {
        return new Preferences(
                reviewerId,
                reviewerName,
                newTheme,
                fontStep,
                dividers,
                reportFolder,
                keys,
                looks,
                checklist,
                wordByOffice);
    }

    public Preferences withFontStep(int newStep) {
        return new Preferences(
                reviewerId, reviewerName, theme, newStep, dividers, reportFolder, keys, looks, checklist, wordByOffice);
    }

    public Preferences withDivider(String name, double position) {
        var all = new HashMap<>(dividers);
        all.put(name, position);
        return new Preferences(
                reviewerId, reviewerName, theme, fontStep, all, reportFolder, keys, looks, checklist, wordByOffice);
    }

    public Preferences withReportFolder(String folder) {
        return new Preferences(
                reviewerId, reviewerName, theme, fontStep, dividers, folder, keys, looks, checklist, wordByOffice);
    }

    public Preferences withKeys(Map<String, String> newKeys) {
        return new Preferences(
                reviewerId,
                reviewerName,
                theme,
                fontStep,
                dividers,
                reportFolder,
                newKeys,
                looks,
                checklist,
                wordByOffice);
    }

    /** How a case was last looked at. */
    public Optional<CaseLook> look(String caseId) {
        return looks.stream().filter(look -> look.caseId().equals(caseId)).findFirst();
    }

    public Preferences withLook(CaseLook look) {
        var all = Stream.concat(
                        Stream.of(look),
                        looks.stream().filter(other -> !other.caseId().equals(look.caseId())))
                .limit(MOST_LOOKS)
                .toList();
        return new Preferences(
                reviewerId, reviewerName, theme, fontStep, dividers, reportFolder, keys, all, checklist, wordByOffice);
    }

    public Preferences withChecklist(WindowPlace place) {
        return new Preferences(
                reviewerId, reviewerName, theme, fontStep, dividers, reportFolder, keys, looks, place, wordByOffice);
    }

    public Preferences withWordByOffice(boolean wanted) {
        return new Preferences(
                reviewerId, reviewerName, theme, fontStep, dividers, reportFolder, keys, looks, checklist, wanted);
    }
}
