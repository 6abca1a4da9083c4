package org.askwell.staff.view;

import org.askwell.site.Retention;
import org.askwell.staff.Damage;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.Notice;
import org.askwell.staff.Tampering;
import org.askwell.staff.Uncalled;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.words.Words;
import org.askwell.work.Problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Draws a card for each kind of notice. */
final class NoticeCards {
    /** More references than that make a card too long to be read. */
    private static final int NAMED = 6;

    private final Buttons make;
    private final RequestWording wording;
    private final Words words;
    private final Consumer<Notice> agreed;

    /**
     * @param agreed hears the notice that staff say yes to
     */
    NoticeCards(Buttons make, RequestWording wording, Consumer<Notice> agreed) {
        this.make = make;
        this.wording = wording;
        words = wording.words();
        this.agreed = agreed;
    }

    /** The card that tells {@code notice}. */
    NoticeCard of(Notice notice) {
        return switch (notice) {
            case Notice.InFile(Problem problem) -> NoticeCard.of(problem, words);
            case Notice.LogUnusable(LogTrouble trouble) -> {
                List<String> lines = new ArrayList<>(wording.trouble(trouble));
                lines.add(words.text("staff.notices.log-patients"));
                yield warning("staff.notices.log", lines);
            }
            case Notice.Tampered tampered -> tampered(tampered);
            case Notice.LogLost lost ->
                    asking(
                            warning(
                                    "staff.notices.lost",
                                    List.of(
                                            words.text("staff.notices.lost-what"),
                                            words.text("staff.notices.lost-remedy"))),
                            "staff.notices.noted",
                            lost);
            case Notice.LogDamaged damaged -> damaged(damaged);
            case Notice.TrailBroken broken -> broken(broken);
            case Notice.Overdue overdue -> overdue(overdue);
            case Notice.ErasedUncalled erased -> erased(erased);
            case Notice.ClockDoubtful doubtful -> doubtful(doubtful);
            case Notice.RetentionShorter shorter -> shorter(shorter);
            case Notice.RetentionUnsure _ ->
                    warning(
                            "staff.notices.unsure",
                            List.of(
                                    words.text("staff.notices.unsure-why"),
                                    words.text("staff.notices.unsure-remedy")));
            case Notice.KeptTooLong(int requests) ->
                    card(
                            Icon.CLOCK,
                            words.text("staff.notices.kept", requests),
                            List.of(words.text("staff.notices.kept-why")));
        };
    }

    private NoticeCard damaged(Notice.LogDamaged damaged) {
        Damage damage = damaged.damage();
        List<String> lines = new ArrayList<>();
        lines.add(saved(damage));
        damage.folder()
                .map(folder -> words.leftToRight(folder.toString()))
                .map(folder -> words.text("staff.notices.damage-where", folder))
                .ifPresent(lines::add);
        lines.add(words.text("staff.notices.damage-remedy"));
        return asking(warning("staff.notices.damage", lines), "staff.notices.noted", damaged);
    }

    private String saved(Damage damage) {
        int saved = damage.takenOver();
        if (damage.lost().isEmpty()) {
            return words.text("staff.notices.damage-unknown", saved);
        }
        int lost = damage.lost().getAsInt();
        return lost == 0
                ? words.text("staff.notices.damage-all", saved)
                : words.text("staff.notices.damage-lost", saved, lost);
    }

    private NoticeCard tampered(Notice.Tampered tampered) {
        Tampering tampering = tampered.tampering();
        List<String> lines = new ArrayList<>();
        if (!tampering.altered().isEmpty()) {
            lines.add(words.text("staff.notices.tampered-changed", some(tampering.altered())));
        }
        if (!tampering.missing().isEmpty()) {
            lines.add(words.text("staff.notices.tampered-gone", some(tampering.missing())));
        }
        if (tampering.memory()) {
            lines.add(words.text("staff.notices.tampered-memory"));
        }
        lines.add(words.text("staff.notices.tampered-remedy"));
        return asking(warning("staff.notices.tampered", lines), "staff.notices.noted", tampered);
    }

    /** The first of them, and how many there are where that is not all. */
    private String some(List<String> references) {
        String first =
                references.stream()
                        .limit(NAMED)
                        .map(words::leftToRight)
                        .collect(Collectors.joining(", "));
        return references.size() <= NAMED
                ? first
                : words.text("staff.notices.tampered-more", first, references.size());
    }

    private NoticeCard broken(Notice.TrailBroken broken) {
        AuditWording audit = new AuditWording(words, wording.notices().zone());
        List<String> lines = new ArrayList<>();
        broken.troubles().stream().map(audit::trouble).forEach(lines::add);
        lines.add(words.text("staff.notices.audit-remedy"));
        return asking(warning("staff.notices.audit", lines), "staff.notices.noted", broken);
    }

    private NoticeCard overdue(Notice.Overdue overdue) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("staff.notices.overdue-since", wording.received(overdue.received())));
        overdue.erasedOn()
                .ifPresent(day ->
                        lines.add(words.text("staff.notices.overdue-until", wording.date(day))));
        return card(Icon.CLOCK, words.text("staff.notices.overdue", overdue.reference()), lines);
    }

    private NoticeCard doubtful(Notice.ClockDoubtful doubtful) {
        String why =
                switch (doubtful.reason()) {
                    case BEFORE_BUILD -> "staff.notices.clock-before-build";
                    case BEFORE_LATEST -> "staff.notices.clock-before-latest";
                    case AHEAD -> "staff.notices.clock-ahead";
                };
        List<String> lines =
                List.of(
                        words.text("staff.notices.clock-shows", wording.received(doubtful.shown())),
                        words.text(why),
                        words.text("staff.notices.clock-until"));
        return asking(warning("staff.notices.clock", lines), "staff.notices.clock-right", doubtful);
    }

    private NoticeCard shorter(Notice.RetentionShorter shorter) {
        List<String> lines = new ArrayList<>();
        shorter.kept()
                .map(kept -> limits("staff.notices.shorter-before", kept))
                .ifPresent(lines::add);
        lines.add(limits("staff.notices.shorter-now", shorter.wanted()));
        lines.add(words.text("staff.notices.shorter-until"));
        return asking(
                warning("staff.notices.shorter", lines), "staff.notices.shorter-right", shorter);
    }

    private NoticeCard erased(Notice.ErasedUncalled erased) {
        Uncalled uncalled = erased.uncalled();
        LocalDate last = LocalDate.ofInstant(uncalled.last(), wording.notices().zone());
        return asking(
                card(
                        Icon.WARNING,
                        words.text("staff.notices.erased", uncalled.requests()),
                        List.of(
                                words.text("staff.notices.erased-last", wording.date(last)),
                                words.text("staff.notices.erased-why"))),
                "staff.notices.noted",
                erased);
    }

    private String limits(String key, Retention retention) {
        return words.text(key, retention.afterDone(), retention.atMost());
    }

    private NoticeCard warning(String title, List<String> lines) {
        return card(Icon.WARNING, words.text(title), lines);
    }

    private NoticeCard card(Icon icon, String title, List<String> lines) {
        return new NoticeCard(words, icon, title, lines);
    }

    /** The card with a button by which staff say yes to {@code notice}. */
    private NoticeCard asking(NoticeCard card, String key, Notice notice) {
        return card.asking(
                () -> make.secondary(key, Icon.DONE, () -> agreed.accept(notice)),
                words.text("staff.notices.settled"));
    }
}
