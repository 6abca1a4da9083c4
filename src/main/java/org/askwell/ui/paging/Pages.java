package org.askwell.ui.paging;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.askwell.ui.PageMark;
import org.askwell.ui.Touch;
import org.askwell.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of items that shows one page of them at a time, in place of scrolling.
 *
 * <p>The breaks follow the size of the region, the text and the items. They move without losing the
 * reader's place: the item that stood first on the page they turned to stays in view.
 */
public final class Pages extends VBox {
    private final ItemColumn column;
    private final PageTurner turner = new PageTurner();
    private Optional<PageButtons> buttons = Optional.empty();
    private boolean placing;

    /**
     * @param gap px between two tiles; between items it is the spacing
     */
    public Pages(double gap) {
        // The toolkit's constructor may ask for a layout already.
        column = new ItemColumn(gap);
        super();
        setMinSize(0, 0);
        getStyleClass().add("pages");
    }

    /** The pages that {@code shown} shows. */
    public static Optional<Pages> in(Node shown) {
        return Optional.ofNullable(shown.lookup(".pages")).map(Pages.class::cast);
    }

    /** Adds buttons that turn the pages, below them where there is more than one. */
    public Pages withButtons(Touch touch, Words words) {
        buttons = Optional.of(new PageButtons(touch, words, this));
        getChildren().addAll(buttons.stream().toList());
        return this;
    }

    /** Shows {@code shown} from the first page on. */
    public void setItems(List<? extends Node> shown) {
        column.setItems(shown);
        turner.begin();
        getChildren().setAll(Stream.concat(column.nodes(), buttons.stream()).toList());
    }

    /** Puts {@code heading} before what is shown, and keeps it with what follows it. */
    public void lead(Node heading) {
        PageMark.KEEP_WITH_NEXT.on(heading);
        setItems(Stream.concat(Stream.of(heading), column.items().stream()).toList());
    }

    /**
     * Lets tiles that follow each other stand side by side in columns of one width: {@code most} of
     * them, or half as many and so on until no label has to be broken.
     *
     * @param most 1 or more
     */
    public void setColumns(int most) {
        column.setColumns(most);
        requestLayout();
    }

    /** The number of the page that shows, from 0. */
    public ReadOnlyIntegerProperty page() {
        return turner.page.getReadOnlyProperty();
    }

    /** How many pages there are, 1 or more; known once the region is laid out. */
    public ReadOnlyIntegerProperty pageCount() {
        return turner.pageCount.getReadOnlyProperty();
    }

    /** What the page that shows holds, in its order; nothing before the region is laid out. */
    public ReadOnlyObjectProperty<List<Node>> inSight() {
        return turner.inSight.getReadOnlyProperty();
    }

    public boolean hasNext() {
        return page().get() < pageCount().get() - 1;
    }

    public boolean hasPrevious() {
        return page().get() > 0;
    }

    /** Turns to the next page, if there is one. */
    public void next() {
        turner.turn(1);
        setNeedsLayout(true);
    }

    /** Turns to the page before, if there is one. */
    public void previous() {
        turner.turn(-1);
        setNeedsLayout(true);
    }

    /** Turns to the first page. */
    public void showFirst() {
        while (hasPrevious()) {
            previous();
        }
    }

    /** Where the reader is. */
    public PagePosition position() {
        return turner.position(column.items());
    }

    /** Shows the page that holds {@code position}, or what comes next where nothing does. */
    public void showFrom(PagePosition position) {
        Anchor.at(position, column.items()).ifPresent(turner::goTo);
        setNeedsLayout(true);
    }

    /** Turns to the page that shows {@code item}, one of the items, or its beginning. */
    public void show(Node item) {
        turner.goTo(new Anchor(item, column.items().indexOf(item)));
        setNeedsLayout(true);
    }

    @Override
    public void requestLayout() {
        // Moving an item asks for a layout too, and changes nothing about the items.
        if (!placing) {
            column.forgetChanged();
        }
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (width <= 0 || height <= 0) {
            return;
        }
        placing = true;
        try {
            layOut(width, height, snapSpaceY(getSpacing()));
        } finally {
            placing = false;
        }
    }

    private void layOut(double width, double height, double spacing) {
        List<List<PageRow>> pages = column.pages(width, height, spacing);
        double room = height;
        if (pages.size() > 1 && buttons.isPresent()) {
            PageButtons foot = buttons.get();
            double below = Math.ceil(foot.prefHeight(width));
            double top = snappedTopInset() + height - below;
            foot.resizeRelocate(snappedLeftInset(), top, width, below);
            room = Math.max(0, height - below - foot.above());
            pages = column.pages(width, room, spacing);
        }
        List<PageRow> page = turner.show(pages);
        column.nodes().forEach(node -> node.setVisible(inSight().get().contains(node)));
        layOut(page, PageFill.of(PageRow.sizes(page), room));
    }

    private void layOut(List<PageRow> page, PageFill fill) {
        double y = snappedTopInset();
        for (int i = 0; i < page.size(); i++) {
            PageRow row = page.get(i);
            double x = snappedLeftInset();
            double height = fill.height(row.size());
            y += i == 0 ? 0 : fill.before(row.size());
            for (Node node : row.nodes()) {
                node.resizeRelocate(snapPositionX(x), snapPositionY(y), row.width(), height);
                x += row.width() + column.gap();
            }
            y += height;
        }
    }

    /**
     * The height in px of all items on one page where there is room for all that they may grow.
     *
     * @param width in px
     */
    public double roomyHeight(double width) {
        double inner = Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset()
                + column.roomyHeight(inner, snapSpaceY(getSpacing()))
                + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + column.width() + snappedRightInset();
    }

    /** The height of all items on one page. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double inner = width < 0 ? -1 : Math.max(0, width - sides);
        return snappedTopInset()
                + column.height(inner, snapSpaceY(getSpacing()))
                + snappedBottomInset();
    }
}
