package org.askwell.staff.view;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEntry;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditTrouble;
import org.askwell.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The words for what the audit trail tells.
 *
 * @param zone of the site
 */
public record AuditWording(Words words, ZoneId zone) {

    /** What was done. */
    public String what(AuditEntry entry) {
        return entry.event().map(this::what).orElseGet(() -> words.text("staff.audit.unreadable"));
    }

    /** When, and who did it. */
    public String whenAndWho(AuditEntry entry) {
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(words.formats())
                        .withZone(zone)
                        .format(entry.at());
        return words.text("staff.audit.when", when, who(entry.by()));
    }

    /** What else is to be said of an entry: doubts of its date, and what was counted before it. */
    public List<String> more(AuditEntry entry, boolean certain) {
        List<String> lines = new ArrayList<>();
        if (!certain) {
            lines.add(words.text("staff.audit.uncertain"));
        }
        if (entry.clockDoubtful()) {
            lines.add(words.text("staff.audit.doubtful"));
        }
        count(lines, "staff.audit.taken", entry.since().taken());
        count(lines, "staff.audit.done", entry.since().done());
        count(lines, "staff.audit.reopened", entry.since().reopened());
        return lines;
    }

    private void count(List<String> lines, String key, long number) {
        if (number != 0) {
            lines.add(words.text(key, number));
        }
    }

    /** Who did something. */
    public String who(Actor actor) {
        return switch (actor) {
            case Actor.Person person when person.equals(Actor.Person.SHARED) ->
                    words.text("staff.audit.by-staff");
            case Actor.Person(String name) -> words.apart(name);
            case Actor.Command() -> words.text("staff.audit.by-command");
            case Actor.Kiosk() -> words.text("staff.audit.by-kiosk");
        };
    }

    private String what(AuditEvent event) {
        return switch (event) {
            case AuditEvent.SetUp() -> words.text("staff.audit.set-up");
            case AuditEvent.Opened(var with, var way) -> words.text(opened(with, way));
            case AuditEvent.WrongTries(int tries, var with) ->
                    words.text(
                            switch (with) {
                                case PASSPHRASE -> "staff.audit.wrong-tries";
                                case RECOVERY_KEY -> "staff.audit.wrong-recovery";
                            },
                            tries);
            case AuditEvent.Locked() -> words.text("staff.audit.locked");
            case AuditEvent.Listed(int requests) -> words.text("staff.audit.listed", requests);
            case AuditEvent.Exported(int requests, String format) ->
                    words.text("staff.audit.exported", requests, words.leftToRight(format));
            case AuditEvent.ErasedByAge erased ->
                    words.text("staff.audit.erased-age", erased.erased());
            case AuditEvent.ErasedOnWish(int requests) ->
                    words.text("staff.audit.erased-wish", requests);
            case AuditEvent.SetAsideErased(int requests, int logs) ->
                    words.text("staff.audit.erased-aside", requests, logs);
            case AuditEvent.ErasureNoted(int requests) ->
                    words.text("staff.audit.erasure-noted", requests);
            case AuditEvent.SettingsChanged _ -> words.text("staff.audit.settings");
            case AuditEvent.ContentChanged(int packs) -> words.text("staff.audit.content", packs);
            case AuditEvent.ClockConfirmed() -> words.text("staff.audit.clock");
            case AuditEvent.RetentionConfirmed(int afterDone, int atMost) ->
                    words.text("staff.audit.retention", afterDone, atMost);
            case AuditEvent.KeysChanged(var key) -> words.text(changed(key));
            case AuditEvent.PersonAdded(String name) ->
                    words.text("staff.audit.person-added", words.apart(name));
            case AuditEvent.PersonRemoved(String name) ->
                    words.text("staff.audit.person-removed", words.apart(name));
            case AuditEvent.LossNoted() -> words.text("staff.audit.loss");
            case AuditEvent.LogSetAside() -> words.text("staff.audit.aside");
            case AuditEvent.DamagedLogSetAside(int requests) ->
                    words.text("staff.audit.damaged", requests);
            case AuditEvent.LogSealed(int requests) -> words.text("staff.audit.sealed", requests);
            case AuditEvent.BackedUp(int requests) -> words.text("staff.audit.backed-up", requests);
            case AuditEvent.Restored(int requests) -> words.text("staff.audit.restored", requests);
            case AuditEvent.TroubleNoted _ -> words.text("staff.audit.trouble-noted");
        };
    }

    private static String opened(AuditEvent.With with, AuditEvent.Way way) {
        return switch (with) {
            case RECOVERY_KEY -> "staff.audit.opened-recovery";
            case PASSPHRASE ->
                    switch (way) {
                        case SCREEN -> "staff.audit.opened";
                        case COMMAND -> "staff.audit.opened-command";
                    };
        };
    }

    private static String changed(AuditEvent.Key key) {
        return switch (key) {
            case PASSPHRASE -> "staff.audit.key-passphrase";
            case RECOVERY_KEY -> "staff.audit.key-recovery";
            case PAIR -> "staff.audit.key-pair";
            case PUBLIC_KEY_ALONE -> "staff.audit.key-public";
        };
    }

    /** What is wrong with the trail. */
    public String trouble(AuditTrouble trouble) {
        return switch (trouble) {
            case AuditTrouble.Changed(long number) -> words.text("staff.audit.changed", number);
            case AuditTrouble.Missing(long first, long last) ->
                    words.text("staff.audit.missing", first, last);
            case AuditTrouble.Rewritten(long last) -> words.text("staff.audit.rewritten", last);
            case AuditTrouble.ForeignHead() -> words.text("staff.audit.foreign");
            case AuditTrouble.NoHead() -> words.text("staff.audit.no-head");
            case AuditTrouble.OlderCopy(long number) -> words.text("staff.audit.older", number);
            case AuditTrouble.OtherLog(long entries) -> words.text("staff.audit.other", entries);
            case AuditTrouble.Balance(long expected, long found) ->
                    words.text("staff.audit.balance", expected, found);
        };
    }
}
