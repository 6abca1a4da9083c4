package org.askwell;

import org.askwell.cli.Cli;
import org.askwell.device.DataFolder;
import org.askwell.device.FaultLog;
import org.askwell.device.Machine;
import org.askwell.device.SystemClock;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** Starts the program: turns arguments into a command and runs it. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code args} name and ends the process with its exit status. */
    public static void main(String[] args) {
        Machine machine = Machine.thisOne();
        FaultLog faults = new FaultLog(SystemClock.timeOfDay());
        Cli cli =
                Cli.onConsole(
                        new Assembly(machine),
                        (data, fault) -> faults.write(DataFolder.of(data, machine), fault),
                        version());
        System.exit(cli.execute(args));
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("of a working copy");
    }
}
