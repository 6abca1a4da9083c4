package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.device.DataFolder;
import org.askwell.device.SingleInstance;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditTrail;
import org.askwell.staff.Damage;
import org.askwell.staff.RequestLogException;
import org.askwell.store.database.Database;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What staff do by command with the log of a data folder as a whole, while no kiosk uses it.
 *
 * @param audit hears of it, in the log that is begun
 */
record LogCommands(DataFolder data, AuditTrail audit) {

    /** Moves the log out of the way and begins a new one. */
    int setAside(PrintStream out) throws ToldException {
        data.open();
        try (SingleInstance _ = SingleInstance.claim(data)) {
            Optional<Path> aside = new Database(data.path()).setAside();
            if (aside.isPresent()) {
                audit.record(new Actor.Command(), new AuditEvent.LogSetAside());
            }
            out.println(
                    aside.map(folder ->
                                    "The log is now in "
                                            + folder
                                            + "; with its keys.json there, it can be read with"
                                            + " --data "
                                            + folder
                                            + ". What is erased is erased there too, and the folder"
                                            + " goes with its last request.")
                            .orElse("There was no log to set aside."));
            return ExitStatus.DONE;
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ToldException("The data folder could not be given up.", e);
        }
    }

    /** Goes on with what can be read of a damaged log. */
    int salvage(PrintStream out) throws ToldException {
        data.open();
        try (SingleInstance _ = SingleInstance.claim(data)) {
            Database database = new Database(data.path(), Database.Damaged.REPLACED);
            if (Files.notExists(database.file()) && database.gone()) {
                throw new ToldException(
                        "There is no log in " + data.path() + "; bring back a copy of askwell.db.");
            }
            database.check();
            List<Damage> damage = database.damage();
            damage.forEach(found -> out.println(told(found)));
            if (damage.isEmpty()) {
                out.println("The log is sound, and was left as it is.");
            }
            return ExitStatus.DONE;
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ToldException("The data folder could not be given up.", e);
        }
    }

    /** What has become of a damaged log. */
    static String told(Damage damage) {
        return "A log was damaged and "
                + damage.folder()
                        .map(folder -> "is kept in " + folder)
                        .orElse("has been erased since, like the requests of its time")
                + ". Requests taken over into the new log: "
                + damage.takenOver()
                + "; could not be read: "
                + (damage.lost().isPresent()
                        ? damage.lost().getAsInt()
                        : "nobody can tell how many")
                + ".";
    }
}
