package org.anjuan.casefile.read.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** One loaded model: a picture of one, two or three equal channels goes in, numbers come out. */
final class Net implements AutoCloseable {
    /**
     * What a model answered.
     *
     * @param shape how many numbers in each dimension, the first being 1
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and dropped
    record Answer(float[] values, long[] shape) {
        int size(int dimension) {
            return (int) shape[dimension];
        }
    }

    private static final int CHANNELS = 3;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;

    private Net(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    /** Loads a model that works on the calling thread only, so that whoever asks decides how many cores are used. */
    static Net load(byte[] model) throws OrtException {
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            return new Net(environment, environment.createSession(model, options));
        }
    }

    /**
     * Asks the model; from any thread.
     *
     * @param planes the three channels one after the other, each of {@code width * height} numbers
     */
    Answer ask(float[] planes, int width, int height) throws OrtException {
        long[] shape = {1, CHANNELS, height, width};
        try (var tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(planes), shape);
                var result = session.run(Map.of(input, tensor))) {
            var output = (OnnxTensor) result.get(0);
            var buffer = output.getFloatBuffer();
            float[] values = new float[buffer.remaining()];
            buffer.get(values);
            return new Answer(values, output.getInfo().getShape());
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
