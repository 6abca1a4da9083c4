package org.askwell.content.view;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Screen;

import org.askwell.content.figure.Drawing;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.Theme;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Drawings as pixels, each drawn once for all visits: a screen with many of them would take several
 * frames to draw its shapes.
 */
public final class DrawnPictures {
    /** Those of one screen in two looks; each takes about half a megabyte. */
    private static final int MOST = 12;

    /** That which was used last comes last. */
    private final SequencedMap<Look, Image> drawn = new LinkedHashMap<>();

    /**
     * How a drawing is to look.
     *
     * @param mirrored whether it stands on a screen that is read from right to left
     * @param width in logical px
     * @param height the same; the drawing is shown whole in the middle
     */
    record Look(Drawing drawing, Theme theme, boolean mirrored, double width, double height) {}

    /** A view of the picture that has {@code look}. */
    ImageView view(Look look) {
        Image image = Optional.ofNullable(drawn.remove(look)).orElseGet(() -> draw(look));
        drawn.putLast(look, image);
        if (drawn.size() > MOST) {
            drawn.pollFirstEntry();
        }
        ImageView view = new ImageView(image);
        view.setFitWidth(look.width());
        view.setFitHeight(look.height());
        // The pixels are mirrored already where they have to be.
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return view;
    }

    private static Image draw(Look look) {
        DrawingView shapes = new DrawingView(look.drawing(), "");
        StackPane sheet = new StackPane(shapes);
        sheet.setStyle("-fx-background-color: transparent;");
        Appearance.paint(sheet, look.theme());
        sheet.setNodeOrientation(
                look.mirrored() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Scene scene = new Scene(sheet, look.width(), look.height(), Color.TRANSPARENT);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        double scale = Screen.getPrimary().getOutputScaleX();
        parameters.setTransform(Transform.scale(scale, scale));
        return scene.getRoot().snapshot(parameters, null);
    }
}
