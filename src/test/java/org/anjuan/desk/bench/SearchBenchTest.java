package org.anjuan.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchBenchTest {
    @TempDir
    Path folder;

    @Test
    void whatMakingTheIndexCostIsToldBeforeAnythingIsLookedFor() throws Exception {
        var course = new ArrayList<String>();
        var watching = new Control() {
            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void progress(Progress progress) {
                course.add(progress.toString());
            }
        };
        new SearchBench(200).run(folder, watching, measure -> course.add("told " + measure.what()));
        var looking = course.stream().filter(line -> line.contains("looking")).findFirst();
        assertThat(course).filteredOn(line -> line.startsWith("told ")).hasSize(4);
        assertThat(looking).isPresent();
        assertThat(course.indexOf("told of 200 pages, making the index"))
                .isNotNegative()
                .isLessThan(course.indexOf(looking.orElseThrow()));
    }
}
