import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes style sheets as JavaFX reads them fastest: parsed (BSS). It prefers those to CSS. */
final class BinaryStyleSheets {
    private BinaryStyleSheets() {}

    /** Takes a folder of CSS files and the folder for what is made of them. */
    public static void main(String[] args) throws IOException {
        Path to = Files.createDirectories(Path.of(args[1]));
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            List<Path> sheets = all.filter(path -> path.toString().endsWith(".css")).toList();
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString().replaceFirst("css$", "bss");
                Stylesheet.convertToBinary(sheet.toFile(), to.resolve(name).toFile());
            }
        }
    }
}
