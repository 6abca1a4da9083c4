package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.ExportOptions;
import org.askwell.cli.SignIn;
import org.askwell.staff.LogContents;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.StaffGate;
import org.askwell.staff.StaffSession;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;

/** Opens by command what left a kiosk sealed. */
final class OpeningCommand {
    private final SigningIn signingIn;
    private final RequestsTold told;

    /**
     * @param gate to the keys that open it
     * @param zone of the site, in which days begin
     */
    OpeningCommand(StaffGate gate, ZoneId zone) {
        signingIn = new SigningIn(gate);
        told = new RequestsTold(zone);
    }

    /**
     * Where a command writes to.
     *
     * @param out hears what was asked for
     * @param err hears what is wrong with it
     */
    record Told(PrintStream out, PrintStream err) {}

    /** Opens a sealed export and writes its requests to a file or to standard output. */
    int open(Path file, ExportOptions options, SignIn signIn, Told to) throws ToldException {
        byte[] sealed = SealedOutput.read(file);
        try (StaffSession session = signingIn.session(signIn)) {
            LogContents opened = session.open(sealed);
            ExportOutput.writeRequests(
                    options, told.rows(opened, options.filter(), to.err()), to.out());
            return RequestsTold.tellTampering(opened.tampering(), to.err())
                    ? ExitStatus.DONE
                    : ExitStatus.PROBLEM;
        } catch (RequestLogException e) {
            throw new ToldException(file + " " + e.getMessage(), e);
        }
    }
}
