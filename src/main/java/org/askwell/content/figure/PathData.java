package org.askwell.content.figure;

import java.util.Locale;

/** Checks path data against the grammar of SVG 2, 9.3.9, and writes it in one plain way. */
final class PathData {
    private static final String COMMANDS = "MLHVCSQTAZ";
    private static final int ARC_NUMBERS = 7;

    private final NumberScanner scanner;
    private final StringBuilder plain = new StringBuilder();

    private PathData(String text) {
        scanner = new NumberScanner(text);
    }

    /**
     * The same path with spaces between all its numbers.
     *
     * @throws IllegalArgumentException where the data is malformed; the message says what is wrong
     */
    static String normalise(String text) {
        return new PathData(text).read();
    }

    private String read() {
        scanner.skipSpace();
        if (scanner.atEnd()) {
            throw new IllegalArgumentException("it is empty");
        }
        while (!scanner.atEnd()) {
            command();
            scanner.skipSpace();
        }
        return plain.toString().strip();
    }

    private void command() {
        char letter = scanner.take();
        String command = String.valueOf(letter).toUpperCase(Locale.ROOT);
        if (!COMMANDS.contains(command)) {
            throw new IllegalArgumentException("\"" + letter + "\" is no command");
        }
        if (plain.isEmpty() && !command.equals("M")) {
            throw new IllegalArgumentException("it does not start with M");
        }
        plain.append(letter).append(' ');
        int count = numbersOf(command);
        if (count == 0) {
            return;
        }
        do {
            for (int i = 0; i < count; i++) {
                argument(letter, count, i);
            }
        } while (scanner.atNumber());
    }

    private void argument(char letter, int count, int index) {
        if (count == ARC_NUMBERS && (index == 3 || index == 4)) {
            plain.append(scanner.flag());
        } else {
            double number = scanner.number("after " + letter);
            if (count == ARC_NUMBERS && index < 2 && number < 0) {
                throw new IllegalArgumentException("a radius after " + letter + " is negative");
            }
            plain.append(number);
        }
        plain.append(' ');
    }

    private static int numbersOf(String command) {
        return switch (command) {
            case "Z" -> 0;
            case "H", "V" -> 1;
            case "M", "L", "T" -> 2;
            case "S", "Q" -> 4;
            case "C" -> 6;
            default -> ARC_NUMBERS;
        };
    }
}
