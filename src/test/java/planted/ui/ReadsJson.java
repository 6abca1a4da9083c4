package planted.ui;

import com.google.gson.Gson;

/** Breaks a rule: a control that reads JSON. */
final class ReadsJson {
    final Gson planted = new Gson();
}
