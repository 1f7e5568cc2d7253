package org.anjuan.ui.shell.workspace;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Deduction;
import org.anjuan.review.Proof;
import org.anjuan.ui.reader.Reading;
import org.anjuan.ui.scoring.Judgement;

/** Goes through the proofs of the current item one by one, and round: each comes in sight, and its box can be moved. */
final class ProofSteps {
    private final Sitting sitting;
    private final Reading reading;
    private final Judgement judgement;
    private final Consumer<String> none;
    private String shown = "";

    /** @param none told the item where it has no proof */
    ProofSteps(Sitting sitting, Reading reading, Judgement judgement, Consumer<String> none) {
        this.none = none;
        this.sitting = sitting;
        this.reading = reading;
        this.judgement = judgement;
    }

    private record Step(Deduction deduction, Proof proof) {}

    /** The next proof of the item one is at, after the one that was shown so last. */
    void next() {
        var item = judgement.scoring().current();
        var steps = sitting.review().score(item).deductions().stream()
                .flatMap(deduction -> deduction.proofs().stream().map(proof -> new Step(deduction, proof)))
                .toList();
        if (steps.isEmpty()) {
            none.accept(item);
            return;
        }
        int before = IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).proof().id().equals(shown))
                .findFirst()
                .orElse(-1);
        show(steps.get((before + 1) % steps.size()));
    }

    private void show(Step step) {
        shown = step.proof().id();
        judgement.placing().show(step.deduction().id());
        reading.place().show(step.proof().anchor());
        reading.grips().hold(shown);
    }
}
