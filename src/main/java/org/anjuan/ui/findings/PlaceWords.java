package org.anjuan.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Words;
import org.anjuan.review.CaseReading;

/** Says where pages are: their number in the volume, and the paper they are of. */
record PlaceWords(Words words, CaseFile file, Optional<CaseReading> reading) {

    /** Such as 第 5 页 立案审批表. */
    String of(PageKey page) {
        var paper = reading.stream()
                .flatMap(read -> read.documents().stream())
                .filter(document -> document.pages().contains(page))
                .map(Document::title)
                .filter(title -> !title.isBlank())
                .findFirst();
        return paper.map(title -> words.say("findings.page.paper", number(page), title))
                .orElseGet(() -> words.say("findings.page", number(page)));
    }

    /** Such as 第 5、71 页. */
    String all(List<PageKey> pages) {
        var numbers = pages.stream()
                .map(this::number)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(words.say("list.separator")));
        return pages.isEmpty() ? "" : words.say("findings.page", numbers);
    }

    int number(PageKey page) {
        return file.volumeNumber(page).orElse(0);
    }
}
