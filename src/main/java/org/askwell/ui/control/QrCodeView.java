package org.askwell.ui.control;

import io.nayuki.qrcodegen.QrCode;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.askwell.ui.theme.ScreenMetrics;

/**
 * A QR code of a text with its quiet zone, dark on white in every theme, for a telephone's camera.
 */
public final class QrCodeView extends Region {
    private static final double LEAST_MODULE_MM = 0.8;
    private static final double LARGEST_MODULE_MM = 1.6;

    private final double side;

    /**
     * @param room px of width and height that the view may take; it takes more only where the
     *     modules would be too small for a camera
     * @param description what it is, for those who cannot see it
     */
    public QrCodeView(ScreenMetrics metrics, String text, double room, String description) {
        QrCode code = QrCodes.code(text);
        int modules = code.size + 2 * QrCodes.QUIET;
        // Whole px, so that every module has the same size and sharp edges.
        double module =
                Math.max(
                        Math.ceil(LEAST_MODULE_MM * metrics.pxPerMm()),
                        Math.min(
                                Math.floor(LARGEST_MODULE_MM * metrics.pxPerMm()),
                                Math.floor(room / modules)));
        side = module * modules;
        Rectangle ground = new Rectangle(side, side, Color.WHITE);
        SVGPath dark = new SVGPath();
        dark.setContent(path(code));
        dark.setFill(Color.BLACK);
        dark.setSmooth(false);
        dark.getTransforms()
                .setAll(new Scale(module, module), new Translate(QrCodes.QUIET, QrCodes.QUIET));
        dark.setManaged(false);
        ground.setManaged(false);
        getChildren().setAll(ground, dark);
        getStyleClass().add("qr-code");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        setMouseTransparent(true);
    }

    /**
     * The most modules on a side, the quiet zone among them, that {@code room} px have place for.
     */
    public static int mostModules(ScreenMetrics metrics, double room) {
        return (int) (room / Math.ceil(LEAST_MODULE_MM * metrics.pxPerMm()));
    }

    /** One path of the dark modules, run by run. */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    int run = x - start;
                    path.append("M" + start + " " + y + "h" + run + "v1h-" + run + "z");
                }
                x++;
            }
        }
        return path.toString();
    }
}
