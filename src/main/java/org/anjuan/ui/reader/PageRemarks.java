package org.anjuan.ui.reader;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Words;

/** What a reader must know of how a page is shown, in words; looked up in the background. */
record PageRemarks(PageImages images, Jobs jobs, Words words) {

    /** Hands over the sentences, empty where there is nothing to remark; there may be more once the page was drawn. */
    void ask(PageKey page, Consumer<String> then) {
        jobs.start(
                "looking up remarks on a page",
                control -> images.remarks(page).stream()
                        .sorted()
                        .map(remark -> words.say("reader.remark", remark))
                        .collect(Collectors.joining(" ")),
                then,
                trouble -> then.accept(""));
    }
}
