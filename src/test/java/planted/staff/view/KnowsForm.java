package planted.staff.view;

import planted.callback.view.FormViewModel;

/** Breaks a rule: a view that knows another feature's. */
final class KnowsForm {
    final FormViewModel planted = new FormViewModel();
}
