package org.anjuan.casefile.read.ocr;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The models text recognition works with: where lines lie, which way up they are, and what they say. */
final class Models implements AutoCloseable {
    private static final String FOLDER = "/models/";
    private static final String DETECTOR = "ch_PP-OCRv4_det_infer.onnx";
    private static final String CLASSIFIER = "ch_ppocr_mobile_v2.0_cls_infer.onnx";
    private static final String READER = "ch_PP-OCRv4_rec_infer.onnx";
    private static final String SIGNS = "ppocr_keys_v1.txt";

    private final Net detector;
    private final Net classifier;
    private final Net reader;
    private final List<String> signs;

    private Models(Net detector, Net classifier, Net reader, List<String> signs) {
        this.detector = detector;
        this.classifier = classifier;
        this.reader = reader;
        this.signs = signs;
    }

    /**
     * Loads the models that travel with the program.
     *
     * @param files reads one of the model files by its name
     * @throws IOException when a file is missing
     * @throws OrtException when a file is no model, or the machine cannot run it
     */
    static Models load(Files files) throws IOException, OrtException {
        var signs =
                new String(files.read(SIGNS), StandardCharsets.UTF_8).lines().toList();
        return new Models(
                Net.load(files.read(DETECTOR)), Net.load(files.read(CLASSIFIER)), Net.load(files.read(READER)), signs);
    }

    /** Where model files come from. */
    @FunctionalInterface
    interface Files {
        byte[] read(String name) throws IOException;
    }

    /** The files on the class path. */
    static byte[] shipped(String name) throws IOException {
        try (var stream = Models.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IOException("No " + name);
            }
            return stream.readAllBytes();
        }
    }

    LineFinder finder() {
        return new LineFinder(detector);
    }

    Uprightness uprightness() {
        return new Uprightness(classifier);
    }

    LineReader reader() {
        return new LineReader(reader, signs);
    }

    @Override
    public void close() throws OrtException {
        detector.close();
        classifier.close();
        reader.close();
    }
}
