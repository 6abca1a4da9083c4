package org.askwell.content.view;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.askwell.content.figure.Drawing;
import org.askwell.content.figure.Drawing.ViewBox;

import java.util.Objects;

/**
 * Shows a drawing as wide as its place allows, in the colours of the theme.
 *
 * <p>Its height follows from its width. Where it is given another height it is shown whole, in the
 * middle.
 */
public final class DrawingView extends Region {
    private final ViewBox viewBox;
    private final Scale scale = new Scale();
    private final Translate middle = new Translate();

    /**
     * A view of {@code drawing}.
     *
     * @param description what it shows, for those who cannot see it
     */
    public DrawingView(Drawing drawing, String description) {
        viewBox = drawing.viewBox();
        Group shapes = new Group(drawing.shapes().stream().map(ShapeNodes::node).toList());
        shapes.getTransforms().addAll(middle, scale, new Translate(-viewBox.x(), -viewBox.y()));
        shapes.setClip(new Rectangle(viewBox.x(), viewBox.y(), viewBox.width(), viewBox.height()));
        shapes.setManaged(false);
        getChildren().add(shapes);
        getStyleClass().add("drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        setMinWidth(0);
        if (!drawing.mirrored()) {
            // What it says is on the left stays on the left.
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        setMouseTransparent(true);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(DrawingView.class.getResource("/style/figures.css"))
                .toExternalForm();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return viewBox.width() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? prefWidth(-1) : width;
        double shown = whole - snappedLeftInset() - snappedRightInset();
        return viewBox.heightFor(shown) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double factor = Math.max(0, Math.min(width / viewBox.width(), height / viewBox.height()));
        scale.setX(factor);
        scale.setY(factor);
        middle.setX(snappedLeftInset() + (width - factor * viewBox.width()) / 2);
        middle.setY(snappedTopInset() + (height - factor * viewBox.height()) / 2);
    }
}
