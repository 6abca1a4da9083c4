package org.askwell.kiosk.chrome;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.askwell.content.figure.Drawing;
import org.askwell.content.view.DrawingView;
import org.askwell.ui.Spoken;

/** The sign of the centre, as a drawing or as pixels. */
public sealed interface Logo {

    /** A drawing in the colours of the theme. */
    record Drawn(Drawing drawing) implements Logo {}

    /** A picture in colours of its own, which stands on white in every theme. */
    record Pixels(Image image) implements Logo {}

    /**
     * What shows it.
     *
     * @param mostWidth in px
     * @param mostHeight in px
     */
    default Region node(double mostWidth, double mostHeight) {
        Region shown =
                switch (this) {
                    case Drawn(Drawing drawing) -> drawn(drawing, mostWidth, mostHeight);
                    case Pixels(Image image) -> pixels(image, mostWidth, mostHeight);
                };
        // The name of the centre is read beside it.
        Spoken.SILENT.mark(shown);
        return shown;
    }

    private static Region drawn(Drawing drawing, double mostWidth, double mostHeight) {
        DrawingView view = new DrawingView(drawing, "");
        double width = mostWidth * Math.min(1, mostHeight / view.prefHeight(mostWidth));
        view.setMinWidth(width);
        view.setPrefSize(width, view.prefHeight(width));
        return view;
    }

    private static Region pixels(Image image, double mostWidth, double mostHeight) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(mostWidth);
        view.setFitHeight(mostHeight);
        StackPane plate = new StackPane(view);
        plate.getStyleClass().add("logo-plate");
        plate.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return plate;
    }
}
