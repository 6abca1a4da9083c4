package org.askwell.staff.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.askwell.callback.CallTime;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Consent;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;
import org.askwell.staff.Ageing;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.export.CsvTable.ByteOrderMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class RequestWritersTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Reference REFERENCE = Reference.random(new Random(1));
    private static final String HEADER =
            "\"reference\",\"received\",\"status\",\"topic\",\"name\",\"telephone\",\"telephone_as_typed\",\"leave_message\",\"preferred\",\"interpreter\",\"language\",\"consent_version\",\"kiosk\",\"due\",\"received_doubtful\",\"questions\"\r\n";
    private static final PreferredTimes TIMES =
            new PreferredTimes.AtTimes(
                    List.of(
                            new CallTime(DayOfWeek.TUESDAY, DayPart.AFTERNOON),
                            new CallTime(DayOfWeek.MONDAY, DayPart.MORNING)));

    @Test
    void writesEveryColumn() throws IOException {
        LoggedRequest logged =
                logged(
                        new TopicChoice.About("side-effects"),
                        TIMES,
                        Set.of(new Support.Interpreter(Locale.forLanguageTag("pl"))),
                        Optional.of(Instant.EPOCH));
        assertThat(csv(RequestRow.of(logged, LONDON)))
                .isEqualTo(
                        HEADER
                                + '"'
                                + REFERENCE.text()
                                + "\",\"2026-07-01T10:30:05+01:00\",\"done\",\"side-effects\","
                                + "\"Anna \"\"A\"\" O'Neil\",\"tel:+442079460018\","
                                + "\"'+44 20 7946 0018\",\"yes\",\"Mon morning; Tue afternoon\","
                                + "\"pl\",\"en-GB\",\"1\",\"Reception\",\"\",\"no\",\"\"\r\n");
    }

    @Test
    void writesTheOtherChoices() {
        List<String> cells =
                RequestRow.of(
                                logged(
                                        new TopicChoice.NotSure(),
                                        new PreferredTimes.AnyTime(),
                                        Set.of(new Support.TextRelay()),
                                        Optional.empty()),
                                LONDON)
                        .cells();
        assertThat(cells).contains("new", "not-sure", "any time", "text-relay");
        assertThat(interpreter(Set.of())).isEmpty();
        assertThat(interpreter(Set.of(new Support.TextMessage()))).isEqualTo("text-message");
    }

    @Test
    void writesPartsOfDaysAsTheScreenSaysThemAndTheTimeDue() {
        PreferredTimes onDates =
                new PreferredTimes.OnDates(
                        List.of(
                                new DatedPart(LocalDate.parse("2026-11-27"), DayPart.AFTERNOON),
                                new DatedPart(LocalDate.parse("2026-11-26"), DayPart.MORNING)));
        LoggedRequest logged =
                logged(
                        new TopicChoice.NotSure(),
                        onDates,
                        Optional.of(Instant.parse("2026-07-03T11:00:00Z")),
                        Set.of(),
                        Optional.empty());
        List<String> cells = RequestRow.of(logged, LONDON).cells();

        assertThat(cells.get(RequestRow.COLUMNS.indexOf("preferred")))
                .isEqualTo("Thursday morning, 26 November; Friday afternoon, 27 November");
        assertThat(cells.get(RequestRow.COLUMNS.indexOf("due")))
                .isEqualTo("2026-07-03T12:00:00+01:00");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void saysWhetherTheDateReceivedIsDoubtful(boolean doubtful) {
        Instant received = Instant.parse("2026-01-02T00:00:00Z");
        LoggedRequest logged =
                new LoggedRequest.Unreadable(
                        "X",
                        received,
                        Optional.empty(),
                        "Reception",
                        new Ageing(doubtful, Optional.of(received), Optional.empty()));
        int column = RequestRow.COLUMNS.indexOf("received_doubtful");
        assertThat(RequestRow.of(logged, LONDON).cells().get(column))
                .isEqualTo(doubtful ? "yes" : "no");
    }

    @Test
    void writesUtcWithAnOffsetToo() {
        LoggedRequest logged =
                new LoggedRequest.Unreadable(
                        "X", Instant.parse("2026-01-02T00:00:00Z"), Optional.empty(), "Reception");
        assertThat(RequestRow.of(logged, LONDON).cells().get(1))
                .isEqualTo("2026-01-02T00:00:00+00:00");
    }

    @Test
    void writesWhatIsKnownOfAnUnreadableRequest() throws IOException {
        LoggedRequest logged =
                new LoggedRequest.Unreadable("X", Instant.EPOCH, Optional.empty(), "Reception");
        assertThat(csv(RequestRow.of(logged, ZoneId.of("UTC"))))
                .endsWith(
                        "\"X\",\"1970-01-01T00:00:00+00:00\",\"new\""
                                + ",\"\"".repeat(9)
                                + ",\"Reception\",\"\",\"no\",\"\"\r\n");
    }

    @Test
    void writesAHeaderWithoutRequests() throws IOException {
        assertThat(csv()).isEqualTo(HEADER);
        assertThat(written(new JsonRequests(), List.of())).isEqualTo("[]\n");
    }

    @Test
    void marksFilesAsUtf8() throws IOException {
        assertThat(written(new CsvRequests(ByteOrderMark.WRITTEN), List.of()))
                .isEqualTo("\uFEFF" + HEADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "'=1",
                "'＋",
                "=",
                "''=1"
            })
    void guardsWhatCouldStartAFormula(String cell) throws IOException {
        assertThat(cellBack(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'t Hart",
                "",
                "'",
                "O'Neil",
                "tel:+442079460018",
                "a=b",
                "1-2",
                "''",
                "A,\"B\"\r\nC",
                "李"
            })
    void leavesEverythingElseAsItIs(String cell) throws IOException {
        assertThat(cellBack(cell)).isEqualTo(cell);
    }

    @Test
    void bringsEveryCellBackWithTheGuardTakenOff() throws IOException {
        Random random = new Random(12);
        String signs = "=+-@\t\r\n＝＋－＠'\",;Aé李 \u00a01";
        List<RequestRow> rows = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < RequestRow.COLUMNS.size(); column++) {
                StringBuilder cell = new StringBuilder();
                int length = random.nextInt(5);
                for (int j = 0; j < length; j++) {
                    cell.append(signs.charAt(random.nextInt(signs.length())));
                }
                cells.add(cell.toString());
            }
            rows.add(new RequestRow(cells));
        }
        List<CsvRecord> records = records(csv(rows.toArray(RequestRow[]::new)));
        assertThat(records).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = records.get(i + 1).getFields();
            assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r＝＋－＠].*"));
            assertThat(cells.stream().map(RequestWritersTest::unguarded).toList())
                    .isEqualTo(rows.get(i).cells());
        }
    }

    @Test
    void writesJsonWithTheColumnsAsNames() throws IOException {
        RequestRow row =
                RequestRow.of(
                        logged(new TopicChoice.NotSure(), TIMES, Set.of(), Optional.empty()),
                        LONDON);
        JsonArray list =
                JsonParser.parseString(written(new JsonRequests(), List.of(row))).getAsJsonArray();
        assertThat(list).hasSize(1);
        assertThat(list.get(0).getAsJsonObject().keySet())
                .containsExactlyElementsOf(RequestRow.COLUMNS);
        assertThat(list.get(0).getAsJsonObject().get("telephone_as_typed").getAsString())
                .isEqualTo("+44 20 7946 0018");
    }

    @Test
    void writesAnExtensionAsRfc3966Does() {
        assertThat(new TelephoneNumber("+6421123456", Optional.of("1"), "021 123 456 ext 1").uri())
                .isEqualTo("tel:+6421123456;ext=1");
    }

    @Test
    void hasOneCellForEachColumn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestRow(List.of("X")));
    }

    private static String interpreter(Set<Support> support) {
        LoggedRequest logged =
                logged(
                        new TopicChoice.NotSure(),
                        new PreferredTimes.AnyTime(),
                        support,
                        Optional.empty());
        return RequestRow.of(logged, LONDON).cells().get(RequestRow.COLUMNS.indexOf("interpreter"));
    }

    private static LoggedRequest logged(
            TopicChoice topic,
            PreferredTimes times,
            Set<Support> support,
            Optional<Instant> doneAt) {
        return logged(topic, times, Optional.empty(), support, doneAt);
    }

    private static LoggedRequest logged(
            TopicChoice topic,
            PreferredTimes times,
            Optional<Instant> due,
            Set<Support> support,
            Optional<Instant> doneAt) {
        return new LoggedRequest.Intact(
                new CallbackRequest(
                        REFERENCE,
                        Instant.parse("2026-07-01T09:30:05.123Z"),
                        topic,
                        "Anna \"A\" O'Neil",
                        new TelephoneNumber("+442079460018", "+44 20 7946 0018"),
                        true,
                        times,
                        due,
                        support,
                        List.of(),
                        new Consent("1", "You may ring me."),
                        Locale.UK,
                        "Reception"),
                doneAt);
    }

    private static String cellBack(String cell) throws IOException {
        List<String> cells =
                new ArrayList<>(Collections.nCopies(RequestRow.COLUMNS.size(), "filled"));
        cells.set(4, cell);
        return records(csv(new RequestRow(cells))).get(1).getField(4);
    }

    private static String unguarded(String cell) {
        return cell.matches("(?s)'+[=+\\-@\t\r＝＋－＠].*") ? cell.substring(1) : cell;
    }

    private static List<CsvRecord> records(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    private static String csv(RequestRow... rows) throws IOException {
        return written(new CsvRequests(ByteOrderMark.LEFT_OUT), List.of(rows));
    }

    private static String written(RequestWriter writer, List<RequestRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(rows, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
