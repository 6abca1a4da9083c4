package org.askwell;

import org.askwell.app.Assembly;
import org.askwell.app.ToolkitStart;
import org.askwell.cli.Cli;
import org.askwell.device.Build;
import org.askwell.device.DataFolder;
import org.askwell.device.FaultLog;
import org.askwell.device.Machine;
import org.askwell.device.OwnMemory;
import org.askwell.device.SystemClock;
import org.askwell.work.ToldException;

import java.util.Locale;
import java.util.Optional;

/** Starts the program: turns arguments into a command and runs it. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code args} name and ends the process with its exit status. */
    public static void main(String[] args) {
        // Libraries write in the machine's language too; what people read has languages of its own.
        Locale.setDefault(Locale.ENGLISH);
        ToolkitStart toolkit = new ToolkitStart();
        if (!toolkit.expect(args)) {
            // A kiosk does so itself, once its first picture shows.
            OwnMemory.ofMachine().close();
        }
        Machine machine = Machine.thisOne();
        FaultLog log = new FaultLog(SystemClock.timeOfDay());
        Cli.Faults faults =
                (data, fault) -> {
                    try {
                        return log.write(DataFolder.of(data, machine), fault);
                    } catch (ToldException e) {
                        return Optional.empty();
                    }
                };
        Assembly assembly = new Assembly(machine, toolkit);
        int status = Cli.onConsole(assembly, faults, Build.ofProgram().version()).execute(args);
        toolkit.settle();
        System.exit(status);
    }
}
