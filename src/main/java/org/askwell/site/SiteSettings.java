package org.askwell.site;

import org.askwell.work.Problem;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a centre sets for its kiosk.
 *
 * @param origin whether a file of the site was read
 * @param hours when the centre is open, for the contact block; empty where it is not said
 * @param promise when staff ring back; empty where the site has not said so
 * @param region for telephone numbers without a country code, ISO 3166, such as {@code GB}
 * @param ownEmergencyNumbers what the centre wants called in an emergency, the first one first;
 *     empty where it has set none, and those of the region hold
 * @param languages offered on the kiosk, the first one first
 * @param showDrafts whether translations show that nobody has checked yet
 * @param interpreters languages in which an interpreter can be asked for
 * @param diagonalInches diagonal of the screen
 * @param kiosk name of this kiosk, such as "Reception"
 * @param keys which keys do what
 * @param feedback whether patients are asked after an answer if it was clear
 * @param scanning how one-switch scanning begins
 * @param form how the callback form behaves, and who answers for what it holds
 * @param contentFolders where packs may be brought, as on a stick; looked into at each start
 * @param printer name of the printer for patients' questions, or {@code default}; empty where there
 *     is none
 * @param backups where backups go; empty where none are made
 * @param exports the folder to which the screen exports requests that anybody can read; empty where
 *     what it exports stays sealed on the kiosk
 * @param problems what was wrong in the file
 */
public record SiteSettings(
        Origin origin,
        Centre centre,
        Optional<OpeningHours> hours,
        Optional<CallbackPromise> promise,
        String region,
        List<String> ownEmergencyNumbers,
        ZoneId zone,
        List<Locale> languages,
        boolean showDrafts,
        List<Locale> interpreters,
        IdleTimes idle,
        Retention retention,
        double diagonalInches,
        String kiosk,
        Optional<String> printer,
        KeySettings keys,
        boolean feedback,
        ScanSettings scanning,
        FormSettings form,
        List<Path> contentFolders,
        Optional<BackupSettings> backups,
        Optional<Path> exports,
        List<Problem> problems) {
    public SiteSettings {
        ownEmergencyNumbers = List.copyOf(ownEmergencyNumbers);
        languages = List.copyOf(languages);
        interpreters = List.copyOf(interpreters);
        contentFolders = List.copyOf(contentFolders);
        problems = List.copyOf(problems);
    }

    /** Where the settings come from. */
    public enum Origin {
        /** No file: the kiosk is not yet set up for this centre. */
        DEFAULTS,
        SITE_FILE
    }

    /**
     * These settings with {@code language} first and its drafts shown, as somebody asks for who
     * looks at the kiosk before it is offered to patients.
     */
    public SiteSettings startingIn(Locale language) {
        return new SiteSettings(
                origin,
                centre,
                hours,
                promise,
                region,
                ownEmergencyNumbers,
                zone,
                Stream.concat(Stream.of(language), languages.stream()).distinct().toList(),
                true,
                interpreters,
                idle,
                retention,
                diagonalInches,
                kiosk,
                printer,
                keys,
                feedback,
                scanning,
                form,
                contentFolders,
                backups,
                exports,
                problems);
    }

    /** The numbers to call in an emergency, the first one first; at least one. */
    public List<String> emergencyNumbers() {
        return ownEmergencyNumbers.isEmpty() ? EmergencyNumbers.of(region) : ownEmergencyNumbers;
    }

    /**
     * What is said about how long requests are kept. Any error makes it unsure: a comma too many
     * hides all that is said, and a name with a slip of the pen hides what it names.
     */
    public RetentionSetting retentionSetting() {
        if (problems.stream().anyMatch(Problem::isError)) {
            return new RetentionSetting.Unsure();
        }
        return switch (origin) {
            case DEFAULTS -> new RetentionSetting.OfProgram(retention);
            case SITE_FILE -> new RetentionSetting.Said(retention);
        };
    }

    /** Whether a callback can be offered: the site has to say who will ring, and when. */
    public boolean offersCallback() {
        return centre.name().isPresent() && promise.isPresent();
    }
}
