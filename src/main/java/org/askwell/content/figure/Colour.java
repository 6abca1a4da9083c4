package org.askwell.content.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The colours that a drawing may use; a theme decides how each of them looks. */
public enum Colour {
    LINE,
    BODY,
    VESSEL,
    CELL,
    CANCER,
    IMMUNE,
    MEDICINE,
    SKIN_FAIR,
    SKIN_OLIVE,
    SKIN_BROWN,
    SKIN_DEEP,
    HAIR_DARK,
    HAIR_GREY,
    HAIR_RED,
    GROUND,
    SURFACE,
    INK,
    ACCENT,
    ACCENT_SOFT,
    IMPORTANT,
    NONE;

    private static final String PREFIX = "token:";

    /** The name of the colour in drawings and style sheets, such as {@code accent-soft}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour that a drawing writes as {@code token:NAME} or {@code none}. */
    static Optional<Colour> parse(String text) {
        return Arrays.stream(values()).filter(colour -> colour.written().equals(text)).findFirst();
    }

    /** All colours as a drawing writes them, for messages. */
    static String list() {
        return Arrays.stream(values()).map(Colour::written).collect(Collectors.joining(", "));
    }

    private String written() {
        return this == NONE ? "none" : PREFIX + token();
    }
}
