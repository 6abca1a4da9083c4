package org.askwell;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;

import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.Set;

/** What of the JDK falls back to the language or the encoding of the machine. */
final class MachineLanguage {
    private static final Set<Class<?>> SAYS_WHICH =
            Set.of(
                    Locale.class,
                    DecimalFormatSymbols.class,
                    Charset.class,
                    CharsetDecoder.class,
                    CharsetEncoder.class);
    private static final Set<String> OF_STRING =
            Set.of("format", "formatted", "toUpperCase", "toLowerCase", "getBytes");

    private MachineLanguage() {}

    /** Whether {@code access} uses one of them and does not say which language or encoding. */
    static boolean isAsked(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> SAYS_WHICH.stream().anyMatch(type::isEquivalentTo))
                && (isLanguageAsked(target) || isEncodingAsked(target))
                && !isSaidBehind(target, access.getOwner());
    }

    private static boolean isLanguageAsked(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean made = name.equals("<init>");
        if (owner.isEquivalentTo(String.class)) {
            return OF_STRING.contains(name);
        }
        if (owner.isAssignableTo(PrintStream.class) || owner.isAssignableTo(PrintWriter.class)) {
            return name.equals("printf") || name.equals("format");
        }
        if (owner.isEquivalentTo(DateTimeFormatter.class)) {
            return name.startsWith("of");
        }
        if (owner.getPackageName().equals("java.text")) {
            return (name.startsWith("get") && name.endsWith("Instance"))
                    || (made && owner.isAssignableTo(Format.class))
                    || (owner.isEquivalentTo(MessageFormat.class) && name.equals("format"));
        }
        return (owner.isEquivalentTo(DateTimeFormatterBuilder.class) && name.equals("toFormatter"))
                || (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
                || (owner.isEquivalentTo(Formatter.class) && made)
                || (owner.isEquivalentTo(ResourceBundle.class) && name.equals("getBundle"))
                || (owner.isEquivalentTo(Scanner.class) && name.startsWith("next"));
    }

    private static boolean isEncodingAsked(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        if (!name.equals("<init>")) {
            return (owner.isEquivalentTo(Charset.class) && name.equals("defaultCharset"))
                    || (owner.isAssignableTo(ByteArrayOutputStream.class)
                            && name.equals("toString"));
        }
        List<JavaClass> from = target.getRawParameterTypes();
        if (owner.isEquivalentTo(String.class)) {
            return !from.isEmpty() && from.getFirst().isEquivalentTo(byte[].class);
        }
        return owner.isAssignableTo(InputStreamReader.class)
                || owner.isAssignableTo(OutputStreamWriter.class)
                || owner.isEquivalentTo(Scanner.class)
                || owner.isEquivalentTo(PrintStream.class)
                || (owner.isEquivalentTo(PrintWriter.class)
                        && from.getFirst().isAssignableTo(OutputStream.class));
    }

    /** A formatter of dates may be told its language afterwards. */
    private static boolean isSaidBehind(CodeUnitAccessTarget target, JavaCodeUnit user) {
        return target.getName().startsWith("ofLocalized")
                && user.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTarget().getName())
                        .anyMatch(name -> name.equals("withLocale") || name.equals("localizedBy"));
    }
}
