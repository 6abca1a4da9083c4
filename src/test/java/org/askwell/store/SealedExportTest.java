package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.callback.Reference;
import org.askwell.staff.LogContents;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.Tampering;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.keys.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests that leave the kiosk sealed and are opened on another machine. */
class SealedExportTest extends LogThatErases {

    @Test
    void isOpenedAsTheLogIs() throws Exception {
        add();
        Reference done = add();
        log().markDone(done, clock.wall());
        add();

        LogContents opened = open(export());

        assertThat(opened.requests()).isEqualTo(list());
        assertThat(opened.requests())
                .extracting(LoggedRequest::status)
                .contains(RequestStatus.DONE);
        assertThat(opened.tampering()).isEqualTo(Tampering.NONE);
    }

    @Test
    void tellsNobodyWithoutTheKeyANameOrANumber() throws Exception {
        add();

        assertThat(export()).doesNotContain("Anna").doesNotContain("7946").doesNotContain("side");
        KeyRing other = new KeyRing(TestKeys.privateKey(9), List.of());
        assertThat(
                        new SqliteRequestLog(database(), memory(), other)
                                .open(bytes(export()))
                                .requests())
                .singleElement()
                .isInstanceOf(LoggedRequest.Unreadable.class);
    }

    @Test
    void tellsWhichStatesWereChangedOnTheWay() throws Exception {
        Reference fresh = add();
        String altered =
                export().replace(
                                "\"doneDoubtful\"",
                                "\"doneAt\": \"2027-02-01T09:00:00Z\", \"doneDoubtful\"");

        LogContents opened = open(altered);

        assertThat(opened.tampering().altered()).containsExactly(fresh.text());
        assertThat(opened.requests().getFirst().status()).isEqualTo(RequestStatus.NEW);
    }

    @ParameterizedTest
    @CsvSource({"Reception,Exit", "2027-02-01,2027-02-02", "hpke-1,hpke-1-later"})
    void doesNotOpenWhatWasChangedOnTheWay(String before, String after) throws Exception {
        add();

        assertThat(open(export().replace(before, after)).requests())
                .singleElement()
                .isInstanceOf(LoggedRequest.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"kind\": \"other\", \"version\": 1, \"requests\": []}",
                "{\"kind\": \"askwell sealed requests\", \"version\": 2, \"requests\": []}",
                "{\"kind\": \"askwell sealed requests\", \"version\": 1, \"requests\": [{}]}"
            })
    void refusesWhatIsNoSealedExport(String file) {
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is no whole sealed export");
    }

    private String export() throws Exception {
        return new String(
                new SqliteSealedRequests(database()).all().file(), StandardCharsets.UTF_8);
    }

    private LogContents open(String file) throws Exception {
        return log().open(bytes(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
