package org.anjuan.desk.marks;

import java.util.stream.Stream;
import org.anjuan.casefile.Box;
import org.anjuan.desk.marks.MarksProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one proof of a deduction: a place on a page, or a document that is missing. */
final class MarkedProofReader {
    private MarkedProofReader() {}

    /** The proof, or none where it is neither. */
    static Stream<MarkedProof> read(JsonCursor proof) {
        if (proof.has("missing") == proof.has("file")) {
            proof.report(Kind.NOT_A_PROOF, proof.path());
            return Stream.empty();
        }
        var read = proof.has("missing") ? missing(proof) : onPage(proof);
        proof.close();
        return Stream.of(read);
    }

    private static MarkedProof missing(JsonCursor proof) {
        int from = proof.count("from");
        int to = proof.count("to");
        if (proof.has("from") && proof.has("to") && to < from) {
            proof.report(Kind.NOT_A_RANGE, proof.path(), Integer.toString(from), Integer.toString(to));
        }
        return new MarkedProof.Missing(proof.text("missing"), from, to);
    }

    private static MarkedProof onPage(JsonCursor proof) {
        return new MarkedProof.OnPage(
                proof.text("file"), proof.count("page"), proof.has("box") ? box(proof) : null, proof.text("quote", ""));
    }

    private static @Nullable Box box(JsonCursor proof) {
        var sides = proof.numbers("box");
        if (sides.length == 4 && Box.fits(sides[0], sides[1], sides[2], sides[3])) {
            return new Box(sides[0], sides[1], sides[2], sides[3]);
        }
        proof.report(Kind.NOT_A_BOX, proof.at("box"));
        return null;
    }
}
