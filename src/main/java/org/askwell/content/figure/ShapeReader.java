package org.askwell.content.figure;

import org.askwell.content.figure.Shape.Anchor;
import org.askwell.content.figure.Shape.Transform;
import org.askwell.json.MisleadingCharacter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the attributes of one element into a shape. */
final class ShapeReader {
    private static final Pattern TRANSFORM =
            Pattern.compile("\\s*(translate|rotate|scale)\\s*\\(([^)]*)\\)\\s*,?");
    private static final Map<String, Look.Cap> CAPS =
            Map.of("butt", Look.Cap.BUTT, "round", Look.Cap.ROUND, "square", Look.Cap.SQUARE);
    private static final Map<String, Look.Join> JOINS =
            Map.of("miter", Look.Join.MITER, "round", Look.Join.ROUND, "bevel", Look.Join.BEVEL);
    private static final Map<String, Anchor> ANCHORS =
            Map.of("start", Anchor.START, "middle", Anchor.MIDDLE, "end", Anchor.END);

    private ShapeReader() {}

    /** How {@code tag} and what is inside it are painted, given how its parent is. */
    static Look look(Tag tag, Look parent) {
        return new Look(
                tag.colour("fill", parent.fill()),
                tag.colour("stroke", parent.stroke()),
                tag.measure("stroke-width", parent.strokeWidth(), 0, Double.MAX_VALUE),
                tag.choice("stroke-linecap", CAPS, parent.cap()),
                tag.choice("stroke-linejoin", JOINS, parent.join()),
                tag.has("stroke-dasharray") ? dashes(tag) : parent.dashes());
    }

    static double opacity(Tag tag) {
        return tag.measure("opacity", 1, 0, 1);
    }

    static List<Transform> transforms(Tag tag) {
        return tag.parsed("transform", ShapeReader::transforms).orElse(List.of());
    }

    /** The shape that {@code tag} stands for, or empty where there is no such shape. */
    static Optional<Shape> shape(Tag tag, Look parent, String text) {
        Look look = look(tag, parent);
        double opacity = opacity(tag);
        Shape shape =
                switch (tag.name()) {
                    case "path" -> new Shape.Path(pathData(tag), look, opacity);
                    case "circle" -> {
                        double radius = tag.measure("r");
                        yield ellipse(tag, radius, radius, look, opacity);
                    }
                    case "ellipse" ->
                            ellipse(tag, tag.measure("rx"), tag.measure("ry"), look, opacity);
                    case "rect" ->
                            new Shape.Rectangle(
                                    tag.number("x", 0),
                                    tag.number("y", 0),
                                    tag.measure("width"),
                                    tag.measure("height"),
                                    tag.measure("rx", 0, 0, Double.MAX_VALUE),
                                    look,
                                    opacity);
                    case "line" ->
                            new Shape.Polyline(
                                    List.of(
                                            tag.number("x1"),
                                            tag.number("y1"),
                                            tag.number("x2"),
                                            tag.number("y2")),
                                    false,
                                    look,
                                    opacity);
                    case "polyline" -> new Shape.Polyline(points(tag), false, look, opacity);
                    case "polygon" -> new Shape.Polyline(points(tag), true, look, opacity);
                    case "text" -> label(tag, text, look, opacity);
                    default -> null;
                };
        return Optional.ofNullable(shape);
    }

    private static Shape ellipse(
            Tag tag, double radiusX, double radiusY, Look look, double opacity) {
        return new Shape.Ellipse(
                tag.number("cx", 0), tag.number("cy", 0), radiusX, radiusY, look, opacity);
    }

    private static Shape label(Tag tag, String text, Look look, double opacity) {
        if (text.isBlank()) {
            tag.tell("it holds no text", "write one or remove the element");
        }
        MisleadingCharacter.first(text)
                .ifPresent(character ->
                        tag.tell("it holds the invisible character " + character, "take it out"));
        return new Shape.Label(
                text.strip(),
                tag.number("x"),
                tag.number("y"),
                tag.measure("font-size"),
                tag.choice("text-anchor", ANCHORS, Anchor.START),
                look,
                opacity);
    }

    private static String pathData(Tag tag) {
        if (!tag.has("d")) {
            tag.tell("attribute \"d\" is missing", "add the path data");
        }
        return tag.parsed("d", PathData::normalise).orElse("");
    }

    private static List<Double> points(Tag tag) {
        List<Double> points = tag.numbers("points");
        if (points.size() < 4 || points.size() % 2 != 0) {
            tag.tell("points are not two or more pairs of numbers", "write them as x,y x,y");
        }
        return points;
    }

    private static List<Double> dashes(Tag tag) {
        List<Double> dashes = tag.numbers("stroke-dasharray");
        boolean drawn = dashes.stream().allMatch(dash -> dash >= 0);
        if (dashes.isEmpty() || !drawn || dashes.stream().mapToDouble(dash -> dash).sum() <= 0) {
            tag.tell("stroke-dasharray is no list of lengths", "write lengths such as 12 8");
            return List.of();
        }
        return dashes;
    }

    private static List<Transform> transforms(String text) {
        List<Transform> transforms = new ArrayList<>();
        Matcher matcher = TRANSFORM.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.region(end, text.length()).lookingAt()) {
                throw new IllegalArgumentException("only translate, rotate and scale are drawn");
            }
            transforms.add(transform(matcher.group(1), NumberScanner.list(matcher.group(2))));
            end = matcher.end();
        }
        return transforms;
    }

    private static Transform transform(String name, List<Double> numbers) {
        double first = numbers.isEmpty() ? 0 : numbers.getFirst();
        return switch (name + numbers.size()) {
            case "translate1" -> new Shape.Translate(first, 0);
            case "translate2" -> new Shape.Translate(first, numbers.get(1));
            case "rotate1" -> new Shape.Rotate(first, 0, 0);
            case "rotate3" -> new Shape.Rotate(first, numbers.get(1), numbers.get(2));
            case "scale1" -> new Shape.Scale(first, first);
            case "scale2" -> new Shape.Scale(first, numbers.get(1));
            default ->
                    throw new IllegalArgumentException(
                            name + " does not take " + numbers.size() + " numbers");
        };
    }
}
