package planted.callback.view;

import java.sql.Date;

/** Breaks a rule: a screen that speaks SQL. */
final class AsksDatabase {
    final Date planted = new Date(0);
}
