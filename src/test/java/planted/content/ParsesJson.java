package planted.content;

import com.google.gson.Gson;

/** Breaks a rule: JSON away from the boundary. */
final class ParsesJson {
    final Gson planted = new Gson();
}
