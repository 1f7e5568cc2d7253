package org.anjuan.casefile.read.ofd;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes paints of colours (GB/T 33190, 8.3): values in a colour space, places in a palette, shadings. */
final class Inks {
    private static final double LEAST_STEP = 1e-4;

    private final Resources resources;

    Inks(Resources resources) {
        this.resources = resources;
    }

    /** The paint of a colour element; empty for one that paints nothing or is of a kind that cannot be drawn. */
    Optional<Paint> paint(Node colour) {
        var axial = colour.child("AxialShd");
        if (axial.isPresent()) {
            return axial(axial.get());
        }
        var radial = colour.child("RadialShd");
        return radial.isPresent() ? radial(radial.get()) : plain(colour).map(Paint.class::cast);
    }

    /** Whether it is painted with something that is only approached. */
    static boolean approached(Node colour) {
        return colour.children().stream()
                .anyMatch(
                        child -> child.name().equals("Pattern") || child.name().endsWith("GouraudShd"));
    }

    private Optional<Color> plain(Node colour) {
        var space = resources.get(colour.attribute("ColorSpace", ""), "ColorSpace");
        double[] value = Numbers.of(
                colour.attribute("Value").or(() -> palette(colour, space)).orElse(""));
        if (value.length == 0) {
            return approached(colour) ? Optional.of(Color.LIGHT_GRAY) : Optional.empty();
        }
        double most = Math.pow(
                        2, space.map(node -> node.number("BitsPerComponent", 8)).orElse(8.0))
                - 1;
        int alpha = (int) Math.clamp(colour.number("Alpha", 255), 0, 255);
        return Optional.of(colour(value, Math.max(1, most), alpha));
    }

    private static Optional<String> palette(Node colour, Optional<Node> space) {
        int index = (int) colour.number("Index", -1);
        return space.flatMap(node -> node.child("Palette"))
                .map(palette -> palette.children("CV"))
                .filter(values -> index >= 0 && index < values.size())
                .map(values -> values.get(index).text());
    }

    /** The number of values tells the colour space: gray, red green blue, or four inks. */
    private static Color colour(double[] value, double most, int alpha) {
        double red = value[0] / most;
        double green = value.length < 3 ? red : value[1] / most;
        double blue = value.length < 3 ? red : value[2] / most;
        if (value.length >= 4) {
            double light = 1 - part(value[3] / most);
            red = (1 - part(red)) * light;
            green = (1 - part(green)) * light;
            blue = (1 - part(blue)) * light;
        }
        return new Color((float) part(red), (float) part(green), (float) part(blue), alpha / 255f);
    }

    private static double part(double value) {
        return Math.clamp(value, 0, 1);
    }

    private Optional<Paint> axial(Node shading) {
        var from = point(shading, "StartPoint");
        var to = point(shading, "EndPoint");
        var steps = steps(shading);
        if (from.isEmpty()
                || to.isEmpty()
                || steps.colours().size() < 2
                || from.get().equals(to.get())) {
            return first(steps);
        }
        return Optional.of(new LinearGradientPaint(
                from.get(), to.get(), steps.places(), steps.colours().toArray(Color[]::new), cycle(shading)));
    }

    private Optional<Paint> radial(Node shading) {
        var focus = point(shading, "StartPoint");
        var centre = point(shading, "EndPoint");
        double radius = shading.number("EndRadius", 0);
        var steps = steps(shading);
        if (focus.isEmpty() || centre.isEmpty() || steps.colours().size() < 2 || radius <= 0) {
            return first(steps);
        }
        return Optional.of(new RadialGradientPaint(
                centre.get(),
                (float) radius,
                focus.get(),
                steps.places(),
                steps.colours().toArray(Color[]::new),
                cycle(shading)));
    }

    private static Optional<Paint> first(Steps steps) {
        return steps.colours().stream().map(Paint.class::cast).findFirst();
    }

    private static Optional<Point2D> point(Node shading, String name) {
        double[] two = Numbers.of(shading.attribute(name, ""));
        return two.length < 2 ? Optional.empty() : Optional.of(new Point2D.Double(two[0], two[1]));
    }

    private static CycleMethod cycle(Node shading) {
        return switch (shading.attribute("MapType", "")) {
            case "Repeat" -> CycleMethod.REPEAT;
            case "Reflect" -> CycleMethod.REFLECT;
            default -> CycleMethod.NO_CYCLE;
        };
    }

    /** The colours of a shading with rising places from 0 to 1. */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    private record Steps(float[] places, List<Color> colours) {}

    private Steps steps(Node shading) {
        var segments = shading.children("Segment");
        var places = new float[segments.size()];
        var colours = new ArrayList<Color>();
        double reached = -LEAST_STEP;
        for (int i = 0; i < places.length; i++) {
            double even = places.length < 2 ? 0 : (double) i / (places.length - 1);
            double place = Math.clamp(segments.get(i).number("Position", even), 0, 1);
            var colour = segments.get(i).child("Color").flatMap(this::plain);
            if (colour.isPresent() && place > reached && colours.size() < places.length) {
                places[colours.size()] = (float) Math.max(place, reached + LEAST_STEP);
                reached = places[colours.size()];
                colours.add(colour.get());
            }
        }
        return new Steps(Arrays.copyOf(places, colours.size()), colours);
    }
}
