package org.askwell.site;

/**
 * What a centre sets for its callback form.
 *
 * @param leadOn whether a choice that needs no other beside it leads to the next screen by itself
 */
public record FormSettings(boolean leadOn, DataProtection dataProtection) {
    /** What holds where a site says nothing. */
    public static final FormSettings DEFAULT = new FormSettings(true, DataProtection.DEFAULT);
}
