package org.askwell.kiosk.visit;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Pack;
import org.askwell.session.PackId;
import org.askwell.session.Route;

import java.util.List;
import java.util.Optional;

/** Where a visit begins and where its way up leads, by what there is to read. */
public record VisitRoutes(ContentLibrary library) {

    /** The screen after the first touch: the only article's questions, or all titles. */
    public Route home() {
        List<Pack> articles = library.articles();
        boolean titles = articles.size() > 1 || (articles.isEmpty() && library.packs().size() > 1);
        return titles ? new Route.Library() : new Route.Topics(new PackId(library.first().id()));
    }

    /** The overview above {@code route}; empty where it is the uppermost itself. */
    public Optional<Route> above(Route route) {
        Route overview =
                switch (route) {
                    case Route.Topic(PackId pack, String _) -> overview(pack);
                    case Route.Compare(PackId pack) -> overview(pack);
                    default -> home();
                };
        return Optional.of(overview).filter(found -> !found.equals(route));
    }

    /** Where what else {@code pack} tells is; help is left for what the person came for. */
    public Route overview(PackId pack) {
        boolean article =
                library.articles().stream().anyMatch(known -> known.id().equals(pack.value()));
        return article ? new Route.Topics(pack) : home();
    }
}
