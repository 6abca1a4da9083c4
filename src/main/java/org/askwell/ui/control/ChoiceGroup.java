package org.askwell.ui.control;

import org.askwell.ui.Touch;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Tiles of which one, or several, can be chosen. */
public final class ChoiceGroup<T> {
    private final Touch touch;
    private final boolean several;
    private final Consumer<Set<T>> changed;
    private final Map<T, ChoiceTile> tiles = new LinkedHashMap<>();
    private final Set<T> chosen = new LinkedHashSet<>();

    private ChoiceGroup(Touch touch, boolean several, Consumer<Set<T>> changed) {
        this.touch = touch;
        this.several = several;
        this.changed = changed;
    }

    /** A group of which one tile can be chosen; {@code changed} hears which. */
    public static <T> ChoiceGroup<T> ofOne(Touch touch, Consumer<T> changed) {
        return new ChoiceGroup<>(touch, false, chosen -> chosen.forEach(changed));
    }

    /** A group of which any number can be chosen; {@code changed} hears all that are. */
    public static <T> ChoiceGroup<T> ofSeveral(Touch touch, Consumer<Set<T>> changed) {
        return new ChoiceGroup<>(touch, true, changed);
    }

    /** Adds a tile for {@code value}. */
    public ChoiceTile add(T value, String label) {
        ChoiceTile tile = new ChoiceTile(touch, several, label);
        tile.setOnAction(_ -> tap(value));
        tiles.put(value, tile);
        return tile;
    }

    /** Shows {@code values} as chosen, and nothing else; nobody hears of it. */
    public void show(Set<? extends T> values) {
        chosen.clear();
        chosen.addAll(values);
        tiles.forEach((value, tile) -> tile.mark(chosen.contains(value)));
    }

    /** The tiles in the order in which they were added. */
    public List<ChoiceTile> tiles() {
        return List.copyOf(tiles.values());
    }

    private void tap(T value) {
        if (!several) {
            show(Set.of(value));
        } else {
            Set<T> next = new LinkedHashSet<>(chosen);
            if (!next.remove(value)) {
                next.add(value);
            }
            show(next);
        }
        changed.accept(Set.copyOf(chosen));
    }
}
