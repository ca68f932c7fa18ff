package vn.motcua.portal.events;

/**
 * A field with the address of its procedures.
 *
 * @param icon name of its pictogram
 */
public record FieldLine(String url, String name, String icon) {}
