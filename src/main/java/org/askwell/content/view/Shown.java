package org.askwell.content.view;

import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.Topic;
import org.askwell.session.PackId;
import org.askwell.ui.control.Icon;

/** A pack in the language in which it is shown. */
public record Shown(Pack pack, Edition edition) {

    PackId id() {
        return new PackId(pack.id());
    }

    /** The picture of the first question stands for all. */
    Icon icon() {
        return edition.topics().stream()
                .findFirst()
                .map(Topic::icon)
                .map(Tiles::icon)
                .orElse(Icon.INFORMATION);
    }
}
