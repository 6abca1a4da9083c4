package org.askwell.kiosk.touch;

import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Has the toolkit draw what a touch or a key has changed at once: its next pulse by the clock is
 * half a frame away on average, and a whole one at worst.
 *
 * <p>Nothing public asks for that, so it does what the toolkit's own timer does sixty times a
 * second ({@code QuantumToolkit.postPulse}): a pulse comes where one is wanted and none is running.
 * The launcher opens the package ({@code --add-opens}). Where that is missing, or JavaFX has
 * changed, the timer is waited for.
 */
public final class ImmediatePulse {
    private static final String TOOLKIT = "com.sun.javafx.tk.quantum.QuantumToolkit";

    private static final List<EventType<? extends InputEvent>> PERSON =
            List.of(
                    MouseEvent.MOUSE_PRESSED,
                    MouseEvent.MOUSE_RELEASED,
                    KeyEvent.KEY_PRESSED,
                    KeyEvent.KEY_RELEASED);

    private final MethodHandle postPulse;
    private final Executor drawing;
    private boolean waiting;

    private ImmediatePulse(MethodHandle postPulse, Executor drawing) {
        this.postPulse = postPulse;
        this.drawing = drawing;
    }

    /**
     * That of the running toolkit, where it can be reached.
     *
     * @param drawing runs on the JavaFX thread, some time later, what it is given
     */
    public static Optional<ImmediatePulse> ofToolkit(Executor drawing) {
        try {
            Class<?> kind = Class.forName(TOOLKIT);
            MethodHandles.Lookup inside =
                    MethodHandles.privateLookupIn(kind, MethodHandles.lookup());
            Object toolkit =
                    inside.findStatic(
                                    kind, "getToolkit", MethodType.methodType(kind.getSuperclass()))
                            .invoke();
            MethodHandle post =
                    inside.findVirtual(kind, "postPulse", MethodType.methodType(void.class));
            return Optional.of(new ImmediatePulse(post.bindTo(toolkit), drawing));
        } catch (Throwable e) {
            return Optional.empty();
        }
    }

    /** Draws at once what is done to {@code scene}, from now on. */
    public void watch(Scene scene) {
        PERSON.forEach(kind -> scene.addEventFilter(kind, _ -> postLater()));
    }

    /** What the event changes must have been changed by then. */
    private void postLater() {
        if (!waiting) {
            waiting = true;
            drawing.execute(this::post);
        }
    }

    private void post() {
        waiting = false;
        try {
            postPulse.invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
