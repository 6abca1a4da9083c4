package org.askwell.cli;

import org.askwell.callback.Reference;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.export.ExportFormat;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.askwell.work.PathName;
import org.askwell.work.ToldException;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turn the words of a command line into values, and say what is allowed where they cannot. */
final class Converters {
    private Converters() {}

    /** {@code 1080x1920}. */
    static final class Size implements ITypeConverter<ScreenSize> {
        private static final Pattern WIDTH_X_HEIGHT = Pattern.compile("(\\d{1,5})[xX](\\d{1,5})");

        @Override
        public ScreenSize convert(String value) {
            Matcher matcher = WIDTH_X_HEIGHT.matcher(value);
            try {
                if (matcher.matches()) {
                    return new ScreenSize(
                            Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                }
            } catch (IllegalArgumentException e) {
                throw refuseSize(value);
            }
            throw refuseSize(value);
        }

        private static TypeConversionException refuseSize(String value) {
            return refuse(value, "a size in px such as 1080x1920, each side 320 to 8192");
        }
    }

    /** The path of a file or folder. */
    static final class File implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isBlank()) {
                // It would stand for the folder that somebody happens to be in.
                throw new TypeConversionException(
                        "the name is empty; write that of a file or folder");
            }
            try {
                return PathName.of(value);
            } catch (ToldException e) {
                throw new TypeConversionException(e.sentence());
            }
        }
    }

    /** {@code 2026-03-31}. */
    static final class Date implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw refuse(value, "a date such as 2026-03-31");
            }
        }
    }

    /** {@code 7KM-2XQ4}. */
    static final class RequestReference implements ITypeConverter<Reference> {
        @Override
        public Reference convert(String value) {
            return Reference.parse(value)
                    .orElseThrow(() ->
                            refuse(
                                    value,
                                    "a reference, seven letters and digits such as those that"
                                            + " requests list shows first; read it again"));
        }
    }

    /** {@code csv}. */
    static final class Format implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String value) {
            return named(value, ExportFormat.values());
        }
    }

    /** {@code new}. */
    static final class Status implements ITypeConverter<RequestStatus> {
        @Override
        public RequestStatus convert(String value) {
            return named(value, RequestStatus.values());
        }
    }

    /** {@code high-contrast}. */
    static final class Colours implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String value) {
            return named(value, Theme.values());
        }
    }

    /** {@code 125}. */
    static final class Percent implements ITypeConverter<TextSize> {
        @Override
        public TextSize convert(String value) {
            return Arrays.stream(TextSize.values())
                    .filter(size -> value.equals(Integer.toString(size.percent())))
                    .findFirst()
                    .orElseThrow(() ->
                            refuse(
                                    value,
                                    oneOf(
                                            Arrays.stream(TextSize.values())
                                                    .map(TextSize::percent)
                                                    .toList())));
        }
    }

    /** A language tag (BCP 47) of one of the languages that the kiosk speaks. */
    static final class Language implements ITypeConverter<Locale> {
        private final List<Locale> known;

        Language(List<Locale> known) {
            this.known = List.copyOf(known);
        }

        @Override
        public Locale convert(String value) {
            return known.stream()
                    .filter(language -> language.toLanguageTag().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() ->
                            refuse(
                                    value,
                                    oneOf(known.stream().map(Locale::toLanguageTag).toList())));
        }
    }

    /** The name of {@code constant} on the command line. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E named(String value, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> name(constant).equals(value))
                .findFirst()
                .orElseThrow(() ->
                        refuse(
                                value,
                                oneOf(Arrays.stream(constants).map(Converters::name).toList())));
    }

    private static String oneOf(List<?> allowed) {
        return allowed.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static TypeConversionException refuse(String value, String allowed) {
        return new TypeConversionException("'" + value + "' is not allowed; allowed: " + allowed);
    }
}
