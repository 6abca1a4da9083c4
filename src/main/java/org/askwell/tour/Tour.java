package org.askwell.tour;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;

import org.askwell.content.Edition;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.Preferences;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Walks the real kiosk as a patient would and leaves a picture of everything seen. */
public final class Tour {
    private final Path folder;
    private final TourClock clock;
    private final PrintStream out;

    /**
     * @param clock the clock by which the kiosk runs
     * @throws ToldException where {@code folder} holds something other than an earlier tour
     */
    public Tour(Path folder, TourClock clock, PrintStream out) throws ToldException {
        TourFolder.prepare(folder);
        this.folder = folder;
        this.clock = clock;
        this.out = out;
    }

    /**
     * Takes the tour; to be called on the JavaFX thread.
     *
     * @param choice how each visitor wants to see the kiosk
     * @param passphrase of the staff, in letters and hyphens
     * @throws ToldException at the first step that cannot be done as a patient would do it
     */
    public void take(
            Kiosk kiosk,
            ScreenMetrics metrics,
            UnaryOperator<Preferences> choice,
            Words words,
            Edition edition,
            String passphrase)
            throws ToldException {
        Scene scene = new Scene(kiosk.root(), metrics.width(), metrics.height());
        Pictures pictures = new Pictures(scene, folder);
        try {
            Walker walker = new Walker(new Hand(scene, clock), pictures, words, out);
            prefer(kiosk, choice);
            new SetUpWalk(walker).walk(passphrase);
            prefer(kiosk, choice);
            new PatientWalk(kiosk, clock, edition, walker).walk();
            prefer(kiosk, choice);
            new StaffWalk(walker).walk(passphrase);
        } catch (StepFailedException e) {
            throw new ToldException("The tour stopped: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new ToldException("A picture could not be written to " + folder + ".", e);
        }
        out.println(pictures.taken() + " pictures in " + folder);
    }

    private static void prefer(Kiosk kiosk, UnaryOperator<Preferences> choice) {
        ObjectProperty<Preferences> preferences = kiosk.visit().preferences();
        preferences.set(choice.apply(preferences.get()));
    }
}
