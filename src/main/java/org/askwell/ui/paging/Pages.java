package org.askwell.ui.paging;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.SizeConverter;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.askwell.ui.PageMark;
import org.askwell.ui.Splittable;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of items that is split into pages by their measured height, in place of scrolling.
 *
 * <p>The breaks follow the size of the region, the text and the items. They move without losing the
 * reader's place: the item that stood first on the page they turned to stays in view.
 *
 * <p>The space between items is set by {@code -fx-spacing}; tiles that stand side by side are as
 * far apart as the gap between targets.
 */
public final class Pages extends Region {
    private static final CssMetaData<Pages, Number> SPACING =
            new CssMetaData<>("-fx-spacing", SizeConverter.getInstance(), 0) {
                @Override
                public boolean isSettable(Pages pages) {
                    return !pages.spacing.isBound();
                }

                @Override
                public StyleableProperty<Number> getStyleableProperty(Pages pages) {
                    return pages.spacing;
                }
            };
    private static final List<CssMetaData<? extends Styleable, ?>> CSS =
            Stream.concat(Region.getClassCssMetaData().stream(), Stream.of(SPACING)).toList();

    private final StyleableDoubleProperty spacing =
            new SimpleStyleableDoubleProperty(SPACING, this, "spacing") {
                @Override
                protected void invalidated() {
                    requestLayout();
                }
            };
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
    private final ReadOnlyIntegerWrapper pageCount =
            new ReadOnlyIntegerWrapper(this, "pageCount", 1);
    private final ReadOnlyObjectWrapper<List<Node>> inSight =
            new ReadOnlyObjectWrapper<>(this, "inSight", List.of());
    private final PageRows rows;
    private List<Node> items = List.of();
    private List<List<PageRows.Row>> pages = List.of();
    private @Nullable Anchor anchor;

    /** What stood first on the page that the reader turned to, and the item it is a part of. */
    private record Anchor(Node node, int item) {}

    /**
     * Where somebody reads, so that they can go on there in the same items built anew.
     *
     * @param item number of the item that stands first
     * @param part which part of it does, 0 for the whole
     */
    public record Place(int item, int part) {}

    /**
     * Pages without items.
     *
     * @param gap px between two tiles, {@link org.askwell.ui.theme.ScreenMetrics#gap}
     */
    public Pages(double gap) {
        rows = new PageRows(gap);
        getStyleClass().add("pages");
    }

    /** Shows {@code shown} from the first page on. */
    public void setItems(List<? extends Node> shown) {
        items = List.copyOf(shown);
        anchor = null;
        getChildren().setAll(items.stream().flatMap(Pages::withParts).toList());
        requestLayout();
    }

    /** Puts {@code heading} before what is shown, and keeps it with what follows it. */
    public void lead(Node heading) {
        PageMark.KEEP_WITH_NEXT.on(heading);
        setItems(Stream.concat(Stream.of(heading), items.stream()).toList());
    }

    /**
     * Lets tiles that follow each other stand side by side in columns of one width: {@code most} of
     * them, or half as many and so on until no label has to be broken.
     *
     * @param most 1 or more
     */
    public void setColumns(int most) {
        rows.setColumns(most);
        requestLayout();
    }

    /**
     * Numbers {@code items} in reading order, so that each keeps its {@link Place} where some of
     * them stand elsewhere; items without a number have their own in the pages.
     */
    public static void number(List<? extends Node> items) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).getProperties().put(PageRows.NUMBER, i);
        }
    }

    /** The number of the page that shows, from 0. */
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /** How many pages there are, 1 or more; known once the region is laid out. */
    public ReadOnlyIntegerProperty pageCount() {
        return pageCount.getReadOnlyProperty();
    }

    /** What the page that shows holds, in its order; nothing before the region is laid out. */
    public ReadOnlyObjectProperty<List<Node>> inSight() {
        return inSight.getReadOnlyProperty();
    }

    public boolean hasNext() {
        return page.get() < pageCount.get() - 1;
    }

    public boolean hasPrevious() {
        return page.get() > 0;
    }

    /** Turns to the next page, if there is one. */
    public void next() {
        if (hasNext()) {
            turnTo(page.get() + 1);
        }
    }

    /** Turns to the page before, if there is one. */
    public void previous() {
        if (hasPrevious()) {
            turnTo(page.get() - 1);
        }
    }

    /** Where the reader is. */
    public Place place() {
        Anchor reached = anchor;
        if (reached == null || page.get() == 0) {
            return new Place(0, 0);
        }
        Node item = items.get(reached.item());
        int part = withParts(item).toList().indexOf(reached.node());
        return new Place(PageRows.number(items, reached.item()), Math.max(0, part));
    }

    /** Shows the page that holds {@code place}, or what comes next where it is not among them. */
    public void showFrom(Place place) {
        for (int i = 0; i < items.size(); i++) {
            int number = PageRows.number(items, i);
            if (number >= place.item()) {
                List<Node> parts = withParts(items.get(i)).toList();
                int part = number > place.item() ? 0 : Math.min(place.part(), parts.size() - 1);
                anchor = new Anchor(parts.get(part), i);
                requestLayout();
                return;
            }
        }
    }

    /** Turns to the page that shows {@code item}, one of the items, or its beginning. */
    public void show(Node item) {
        anchor = new Anchor(item, items.indexOf(item));
        requestLayout();
    }

    private void turnTo(int number) {
        PageRows.Row first = pages.get(number).getFirst();
        anchor = new Anchor(first.nodes().getFirst(), first.item());
        page.set(number);
        inSight.set(nodes(pages.get(number)));
        requestLayout();
    }

    private static List<Node> nodes(List<PageRows.Row> rows) {
        return rows.stream().flatMap(row -> row.nodes().stream()).toList();
    }

    private static Stream<Node> withParts(Node item) {
        return item instanceof Splittable whole
                ? Stream.concat(Stream.of(item), whole.parts().stream().flatMap(Pages::withParts))
                : Stream.of(item);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (width <= 0 || height <= 0) {
            return;
        }
        pages = rows.pages(items, width, height, snapSpaceY(spacing.get()));
        int shown = pageOfAnchor();
        List<Node> visible = nodes(pages.get(shown));
        double y = insets.getTop();
        boolean first = true;
        for (PageRows.Row row : pages.get(shown)) {
            y += first ? 0 : row.before();
            first = false;
            double x = insets.getLeft();
            for (Node node : row.nodes()) {
                node.resizeRelocate(snapPositionX(x), snapPositionY(y), row.width(), row.height());
                x += row.width() + rows.gap();
            }
            y += row.height();
        }
        getChildren().forEach(child -> child.setVisible(visible.contains(child)));
        pageCount.set(pages.size());
        page.set(shown);
        inSight.set(visible);
    }

    /** Whether all items fit on one page of a size in px. */
    boolean fit(double width, double height) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        double room = height - snappedTopInset() - snappedBottomInset();
        return rows.pages(items, inner, room, snapSpaceY(spacing.get())).size() == 1;
    }

    /** The page on which the reader's place now lies. */
    private int pageOfAnchor() {
        Anchor place = anchor;
        if (place == null) {
            return 0;
        }
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(row -> row.holds(place.node()))) {
                return i;
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(row -> row.item() == place.item())) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + items.stream().mapToDouble(item -> item.prefWidth(-1)).max().orElse(0)
                + snappedRightInset();
    }

    /** The height of all items on one page. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset()
                + rows.height(items, width < 0 ? -1 : inner, snapSpaceY(spacing.get()))
                + snappedBottomInset();
    }

    /** What can be set by a sheet. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return CSS;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS;
    }
}
