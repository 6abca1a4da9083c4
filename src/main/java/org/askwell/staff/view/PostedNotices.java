package org.askwell.staff.view;

import org.askwell.staff.Notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The notices as they lie before staff, each in its place until staff leave them, so that an answer
 * to one puts no other in its place.
 */
record PostedNotices(List<Posted> all) {
    PostedNotices {
        all = List.copyOf(all);
    }

    /**
     * A notice in its place.
     *
     * @param settled whether there is nothing left to say to it
     */
    record Posted(Notice notice, boolean settled) {}

    static PostedNotices none() {
        return new PostedNotices(List.of());
    }

    /**
     * The same once {@code now} is what there is to tell: what has changed is told in its place,
     * what is settled stays, and what has come since goes below.
     */
    PostedNotices after(List<Notice> now) {
        List<Posted> after = new ArrayList<>();
        Set<Object> told = new HashSet<>();
        for (Posted posted : all) {
            Object subject = subject(posted.notice());
            Optional<Notice> still =
                    now.stream()
                            .filter(notice -> !posted.settled() && subject(notice).equals(subject))
                            .findFirst();
            after.add(
                    still.map(notice -> new Posted(notice, false))
                            .orElseGet(() -> new Posted(posted.notice(), true)));
            still.ifPresent(_ -> told.add(subject));
        }
        now.stream()
                .filter(notice -> !told.contains(subject(notice)))
                .map(notice -> new Posted(notice, false))
                .forEach(after::add);
        return new PostedNotices(after);
    }

    /** What is the same in two notices of which one follows the other. */
    private static Object subject(Notice notice) {
        return switch (notice) {
            case Notice.InFile inFile -> inFile;
            case Notice.Overdue overdue -> overdue.reference();
            case Notice.LogDamaged damaged -> damaged.damage().number();
            case Notice.LogUnusable _,
                    Notice.LogLost _,
                    Notice.Tampered _,
                    Notice.TrailBroken _,
                    Notice.ErasedUncalled _,
                    Notice.ClockDoubtful _,
                    Notice.RetentionUnsure _,
                    Notice.RetentionShorter _,
                    Notice.KeptTooLong _ ->
                    notice.getClass();
        };
    }
}
