package org.askwell.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a review of one language holds for: a SHA-256 (FIPS 180-4) over everything that it shows.
 *
 * <p>It is taken over lines of UTF-8 text, each ended by a line feed: {@code pack ID}, {@code kind
 * article} or {@code kind help}, {@code source SOURCE}, {@code language TAG}, {@code title TITLE},
 * then {@code topic ID ICON} for each topic in its order; then for each file its own SHA-256, two
 * spaces and its path, as {@code sha256sum} writes them: {@code facts.json}, the glossary, the
 * topics in their order, the comparison where there is one, and the drawings that are shown, by
 * path. Recordings are not part of it.
 */
public final class ReviewDigest {
    private static final int MOST_BYTES = 5_000_000;

    private ReviewDigest() {}

    /**
     * The digest of {@code edition} as 64 small hexadecimal digits.
     *
     * @param files those of {@code pack}
     * @throws IOException where one cannot be read any more
     */
    public static String of(Pack pack, Edition edition, PackFiles files) throws IOException {
        return hex(lines(pack, edition, files).getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(Pack pack, Edition edition, PackFiles files) throws IOException {
        StringBuilder lines = new StringBuilder();
        line(lines, "pack " + pack.id());
        line(lines, "kind " + small(pack.kind()));
        line(lines, "source " + pack.source());
        line(lines, "language " + edition.language().toLanguageTag());
        line(lines, "title " + edition.title());
        edition.topics()
                .forEach(topic -> line(lines, "topic " + topic.id() + " " + small(topic.icon())));
        for (String file : files(edition)) {
            line(lines, hex(files.read(file, MOST_BYTES)) + "  " + file);
        }
        return lines.toString();
    }

    private static List<String> files(Edition edition) {
        String folder = edition.language().toLanguageTag() + "/";
        Stream<String> texts =
                Stream.of(
                                Stream.of("facts.json", folder + "glossary.json"),
                                edition.topics().stream()
                                        .map(topic -> folder + "topics/" + topic.id() + ".json"),
                                edition.comparison().stream().map(_ -> folder + "comparison.json"))
                        .flatMap(each -> each);
        return Stream.concat(texts, edition.drawings().stream().sorted()).toList();
    }

    private static void line(StringBuilder lines, String text) {
        lines.append(text).append('\n');
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
