package org.askwell.staff;

import org.askwell.callback.CallTime;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Consent;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A log in memory that can fail. */
public final class FakeLog implements RequestLog, LogState {
    /** When its requests came in, unless a test says otherwise. */
    public static final Instant RECEIVED = Instant.parse("2026-03-02T09:30:00Z");

    private final List<LoggedRequest> requests = new ArrayList<>();
    private Optional<Uncalled> uncalled = Optional.empty();
    private @Nullable String fault;
    private @Nullable String unwritable;
    private @Nullable String faultAfterChange;
    private Tampering tampering = Tampering.NONE;
    private boolean renewed;
    private boolean broken;
    private boolean lost;
    private boolean tracesLeft;
    private List<Damage> damage = List.of();

    /** A request of {@code name}, the same one for the same seed. */
    public static CallbackRequest request(long seed, String name, Instant received) {
        return new CallbackRequest(
                Reference.random(new Random(seed)),
                received,
                new TopicChoice.About("side-effects"),
                name,
                new TelephoneNumber("+442079460018", "(020) 7946 0018"),
                true,
                new PreferredTimes.AtTimes(
                        List.of(
                                new CallTime(DayOfWeek.MONDAY, DayPart.MORNING),
                                new CallTime(DayOfWeek.MONDAY, DayPart.AFTERNOON),
                                new CallTime(DayOfWeek.TUESDAY, DayPart.AFTERNOON))),
                Optional.empty(),
                Set.of(new Support.Interpreter(Locale.forLanguageTag("pl"))),
                List.of(),
                new Consent("1", "You may ring me about my question."),
                Locale.UK,
                "Reception");
    }

    /** Adds a request that nobody has rung. */
    public LoggedRequest.Intact add(long seed, String name, Instant received) {
        LoggedRequest.Intact added =
                new LoggedRequest.Intact(request(seed, name, received), Optional.empty());
        requests.add(added);
        return added;
    }

    /** Adds a request that somebody marked as done at {@code doneAt}, or nobody yet. */
    public void add(CallbackRequest request, Optional<Instant> doneAt) {
        requests.add(new LoggedRequest.Intact(request, doneAt));
    }

    /** Adds a request that came in under a clock that is still in doubt. */
    public void addDoubtful(CallbackRequest request, Optional<Instant> doneAt) {
        requests.add(
                new LoggedRequest.Intact(
                        request, doneAt, new Ageing(true, Optional.empty(), Optional.empty())));
    }

    /** Loses all requests, as where they were erased meanwhile. */
    public void forget() {
        requests.clear();
    }

    /** Adds a request that cannot be read. */
    public void addUnreadable(String reference) {
        requests.add(
                new LoggedRequest.Unreadable(reference, RECEIVED, Optional.empty(), "Reception"));
    }

    /** Lets everything fail from now on. */
    public void fail(String message) {
        fault = message;
    }

    /** Lets nothing be written from now on. */
    public void failToWrite(String message) {
        unwritable = message;
    }

    /** Lets the next change succeed and everything after it fail. */
    public void failToReadAfterAChange(String message) {
        faultAfterChange = message;
    }

    /** Lets everything fail from now on with something that nobody has thought of. */
    public void breakDown() {
        broken = true;
    }

    /** Somebody makes new keys, which this log is for from now on. */
    public void renewKeys() {
        renewed = true;
    }

    /** Lets nothing fail from now on. */
    public void mend() {
        broken = false;
        fault = null;
        unwritable = null;
    }

    public void setUncalled(Uncalled counted) {
        uncalled = Optional.of(counted);
    }

    @Override
    public LogContents read() throws RequestLogException {
        checkReading();
        if (renewed) {
            throw new KeysRenewedException();
        }
        return new LogContents(requests, tampering);
    }

    /** Lets somebody else have changed the log. */
    public void tamper(Tampering found) {
        tampering = found;
    }

    @Override
    public boolean takeNote(Tampering seen) throws RequestLogException {
        check();
        boolean same = seen.equals(tampering);
        tampering = same ? Tampering.NONE : tampering;
        return same;
    }

    @Override
    public ErasedOne erase(Reference reference) throws RequestLogException {
        check();
        return requests.removeIf(each -> each.reference().equals(reference.text()))
                ? tracesLeft ? ErasedOne.TRACES_LEFT : ErasedOne.TRACELESS
                : ErasedOne.NOT_THERE;
    }

    /** Lets another program keep traces of what is erased from now on. */
    public void leaveTraces() {
        tracesLeft = true;
    }

    @Override
    public StatusChange markDone(Reference reference, Instant when) throws RequestLogException {
        return set(reference, Optional.empty(), Optional.of(when));
    }

    @Override
    public StatusChange reopen(Reference reference, Instant doneAt) throws RequestLogException {
        return set(reference, Optional.of(doneAt), Optional.empty());
    }

    private StatusChange set(Reference reference, Optional<Instant> from, Optional<Instant> to)
            throws RequestLogException {
        check();
        for (int i = 0; i < requests.size(); i++) {
            LoggedRequest at = requests.get(i);
            if (at.reference().equals(reference.text())) {
                if (!at.doneAt().equals(from)) {
                    return StatusChange.OVERTAKEN;
                }
                requests.set(i, at.marked(to));
                fault = faultAfterChange;
                return StatusChange.MADE;
            }
        }
        return StatusChange.GONE;
    }

    @Override
    public LogContents open(byte[] sealed) throws RequestLogException {
        return read();
    }

    @Override
    public void close() {
        // It holds no key.
    }

    /** Somebody else marks the request as done, or makes it new again. */
    public void overtake(String reference, Optional<Instant> doneAt) {
        requests.replaceAll(request ->
                request.reference().equals(reference) ? request.marked(doneAt) : request);
    }

    /** Loses one request, as where it was erased meanwhile. */
    public void erase(String reference) {
        requests.removeIf(request -> request.reference().equals(reference));
    }

    @Override
    public Optional<Uncalled> uncalled() throws RequestLogException {
        checkReading();
        return uncalled;
    }

    @Override
    public void takeNote(Uncalled seen, Instant when, Actor by) throws RequestLogException {
        check();
        uncalled = uncalled.filter(counted -> counted.upTo() > seen.upTo());
    }

    /** Lets an earlier log be gone. */
    public void lose() {
        lost = true;
    }

    /** A damaged log was set aside. */
    public void setDamage(Damage found) {
        damage = List.of(found);
    }

    @Override
    public List<Damage> damage() throws RequestLogException {
        checkReading();
        return damage;
    }

    @Override
    public void takeNote(Damage seen, Actor by) throws RequestLogException {
        check();
        damage = List.of();
    }

    @Override
    public boolean lost() throws RequestLogException {
        checkReading();
        return lost;
    }

    @Override
    public void takeNoteOfLoss(Actor by) throws RequestLogException {
        check();
        lost = false;
    }

    @Override
    public void check() throws RequestLogException {
        if (unwritable != null) {
            throw new RequestLogException(unwritable, new IllegalStateException());
        }
        checkReading();
    }

    private void checkReading() throws RequestLogException {
        if (broken) {
            throw new IllegalStateException("nobody has thought of this");
        }
        if (fault != null) {
            throw new RequestLogException(fault, new IllegalStateException());
        }
    }
}
