package vn.motcua.petition.web;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of an act.
 *
 * @param preview whether a published wording is only to be looked at
 */
public record ActForm(
    @Nullable Long version,
    @Nullable String note,
    @Nullable String concern,
    @Nullable String against,
    @Nullable String to,
    @Nullable String agency,
    @Nullable String guidance,
    @Nullable String earlier,
    @Nullable String verdict,
    @Nullable String answer,
    @Nullable String content,
    @Nullable String preview) {

  static final ActForm EMPTY =
      new ActForm(null, null, null, null, null, null, null, null, null, null, null, null);

  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  long seen() {
    return version == null ? -1 : version;
  }

  boolean isPreview() {
    return "true".equals(preview);
  }
}
