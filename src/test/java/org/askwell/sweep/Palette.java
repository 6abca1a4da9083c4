package org.askwell.sweep;

import org.askwell.ui.theme.Theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The colours of the themes by the names that their style sheets give them.
 *
 * <p>Sheets of themes hold nothing else, so that what is drawn in one theme stands in another at
 * the same place in the colour of the same name.
 */
final class Palette {
    private static final Pattern COLOUR = Pattern.compile("(-askwell-[a-z-]+): #([0-9A-F]{6});");
    private static final int OPAQUE = 0xFF000000;
    private static final int HEXADECIMAL = 16;

    /** By how much of 255 what lies under a faint edge may differ from its colour. */
    private static final int ROUNDING = 2;

    private final Map<Theme, Map<String, Integer>> colours = new EnumMap<>(Theme.class);
    private final Map<Theme, Map<Integer, Set<Integer>>> instead = new EnumMap<>(Theme.class);

    Palette() {
        for (Theme theme : Theme.values()) {
            colours.put(theme, read(sheet(theme)));
            instead.put(theme, new HashMap<>());
        }
    }

    /** The colours (ARGB) of {@code theme} by their names. */
    Map<String, Integer> of(Theme theme) {
        return Objects.requireNonNull(colours.get(theme));
    }

    /**
     * What stands in {@code theme} where a colour stands in the light one: more than one where the
     * light theme has it under several names, none where it has not got it.
     *
     * @param light ARGB
     */
    Set<Integer> instead(int light, Theme theme) {
        return Objects.requireNonNull(instead.get(theme))
                .computeIfAbsent(light, colour -> named(colour, theme));
    }

    private Set<Integer> named(int light, Theme theme) {
        return of(Theme.LIGHT).entrySet().stream()
                .filter(named -> Pixels.difference(named.getValue(), light) <= ROUNDING)
                .map(named -> of(theme).get(named.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Integer> read(String sheet) {
        Map<String, Integer> read = new HashMap<>();
        Matcher each = COLOUR.matcher(sheet);
        while (each.find()) {
            read.put(each.group(1), OPAQUE | Integer.parseInt(each.group(2), HEXADECIMAL));
        }
        return Map.copyOf(read);
    }

    /** What is left of the sheet of {@code theme} without its colours and what they belong to. */
    static String besideColours(Theme theme) {
        return COLOUR.matcher(sheet(theme))
                .replaceAll("")
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String sheet(Theme theme) {
        String name = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try (InputStream sheet =
                Objects.requireNonNull(
                        Palette.class.getResourceAsStream("/style/" + name + ".css"), name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
