package org.askwell.content.figure;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import org.askwell.content.figure.Drawing.ViewBox;
import org.askwell.work.Problem;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over the XML of a drawing, which collects its shapes and its problems. */
final class DrawingParse {
    private static final int MOST_ELEMENTS = 2_000;
    private static final int DEEPEST = 16;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final ViewBox UNKNOWN = new ViewBox(0, 0, 1, 1);

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int elements;

    DrawingParse(String file) {
        this.file = file;
    }

    DrawingReader.Reading read(byte[] svg) {
        Optional<Drawing> drawing = Optional.empty();
        try {
            // Given bytes, the parser would guess at their encoding, and print what it cannot read.
            Reader text = new StringReader(new String(svg, StandardCharsets.UTF_8));
            XMLStreamReader xml = factory().createXMLStreamReader(text);
            drawing = document(xml);
        } catch (XMLStreamException e) {
            at(e.getLocation()).tell("it is no well-formed XML", "mend the file at this place");
        }
        return problems.isEmpty() && drawing.isPresent()
                ? new DrawingReader.Read(drawing.get())
                : new DrawingReader.Refused(problems);
    }

    /** A parser that reads nothing but the bytes it is given: no document type, no entities. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private Optional<Drawing> document(XMLStreamReader xml) throws XMLStreamException {
        Optional<Drawing> drawing = Optional.empty();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == DTD) {
                at(xml.getLocation()).tell("it has a document type", "remove <!DOCTYPE …>");
                return Optional.empty();
            }
            if (event == START_ELEMENT) {
                drawing = root(xml);
            }
        }
        return drawing;
    }

    private Optional<Drawing> root(XMLStreamReader xml) throws XMLStreamException {
        Tag tag = tag(xml);
        if (!tag.name().equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
            tag.tell("the drawing is no SVG", "start it with <svg xmlns=\"" + SVG + "\" …>");
        }
        ViewBox viewBox = viewBox(tag);
        Look look = ShapeReader.look(tag, Look.UNSAID);
        boolean mirrored = tag.choice("data-mirrored", Map.of("right-to-left", true), false);
        tag.tellUnknown();
        return Optional.of(new Drawing(viewBox, children(xml, look, 1), mirrored));
    }

    private static ViewBox viewBox(Tag tag) {
        List<Double> box = tag.numbers("viewBox");
        if (box.size() != 4 || box.get(2) <= 0 || box.get(3) <= 0) {
            tag.tell("it has no usable viewBox", "add one such as viewBox=\"0 0 960 420\"");
            return UNKNOWN;
        }
        return new ViewBox(box.get(0), box.get(1), box.get(2), box.get(3));
    }

    private List<Shape> children(XMLStreamReader xml, Look look, int depth)
            throws XMLStreamException {
        List<Shape> shapes = new ArrayList<>();
        while (xml.next() != END_ELEMENT) {
            switch (xml.getEventType()) {
                case START_ELEMENT -> element(xml, look, depth).ifPresent(shapes::add);
                case CHARACTERS, ENTITY_REFERENCE -> {
                    if (!xml.isWhiteSpace()) {
                        at(xml.getLocation())
                                .tell("text stands outside <text>", "move it into <text>");
                    }
                }
                default -> {}
            }
        }
        return shapes;
    }

    private Optional<Shape> element(XMLStreamReader xml, Look parent, int depth)
            throws XMLStreamException {
        Tag tag = tag(xml);
        if (++elements > MOST_ELEMENTS || depth > DEEPEST) {
            tag.tell(
                    "the drawing has too many parts",
                    "keep to " + MOST_ELEMENTS + " elements, " + DEEPEST + " deep");
            throw new XMLStreamException("too many parts", xml.getLocation());
        }
        Optional<Shape> shape =
                tag.name().equals("g")
                        ? Optional.of(group(xml, tag, parent, depth))
                        : leaf(xml, tag, parent);
        if (shape.isPresent()) {
            tag.tellUnknown();
        }
        return shape;
    }

    private Shape group(XMLStreamReader xml, Tag tag, Look parent, int depth)
            throws XMLStreamException {
        List<Shape.Transform> transforms = ShapeReader.transforms(tag);
        double opacity = ShapeReader.opacity(tag);
        Look look = ShapeReader.look(tag, parent);
        return new Shape.Group(transforms, children(xml, look, depth + 1), opacity);
    }

    private Optional<Shape> leaf(XMLStreamReader xml, Tag tag, Look parent)
            throws XMLStreamException {
        String text = content(xml, tag);
        Optional<Shape> shape = ShapeReader.shape(tag, parent, text);
        if (shape.isEmpty()) {
            tag.tell(
                    "this element is not drawn",
                    "use g, path, circle, ellipse, rect, line, " + "polyline, polygon or text");
        } else if (!tag.name().equals("text") && !text.isBlank()) {
            tag.tell("text stands outside <text>", "move it into <text>");
        }
        return shape;
    }

    /** The text inside an element that may hold nothing else. */
    private String content(XMLStreamReader xml, Tag tag) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case START_ELEMENT -> {
                    if (depth == 1) {
                        tag.tell("it holds another element", "put both into a <g>");
                    }
                    depth++;
                }
                case END_ELEMENT -> depth--;
                case CHARACTERS -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private Tag tag(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String name = xml.getAttributeLocalName(i);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
                    xml.getAttributeValue(i));
        }
        return new Tag(xml.getLocalName(), attributes, at(xml.getLocation()));
    }

    private Tag.Problems at(Location location) {
        String place = location.getLineNumber() + ":" + location.getColumnNumber();
        return new Tag.Problems(file, place, problems);
    }
}
