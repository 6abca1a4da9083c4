package org.askwell.content.review;

import org.askwell.content.Basis;
import org.askwell.content.Block;
import org.askwell.content.Edition;
import org.askwell.content.Fact;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.Pack;
import org.askwell.content.PackFiles;
import org.askwell.content.ReviewDigest;
import org.askwell.content.Topic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of HTML for whoever reviews an edition: every text beside its facts and their sources, all
 * drawings, and on a list of its own what is said to be not medical. It needs no other file.
 */
public final class ReviewPage {
    /** So many digits of the digest stand on the page, to be given with the signature. */
    public static final int CODE_LENGTH = 8;

    private static final int MOST_BYTES = 5_000_000;

    private final Pack pack;
    private final Edition edition;
    private final PackFiles files;
    private final MedicalWords medical;
    private final PrintedColours colours = new PrintedColours();
    private final Html html;

    /**
     * @param files those of {@code pack}
     */
    public ReviewPage(Pack pack, Edition edition, PackFiles files) {
        this.pack = pack;
        this.edition = edition;
        this.files = files;
        medical = new MedicalWords(edition);
        html = new Html(edition.language());
    }

    /** What is to be given with a signature, so that what is signed is what was read. */
    public static String code(String digest) {
        return digest.substring(0, CODE_LENGTH);
    }

    /**
     * The whole page.
     *
     * @throws IOException where a file of the pack cannot be read any more
     */
    public String text() throws IOException {
        String digest = ReviewDigest.of(pack, edition, files);
        html.begin("Review: " + edition.title());
        head(digest);
        notMedical();
        for (Topic topic : edition.topics()) {
            section(topic.question(), ReviewRows.of(topic));
        }
        if (edition.comparison().isPresent()) {
            section("Side by side", ReviewRows.of(edition.comparison().get()));
        }
        section("Words that are explained", glossary());
        signature(digest);
        return html.end();
    }

    private void head(String digest) {
        html.element("h1", edition.title());
        html.definitions(
                List.of(
                        List.of("Source", pack.source()),
                        List.of("Written by", pack.author()),
                        List.of("Language", edition.language().toLanguageTag()),
                        List.of("Review code", code(digest)),
                        List.of("SHA-256", digest)));
        html.element(
                "p",
                "Read each text beside its facts. Tick it where it says no more and no less than"
                        + " they do, and where the drawings show nothing else. Recordings are not"
                        + " part of this page.");
    }

    private void notMedical() throws IOException {
        List<ReviewRow> marked =
                all().filter(row -> row.basis() instanceof Basis.NotMedical).toList();
        html.element("h2", "Said to be not medical");
        html.element(
                "p",
                "None of these texts rests on a fact. Words that sound medical are marked; is any"
                        + " of them a statement about treatment?");
        table(marked, true);
        html.element("h2", "Titles and questions");
        html.element("p", "These ask and do not answer, so they name no facts.");
        table(ReviewRows.headings(edition), true);
    }

    private Stream<ReviewRow> all() {
        return Stream.of(
                        edition.topics().stream().flatMap(topic -> ReviewRows.of(topic).stream()),
                        edition.comparison().stream().flatMap(rows -> ReviewRows.of(rows).stream()),
                        glossary().stream())
                .flatMap(rows -> rows);
    }

    private List<ReviewRow> glossary() {
        return edition.glossary().stream()
                .map((GlossaryEntry entry) -> ReviewRows.of(entry))
                .toList();
    }

    private void section(String title, List<ReviewRow> rows) throws IOException {
        html.element("h2", title);
        table(rows, false);
    }

    private void table(List<ReviewRow> rows, boolean flagged) throws IOException {
        html.openTable(List.of("What patients see", "Facts and their sources", "Right?"));
        for (ReviewRow row : rows) {
            html.openRow();
            html.openCell();
            html.element("small", row.kind());
            for (String text : row.texts()) {
                html.read(
                        flagged
                                ? medical.parts(text)
                                : List.of(new MedicalWords.Part(text, false)));
            }
            for (Block.Picture picture : row.pictures()) {
                drawing(picture);
            }
            html.closeCell();
            html.openCell();
            facts(row.basis());
            html.closeCell();
            html.tickCell();
            html.closeRow();
        }
        html.closeTable();
    }

    private void drawing(Block.Picture picture) throws IOException {
        String svg = new String(files.read(picture.file(), MOST_BYTES), StandardCharsets.UTF_8);
        html.drawing(colours.resolve(svg), picture.description());
    }

    private void facts(Basis basis) {
        if (basis.facts().isEmpty()) {
            html.element("p", "None");
        }
        for (String id : basis.facts()) {
            pack.facts().stream().filter(fact -> fact.id().equals(id)).forEach(this::fact);
        }
    }

    private void fact(Fact fact) {
        html.element("p", fact.id() + ": " + fact.statement());
        html.element(
                "small",
                fact.source()
                        + fact.neverWithout()
                                .map(other -> ". Never said without " + other)
                                .orElse(""));
    }

    private void signature(String digest) {
        html.element("h2", "Signature");
        html.definitions(
                Stream.of("Name", "Role", "Date", "Signature")
                        .map(label -> List.of(label, ""))
                        .toList());
        html.element(
                "p",
                "Once everything is ticked: askwell content review DIR --sign --name NAME --role"
                        + " ROLE --code "
                        + code(digest)
                        + " --language "
                        + edition.language().toLanguageTag());
    }
}
