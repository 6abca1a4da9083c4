package org.askwell.tour;

import java.io.IOException;
import java.time.Duration;

/** The way of staff who set the kiosk up with every slip that there is, and a full disk. */
final class SetUpTrouble {
    private static final Duration HOLD = Duration.ofMillis(3_100);
    private static final String PASSPHRASE = "plain-words-too";
    private static final String ANOTHER = "other-words-too";
    private static final String FULL =
            "/var/lib/askwell/keys.json cannot be written; free space on the disk, and let the"
                    + " kiosk's user write to its folder";

    private static final String NEEDED =
            "/var/lib/askwell/askwell.db holds requests, or cannot be read, and its keys are"
                    + " missing; bring back keys.json, or set the log aside with: askwell requests"
                    + " set-aside";

    private final Backstage stage;
    private final Walker walker;
    private final SecretTyping typing;
    private final Runnable comeAnew;

    /**
     * @param comeAnew ends the visit, and lets the next person see the kiosk as this one did
     */
    SetUpTrouble(Backstage stage, Walker walker, Runnable comeAnew) {
        this.stage = stage;
        this.walker = walker;
        typing = new SecretTyping(walker);
        this.comeAnew = comeAnew;
    }

    /** Goes the whole way, on a kiosk without keys, which has none at its end. */
    void walk() throws StepFailedException, IOException {
        walker.see("not-set-up-of-the-centre");
        stage.keys().refuse(NEEDED);
        walker.hand().hold("centre-name", HOLD);
        walker.see("set-up-refused");
        stage.keys().mend();
        comeAnew.run();
        walker.hand().hold("centre-name", HOLD);
        refused("a", "too-short");
        refused("aaaaaaaaaaaa", "one-character");
        typing.choose(PASSPHRASE, ANOTHER);
        walker.see("set-up-different");
        stage.runner().hold();
        typing.choose(PASSPHRASE, PASSPHRASE);
        walker.see("set-up-waiting");
        stage.runner().release();
        walker.tap("staff.key.written");
        typing.type("aaaa");
        walker.tap("staff.back.forward");
        walker.see("set-up-typed-back-wrong");
        walker.tap("staff.back.again");
        stage.keys().fail(FULL);
        typeBack();
        walker.see("set-up-failed");
        comeAnew.run();
        stage.keys().breakDown();
        walker.hand().hold("centre-name", HOLD);
        typing.choose(PASSPHRASE, PASSPHRASE);
        typeBack();
        walker.see("set-up-failed-unknown");
        comeAnew.run();
        stage.keys().mend();
    }

    private void refused(String passphrase, String name) throws StepFailedException, IOException {
        typing.type(passphrase);
        walker.tap("staff.continue");
        walker.see("set-up-" + name);
    }

    private void typeBack() throws StepFailedException {
        walker.tap("staff.key.written");
        int group = new SetUpWalk(walker).groupAsked(stage.keys().recoveryKey().groups().size());
        typing.type(stage.keys().recoveryKey().groups().get(group));
        walker.tap("staff.back.forward");
    }
}
