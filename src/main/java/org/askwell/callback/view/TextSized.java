package org.askwell.callback.view;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.SizeConverter;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.stream.Stream;

/** A region that knows the size of its text, which a sheet gives as {@code -askwell-em}. */
abstract class TextSized extends Region {
    private static final CssMetaData<TextSized, Number> EM =
            new CssMetaData<>("-askwell-em", SizeConverter.getInstance(), 16) {
                @Override
                public boolean isSettable(TextSized region) {
                    return true;
                }

                @Override
                public StyleableProperty<Number> getStyleableProperty(TextSized region) {
                    return region.em;
                }
            };
    private static final List<CssMetaData<? extends Styleable, ?>> CSS =
            Stream.concat(Region.getClassCssMetaData().stream(), Stream.of(EM)).toList();

    private final StyleableDoubleProperty em = new SimpleStyleableDoubleProperty(EM, this, "em");

    /** The size of the text in px. */
    final StyleableDoubleProperty em() {
        return em;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS;
    }
}
