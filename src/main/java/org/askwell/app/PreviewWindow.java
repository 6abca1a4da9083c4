package org.askwell.app;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.askwell.cli.ScreenSize;
import org.askwell.content.ContentLibrary;
import org.askwell.content.PackResult;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.work.Problem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A window that shows a pack as patients see it, beside what is wrong with it. Where the pack has
 * errors, what it last showed without them stays.
 */
final class PreviewWindow {
    /** Width of the problems in px. */
    static final double PROBLEMS = 420;

    private static final double GAP = 16;

    private final Stage stage;
    private final ScreenSize size;
    private final Function<ContentLibrary, Kiosk> kiosks;
    private final StackPane shown = new StackPane();
    private final VBox problems = new VBox(GAP);
    private @Nullable Kiosk kiosk;

    /**
     * @param kiosks a kiosk on a library
     */
    PreviewWindow(Stage stage, ScreenSize size, Function<ContentLibrary, Kiosk> kiosks) {
        this.stage = stage;
        this.size = size;
        this.kiosks = kiosks;
        stage.setTitle("Askwell preview");
        problems.setPadding(new Insets(GAP));
    }

    /** Shows what became of the packs, at the place where the editor is. */
    void show(List<PackResult> results) {
        List<PackResult> loaded =
                results.stream().filter(PackResult.Loaded.class::isInstance).toList();
        if (!loaded.isEmpty()) {
            reopen(ContentLibrary.of(loaded, List.of()));
        }
        List<Problem> all = results.stream().flatMap(each -> each.problems().stream()).toList();
        problems.getChildren().setAll(lines(all, loaded.size() == results.size()).toList());
        if (!stage.isShowing()) {
            stage.setScene(scene());
            stage.show();
        }
    }

    private void reopen(ContentLibrary library) {
        Kiosk next = kiosks.apply(library);
        Kiosk before = kiosk;
        kiosk = next;
        // The style sheets of a kiosk are for the root of a scene, which it is not here.
        next.root().getStyleClass().add("root");
        shown.getChildren().setAll(next.root());
        if (stage.isShowing()) {
            // What keys do is a matter of the scene, and the earlier kiosk has listened to that.
            stage.setScene(scene());
        }
        if (before != null) {
            goTo(next, before.visit().navigator().route().get(), library);
        }
    }

    private static void goTo(Kiosk kiosk, Route route, ContentLibrary library) {
        boolean there =
                switch (route) {
                    case Route.Topics(var pack) -> library.pack(pack.value()).isPresent();
                    case Route.Topic(var pack, String id) ->
                            library.pack(pack.value())
                                    .flatMap(found -> found.editions().getFirst().topic(id))
                                    .isPresent();
                    case Route.Compare(var pack) ->
                            library.pack(pack.value())
                                    .flatMap(found -> found.editions().getFirst().comparison())
                                    .isPresent();
                    default -> false;
                };
        if (there) {
            kiosk.touched();
            kiosk.visit()
                    .navigator()
                    .open(kiosk.visit().routes().overview(new PackId(library.first().id())));
            kiosk.visit().navigator().open(route);
        }
    }

    private Scene scene() {
        // A node has one parent: those of the scene before let go of it.
        Stream.of(shown, problems)
                .map(Node::getParent)
                .filter(Pane.class::isInstance)
                .forEach(parent -> ((Pane) parent).getChildren().clear());
        shown.setPrefSize(size.width(), size.height());
        ScrollPane side = new ScrollPane(problems);
        side.setFitToWidth(true);
        side.setMinWidth(PROBLEMS);
        side.setPrefWidth(PROBLEMS);
        HBox.setHgrow(shown, Priority.ALWAYS);
        Parent both = new HBox(shown, side);
        return new Scene(both, size.width() + PROBLEMS, size.height());
    }

    private static Stream<WrappedLabel> lines(List<Problem> problems, boolean current) {
        Stream<String> head =
                Stream.of(
                        problems.isEmpty()
                                ? "No problems"
                                : problems.size() == 1
                                        ? "1 problem"
                                        : problems.size() + " problems",
                        current
                                ? "The screen shows the files as they are saved."
                                : "The screen shows the pack as it last was without errors.");
        return Stream.concat(head, problems.stream().map(Problem::line)).map(WrappedLabel::new);
    }
}
