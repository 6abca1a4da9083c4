package org.askwell.content.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that stand in a row, with spaces or a comma between them. */
final class NumberScanner {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*,?[ \\t\\r\\n]*");

    /** No coordinate of a drawing is further out, so that no sum of them overflows. */
    private static final double FURTHEST = 1_000_000;

    private final String text;
    private int at;

    NumberScanner(String text) {
        this.text = text;
    }

    /**
     * All numbers in {@code text}.
     *
     * @throws IllegalArgumentException where something else stands there
     */
    static List<Double> list(String text) {
        NumberScanner scanner = new NumberScanner(text.strip());
        List<Double> numbers = new ArrayList<>();
        while (!scanner.atEnd()) {
            numbers.add(scanner.number("here"));
        }
        return numbers;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean atNumber() {
        return !atEnd() && matcher(NUMBER).lookingAt();
    }

    void skipSpace() {
        Matcher space = matcher(SPACE);
        if (space.lookingAt()) {
            at = space.end();
        }
    }

    char take() {
        return text.charAt(at++);
    }

    /** The next number and the space after it; {@code where} is for the message. */
    double number(String where) {
        skipLeadingSpace();
        Matcher number = matcher(NUMBER);
        if (!number.lookingAt()) {
            throw new IllegalArgumentException("a number is missing " + where);
        }
        double value = Double.parseDouble(number.group());
        if (Math.abs(value) > FURTHEST) {
            throw new IllegalArgumentException("the number " + number.group() + " is too large");
        }
        at = number.end();
        skipSpace();
        return value;
    }

    /** The next flag of an arc, 0 or 1, which needs no space after it. */
    char flag() {
        if (atEnd() || (text.charAt(at) != '0' && text.charAt(at) != '1')) {
            throw new IllegalArgumentException("a flag of an arc is not 0 or 1");
        }
        char flag = take();
        skipSpace();
        return flag;
    }

    private void skipLeadingSpace() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }
}
