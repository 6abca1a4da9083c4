package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.Scene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks the states that a walk comes to, counts them and keeps what is wrong with each. */
public final class Inspection {
    private final Path pictures;
    private final boolean all;
    private final List<String> violations = new ArrayList<>();
    private final Set<String> states = new LinkedHashSet<>();
    private final Check contrasts = new Contrasts();
    private int seen;
    private int drawn;

    /**
     * @param pictures folder for a picture of each screen on which something is wrong
     * @param all whether there is one of every screen
     */
    public Inspection(Path pictures, boolean all) {
        this.pictures = pictures;
        this.all = all;
    }

    /**
     * Checks what {@code scene} shows, laid out, as the state {@code name}.
     *
     * @param reached the controls that keys reach, in their order
     */
    public void see(Scene scene, List<Node> reached, Surface surface, String name) {
        seen++;
        states.add(name);
        int before = violations.size();
        Layer layer = Layer.of(scene);
        Check.OF_LAYOUT.forEach(check -> keep(check, layer, surface, name));
        keep(new KeyOrder(reached), layer, surface, name);
        if (surface.drawn()) {
            drawn++;
            keep(contrasts, layer, surface, name);
        }
        if (all || violations.size() > before) {
            Pixels.of(scene).write(pictures.resolve(surface + " " + name + ".png"));
        }
    }

    private void keep(Check check, Layer layer, Surface surface, String name) {
        check.problems(layer, surface)
                .forEach(problem ->
                        violations.add(
                                String.format(
                                        Locale.ROOT,
                                        "%s · %s · %s: %s",
                                        surface,
                                        name,
                                        check.getClass().getSimpleName(),
                                        problem)));
    }

    /** A walk could not be finished. */
    public void stopped(Surface surface, String why) {
        violations.add(String.format(Locale.ROOT, "%s: the walk stopped: %s", surface, why));
    }

    /** A walk is over, and some of the interface's words have not been seen on it. */
    public void left(Surface surface, WordsSeen words) {
        words.missed(surface)
                .forEach(key ->
                        violations.add(
                                String.format(
                                        Locale.ROOT, "%s: nobody has seen %s", surface, key)));
    }

    /** Everything that is wrong, each with its screen. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /** How much was checked, in one line. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "%d states checked (%d different screens), the pixels of %d; %d violations",
                seen,
                states.size(),
                drawn,
                violations.size());
    }
}
