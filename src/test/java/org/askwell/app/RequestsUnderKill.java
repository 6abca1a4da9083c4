package org.askwell.app;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.CallbackRequests;
import org.askwell.callback.Consent;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;
import org.askwell.device.Machine;
import org.askwell.device.MachineClock;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.store.trail.SessionPlace;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Logs one request after another as the kiosk does, and prints each reference once it may be shown,
 * until it is killed.
 */
final class RequestsUnderKill {
    static final String STARTED = "started";

    private RequestsUnderKill() {}

    @SuppressWarnings("SystemOut") // the parent process reads it
    public static void main(String[] args) throws Exception {
        System.out.println(STARTED);
        LogAssembly log = log(Path.of(args[0]));
        CallbackRequests requests = log.requests(new SecureRandom());
        while (true) {
            Sending sending = new Sending();
            Instant received = sending.received(Instant::now).truncatedTo(ChronoUnit.MILLIS);
            System.out.println(requests.add(sending, drawn -> request(drawn, received)).text());
        }
    }

    /** The log in {@code data}, put together as for the kiosk. */
    static LogAssembly log(Path data) {
        return new LogAssembly(
                data,
                SiteSettingsReader.defaults(),
                MachineClock.of(Machine.thisOne()),
                SessionPlace.command());
    }

    static CallbackRequest request(Reference reference, Instant received) {
        return new CallbackRequest(
                reference,
                received,
                new TopicChoice.About("side-effects"),
                "Anna Example",
                new TelephoneNumber("+442079460018", "(020) 7946 0018"),
                true,
                new PreferredTimes.AnyTime(),
                Optional.empty(),
                Set.of(new Support.Interpreter(Locale.forLanguageTag("pl"))),
                List.of(),
                new Consent("1", "You may ring me about my question."),
                Locale.UK,
                "Reception");
    }
}
