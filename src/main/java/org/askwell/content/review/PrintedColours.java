package org.askwell.content.review;

import org.askwell.content.figure.Colour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The colours of drawings as the light theme has them. */
final class PrintedColours {
    private static final Pattern TOKEN = Pattern.compile("token:([a-z-]+)");

    private final Map<String, String> colours;

    PrintedColours() {
        String figures = read("/style/figures.css");
        String light = read("/style/light.css");
        colours =
                Arrays.stream(Colour.values())
                        .filter(colour -> colour != Colour.NONE)
                        .map(Colour::token)
                        .collect(
                                Collectors.toMap(
                                        token -> token,
                                        token ->
                                                value(
                                                        light,
                                                        value(
                                                                figures,
                                                                "\\.figure-fill-"
                                                                        + token
                                                                        + " \\{\\s*-fx-fill"))));
    }

    /** {@code svg}, which has been read as a drawing, with real colours for its tokens. */
    String resolve(String svg) {
        return TOKEN.matcher(svg)
                .replaceAll(token ->
                        Matcher.quoteReplacement(
                                colours.getOrDefault(token.group(1), token.group())));
    }

    private static String value(String css, String name) {
        Matcher found = Pattern.compile(name + ":\\s*([^;]+);").matcher(css);
        if (!found.find()) {
            throw new IllegalStateException("the light theme has no " + name);
        }
        return found.group(1);
    }

    private static String read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(PrintedColours.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
