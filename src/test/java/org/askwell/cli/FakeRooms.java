package org.askwell.cli;

import org.askwell.callback.Reference;
import org.askwell.content.TopicAge;
import org.askwell.doctor.Finding;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rooms that remember what they were asked. */
final class FakeRooms implements Rooms {
    final List<Object> asked = new ArrayList<>();
    final List<String> passphrases = new ArrayList<>();
    final List<Optional<String>> people = new ArrayList<>();
    final List<char[]> wiped = new ArrayList<>();
    List<Problem> problems = List.of();
    List<TopicAge> ages = List.of();
    List<Finding> findings = List.of();
    Optional<ToldException> told = Optional.empty();
    Optional<RuntimeException> fault = Optional.empty();
    Optional<Error> error = Optional.empty();
    Optional<String> windowTrouble = Optional.empty();
    int status = ExitStatus.DONE;

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"));
    }

    @Override
    public Optional<String> windowTrouble() {
        return windowTrouble;
    }

    @Override
    public int run(RunOptions options, PrintStream err) throws ToldException {
        return answer(options);
    }

    @Override
    public int setUp(SetUpOptions options, char[] passphrase, PrintStream out)
            throws ToldException {
        return answer(options, passphrase);
    }

    @Override
    public KeyRooms keys() {
        return new FakeKeyRooms(this);
    }

    @Override
    public int listRequests(ListOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        return answer(options, signIn);
    }

    @Override
    public int exportRequests(
            ExportOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        out.print("reference\r\n");
        return answer(options, signIn);
    }

    @Override
    public int exportSealed(
            Optional<Path> data, Optional<Path> file, PrintStream out, PrintStream err)
            throws ToldException {
        return answer(List.of(data, file));
    }

    @Override
    public int openSealed(
            SealedFile file, ExportOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        return answer(List.of(file, options), signIn);
    }

    @Override
    public int eraseRequest(
            Optional<Path> data, Reference reference, SignIn signIn, PrintStream out)
            throws ToldException {
        return answer(List.of(data, reference), signIn);
    }

    @Override
    public int purgeRequests(PurgeOptions options, PrintStream out) throws ToldException {
        return answer(options);
    }

    @Override
    public int audit(AuditOptions options, PrintStream out, PrintStream err) throws ToldException {
        return answer(options);
    }

    @Override
    public int auditWithKey(AuditOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        return answer(options, signIn);
    }

    @Override
    public int feedback(FeedbackOptions options, PrintStream out) throws ToldException {
        return answer(options);
    }

    @Override
    public int setRequestsAside(Optional<Path> data, PrintStream out) throws ToldException {
        return answer(data);
    }

    @Override
    public int salvageRequests(Optional<Path> data, PrintStream out) throws ToldException {
        return answer(data);
    }

    @Override
    public int backUp(BackupOptions options, PrintStream out) throws ToldException {
        return answer(options);
    }

    @Override
    public int restore(RestoreOptions options, PrintStream out) throws ToldException {
        return answer(options);
    }

    @Override
    public ContentRooms content() {
        return new FakeContentRooms(this);
    }

    @Override
    public int tour(TourOptions options, PrintStream out) throws ToldException {
        return answer(options);
    }

    @Override
    public List<Finding> examine(Optional<Path> data, Optional<Path> site) throws ToldException {
        answer(List.of(data, site));
        return findings;
    }

    @Override
    public int close(Optional<Path> data, PrintStream out) throws ToldException {
        return answer(List.of(data));
    }

    int answer(Object options, SignIn signIn) throws ToldException {
        people.add(signIn.person());
        return answer(options, signIn.passphrase());
    }

    int answer(Object options, char[] passphrase) throws ToldException {
        passphrases.add(new String(passphrase));
        wiped.add(passphrase);
        return answer(options);
    }

    int answer(Object options) throws ToldException {
        asked.add(options);
        if (told.isPresent()) {
            throw told.get();
        }
        if (fault.isPresent()) {
            throw fault.get();
        }
        if (error.isPresent()) {
            throw error.get();
        }
        return status;
    }
}
