package org.askwell.content.json;

import org.askwell.content.Block;
import org.askwell.content.figure.Drawing;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.figure.DrawingSource;
import org.askwell.json.FileLocation;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.ObjectReader;
import org.askwell.json.Quoted;
import org.askwell.json.Utf8Text;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the drawings that blocks name, each once. */
final class FigureReader {
    /** The most bytes that a drawing may have; a larger one is refused unread. */
    static final long MAX_BYTES = 5_000_000;

    private final PackReading pack;
    private final DrawingReader reader;
    private final Set<String> checked = new HashSet<>();
    private final Map<String, Drawing> drawings = new HashMap<>();

    FigureReader(PackReading pack, DrawingReader reader) {
        this.pack = pack;
        this.reader = reader;
    }

    /**
     * Every drawing that could be read; of a pack that is known to be good, when it is asked for.
     */
    DrawingSource drawings() {
        return pack.knownGood() ? onDemand() : DrawingSource.of(drawings);
    }

    private DrawingSource onDemand() {
        Map<String, Drawing> read = new ConcurrentHashMap<>();
        return file -> Optional.of(read.computeIfAbsent(file, this::knownGood));
    }

    private Drawing knownGood(String file) {
        return pack.media(file, MAX_BYTES, pack.place(file))
                .map(bytes -> reader.read(file, bytes))
                .filter(DrawingReader.Read.class::isInstance)
                .map(found -> ((DrawingReader.Read) found).drawing())
                .orElseThrow(() -> new IllegalStateException(file + " cannot be drawn"));
    }

    /** A drawing with its description: the fields {@code file} and {@code description}. */
    Block.Picture picture(ObjectReader object, TextRules texts) {
        return new Block.Picture(
                object.required("file", this::file).orElse(""),
                object.required("description", texts::description).orElse(""));
    }

    /** Tells of each of {@code pictures} that has not the shape of the first. */
    void tellUnlike(FileLocation place, List<Block.Picture> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        Drawing first = drawings.get(pictures.getFirst().file());
        for (int i = 1; i < pictures.size(); i++) {
            Drawing drawing = drawings.get(pictures.get(i).file());
            if (first != null && drawing != null && !drawing.viewBox().equals(first.viewBox())) {
                place.item(i)
                        .member("file")
                        .error(
                                "has another viewBox than the first frame",
                                "give all frames the same viewBox, so that nothing jumps");
            }
        }
    }

    private Optional<String> file(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .filter(file -> {
                    if (!file.endsWith(".svg")) {
                        place.error(
                                Quoted.text(file) + " is not an SVG file",
                                "name a file that ends in .svg");
                        return false;
                    }
                    if (!pack.knownGood() && checked.add(file)) {
                        pack.media(file, MAX_BYTES, place).ifPresent(bytes -> judge(file, bytes));
                    }
                    return true;
                });
    }

    private void judge(String file, byte[] bytes) {
        Optional<String> text = Utf8Text.read(pack.place(file), bytes);
        if (text.isEmpty()) {
            return;
        }
        if (!isSvg(text.get())) {
            pack.place(file).error("is not SVG", "save the drawing as SVG");
            return;
        }
        switch (reader.read(file, bytes)) {
            case DrawingReader.Read(Drawing drawing) -> {
                LocalAdviceRule.check(pack.place(file), drawing.shapes());
                drawings.put(file, drawing);
            }
            case DrawingReader.Refused refused -> refused.problems().forEach(pack::add);
        }
    }

    private static boolean isSvg(String text) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return reader.getLocalName().equals("svg");
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
